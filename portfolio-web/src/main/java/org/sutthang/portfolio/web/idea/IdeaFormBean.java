package org.sutthang.portfolio.web.idea;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
import org.primefaces.PrimeFaces;
import org.sutthang.portfolio.access.AccessDenied;
import org.sutthang.portfolio.idea.IdeaFile;
import org.sutthang.portfolio.idea.IdeaRefused;
import org.sutthang.portfolio.idea.IdeaService;
import org.sutthang.portfolio.idea.IdeaStatus;
import org.sutthang.portfolio.kernel.RuleViolation;
import org.sutthang.portfolio.kernel.StaleEdit;
import org.sutthang.portfolio.kernel.Texts;
import org.sutthang.portfolio.web.faces.Frame;
import org.sutthang.portfolio.web.faces.LocaleBean;
import org.sutthang.portfolio.web.faces.PageAddress;
import org.sutthang.portfolio.web.faces.PageMessages;
import org.sutthang.portfolio.web.form.StaleValue;

/**
 * The intake page of an idea, new or known: what was typed stays in it until it is saved. A draft is saved by itself while
 * somebody types; from then on the page knows its code.
 */
@Named("ideaForm")
@RequestScoped
public class IdeaFormBean {

    private static final String FORM = "ideaForm";

    @Inject
    private IdeaService ideas;
    @Inject
    private IdeaFields fields;
    @Inject
    private LocaleBean locale;
    @Inject
    private PageMessages messages;
    @Inject
    private Frame frame;
    @Inject
    private HttpServletRequest request;

    private String known;
    private long version;
    private boolean draft = true;
    private Instant savedAt;
    private String notSaved;
    private List<StaleValue> newer = List.of();

    @PostConstruct
    void readCode() {
        // A draft that was saved by itself has its code in the form, whatever the address was when the page was opened.
        known = Texts.orNull(request.getParameter(FORM + ":known"));
        if (known == null) {
            known = Texts.orNull(request.getParameter("idea"));
        }
    }

    /**
     * Reads the idea that the address names; without one the form is that of a new idea.
     *
     * @throws AccessDenied when the reader may not change it
     */
    public void load() {
        if (known != null) {
            IdeaFile file = ideas.get(known);
            if (!file.rights().edit()) {
                throw new AccessDenied();
            }
            fields.take(file.input());
            remember(file);
        } else {
            fields.setCampaign(Texts.orNull(request.getParameter("campaign")));
        }
    }

    private void remember(IdeaFile file) {
        known = file.idea().code();
        version = file.idea().version();
        draft = file.idea().status() == IdeaStatus.DRAFT;
    }

    /**
     * Saves the idea without handing it in.
     *
     * @return where to go, or null to stay with what is wrong beside its field
     */
    public String save() {
        return attempt(this::keep) ? address("/ideas/edit.xhtml", "idea", "ideaSaved") : null;
    }

    /**
     * Saves the idea and hands it in.
     *
     * @return its page, or null to stay with what is wrong beside its field
     */
    public String submit() {
        return attempt(this::handIn) ? address("/idea.xhtml", IdeaBean.CODE, "ideaSubmitted") : null;
    }

    /** Saves the draft by itself; what stands in the way is said in the footer only. */
    public void autosave() {
        try {
            keep();
            savedAt = frame.getNow();
            PrimeFaces.current().ajax().addCallbackParam("saved", true);
            PrimeFaces.current().ajax().addCallbackParam("address",
                    request.getContextPath() + new PageAddress("/ideas/edit").with("idea", known));
        } catch (IdeaRefused refused) {
            notSaved = locale.messages().get(known == null ? "ideaform.notsaved.new" : "ideaform.notsaved");
        } catch (RuleViolation broken) {
            notSaved = locale.ruleMessages().sentence(broken);
        }
    }

    private void keep() {
        if (known == null) {
            known = ideas.register(fields.input());
        } else {
            ideas.change(known, version, fields.input());
        }
        remember(ideas.get(known));
    }

    /** A new idea is kept as a draft first, so that nothing typed is lost when something is missing. */
    private void handIn() {
        if (known == null) {
            try {
                keep();
            } catch (IdeaRefused part) {
                // A draft asks for less; whoever hands it in is told everything at once.
                ideas.requireComplete(fields.input());
                throw part;
            }
        }
        ideas.submit(known, version, fields.input());
    }

    private boolean attempt(Runnable action) {
        try {
            action.run();
            return true;
        } catch (StaleEdit stale) {
            messages.error(stale);
            compareWith(ideas.get(known));
        } catch (IdeaRefused refused) {
            messages.error(refused);
            refused.problems().forEach(p -> messages.fieldError(FORM + ":" + p.field(),
                    new RuleViolation(p.key(), p.arguments().toArray())));
        } catch (RuleViolation violation) {
            messages.error(violation);
        }
        return false;
    }

    /** What was typed stays; what somebody else has saved is shown beside it, and saving once more replaces it knowingly. */
    private void compareWith(IdeaFile stored) {
        remember(stored);
        newer = fields.differences(stored.input());
    }

    private String address(String page, String parameter, String done) {
        return new PageAddress(page).with("faces-redirect", "true").with(parameter, known).with("done", done).toString();
    }

    /** @return whether the form is that of a new idea */
    public boolean isNew() {
        return known == null;
    }

    /** @return whether it can be handed in, and is saved by itself */
    public boolean isDraft() {
        return draft;
    }

    /** @return what was typed */
    public IdeaFields getFields() {
        return fields;
    }

    /** @return what somebody else has saved differently since the form was opened */
    public List<StaleValue> getNewer() {
        return newer;
    }

    /** @return when it was saved by itself, or null */
    public Instant getSavedAt() {
        return savedAt;
    }

    /** @return why it was not saved by itself, or null */
    public String getNotSaved() {
        return notSaved;
    }

    /** @return the idea's code, or null while it is new */
    public String getKnown() {
        return known;
    }

    /** @param known the idea's code; it was read before the form was, and is not taken again */
    public void setKnown(String known) {
        this.known = this.known == null ? Texts.orNull(known) : this.known;
    }

    /** @return the version that was read */
    public long getVersion() {
        return version;
    }

    /** @param version the version that was read */
    public void setVersion(long version) {
        this.version = version;
    }
}
