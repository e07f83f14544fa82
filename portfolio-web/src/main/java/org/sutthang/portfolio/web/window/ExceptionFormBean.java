package org.sutthang.portfolio.web.window;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import org.sutthang.portfolio.kernel.RuleViolation;
import org.sutthang.portfolio.kernel.StaleEdit;
import org.sutthang.portfolio.kernel.Texts;
import org.sutthang.portfolio.period.ProjectStanding;
import org.sutthang.portfolio.web.faces.LocaleBean;
import org.sutthang.portfolio.web.faces.PageMessages;
import org.sutthang.portfolio.web.faces.ReaderFormat;
import org.sutthang.portfolio.web.form.StaleValue;
import org.sutthang.portfolio.web.period.PeriodForm;
import org.sutthang.portfolio.window.ExceptionInput;
import org.sutthang.portfolio.window.ExceptionItem;
import org.sutthang.portfolio.window.ExceptionService;
import org.sutthang.portfolio.window.WindowRefused;

/** The form that gives one project more time, changes that, or takes it back. */
@Named("exceptionForm")
@RequestScoped
public class ExceptionFormBean extends PeriodForm {

    private static final String ENDS = "endsOn";
    private static final String REASON = "reason";
    private static final String WITHDRAW = "withdraw";
    private static final String WITHDRAWN = "exceptionWithdrawn";

    @Inject
    private ExceptionService exceptions;
    @Inject
    private ExceptionCandidates candidates;
    @Inject
    private DateFields dates;
    @Inject
    private ReaderFormat format;
    @Inject
    private LocaleBean locale;
    @Inject
    private PageMessages messages;

    private ProjectStanding project;
    private ExceptionItem stored;
    private List<ExceptionItem> withdrawn = List.of();

    @PostConstruct
    void read() {
        readQuarter();
        String code = Texts.orNull(parameter("project"));
        if (code != null) {
            project = candidates.project(quarter, code);
            readStored();
        }
    }

    private void readStored() {
        ExceptionService.Granted granted = exceptions.of(quarter);
        stored = granted.holding().stream().filter(this::isOfProject).findFirst().orElse(null);
        withdrawn = granted.withdrawn().stream().filter(this::isOfProject).toList();
    }

    private boolean isOfProject(ExceptionItem item) {
        return item.projectCode().equals(project.code());
    }

    /** Fills the form with the exception that holds. */
    public void load() {
        if (stored != null) {
            version = stored.version();
            form.put(ENDS, format.date(stored.endsOn()));
            form.put(REASON, stored.reason());
        }
    }

    /**
     * Grants the exception, or changes the one that holds.
     *
     * @return the period's page, or null when nothing was stored
     */
    public String save() {
        form.forgetProblems();
        ExceptionInput input = new ExceptionInput(project.code(), quarter, version, dates.date(form, ENDS), form.text(REASON));
        if (dates.isUnreadable(form)) {
            return null;
        }
        boolean fresh = version == 0;
        return attempt(() -> {
            if (fresh) {
                exceptions.grant(input);
            } else {
                exceptions.change(input);
            }
        }, fresh ? "exceptionGranted" : "exceptionChanged");
    }

    /**
     * Takes the exception back.
     *
     * @return the period's page, or null when it was not taken back
     */
    public String withdraw() {
        form.forgetProblems();
        return attempt(() -> exceptions.withdraw(project.code(), quarter, version, form.text(WITHDRAW)), WITHDRAWN);
    }

    private String attempt(Runnable action, String done) {
        try {
            action.run();
            return "/period?faces-redirect=true&quarter=" + getParameter() + "&done=" + done;
        } catch (WindowRefused refused) {
            // The reason for taking it back has a field of its own.
            dates.refuse(form, refused, field -> WITHDRAWN.equals(done) ? WITHDRAW : field);
        } catch (StaleEdit stale) {
            messages.error(stale);
            compare();
        } catch (RuleViolation broken) {
            messages.error(broken);
        }
        return null;
    }

    /** Somebody else has changed or withdrawn it: what is typed stays beside what is stored now. */
    private void compare() {
        readStored();
        version = stored == null ? 0 : stored.version();
        newer = StaleValue.differences(locale.messages(), new StaleValue("exceptions.f.endsOn",
                        stored == null ? null : format.date(stored.endsOn()), form.text(ENDS)),
                new StaleValue("exceptions.f.reason", stored == null ? null : stored.reason(), form.text(REASON)));
    }

    /** @return the project, or null while it is to be chosen */
    public ProjectStanding getProject() {
        return project;
    }

    /** @return the project's title */
    public String getTitle() {
        return locale.pick(project.titleTh(), project.titleEn());
    }

    /** @return the exception that holds, or null */
    public ExceptionItem getStored() {
        return stored;
    }

    /** @return the exceptions of the project that were withdrawn */
    public List<ExceptionItem> getWithdrawn() {
        return withdrawn;
    }

    /** @return what was searched for */
    public String getSearched() {
        return Objects.requireNonNullElse(parameter("q"), "");
    }

    /** @return the projects to choose from */
    public List<ExceptionCandidates.Candidate> getCandidates() {
        return candidates.of(quarter, getSearched());
    }
}
