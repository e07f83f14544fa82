package org.sutthang.portfolio.web.narrative;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import org.sutthang.portfolio.kernel.NotFound;
import org.sutthang.portfolio.kernel.RuleViolation;
import org.sutthang.portfolio.kernel.RuleViolations;
import org.sutthang.portfolio.kernel.StaleEdit;
import org.sutthang.portfolio.kernel.Texts;
import org.sutthang.portfolio.period.ComposedText;
import org.sutthang.portfolio.period.NarrativeInput;
import org.sutthang.portfolio.period.NarrativeLine;
import org.sutthang.portfolio.period.NarrativeRules;
import org.sutthang.portfolio.period.NarrativeService;
import org.sutthang.portfolio.period.NarrativeSheet;
import org.sutthang.portfolio.period.SectionText;
import org.sutthang.portfolio.report.Narrative;
import org.sutthang.portfolio.web.faces.LocaleBean;
import org.sutthang.portfolio.web.faces.PageMessages;
import org.sutthang.portfolio.web.form.StaleValue;
import org.sutthang.portfolio.web.period.PeriodForm;

/** The form in which a monitor writes the running text of one section, in both languages, beside what the figures make. */
@Named("narrativeForm")
@RequestScoped
public class NarrativeFormBean extends PeriodForm {

    private static final String THAI = "th";
    private static final String ENGLISH = "en";
    private static final String LIST = "/period/narrative?faces-redirect=true&quarter=";
    private static final String ONE = "/period/narrative/edit?faces-redirect=true&quarter=";

    @Inject
    private NarrativeService narratives;
    @Inject
    private LocaleBean locale;
    @Inject
    private PageMessages messages;

    private NarrativeSheet sheet;
    private NarrativeLine line;
    private SectionLine shown;
    private String seen;
    private boolean previewed;

    @PostConstruct
    void read() {
        readQuarter();
        readAgain();
    }

    private void readAgain() {
        String section = parameter("section");
        sheet = narratives.sheet(quarter);
        line = sheet.line(section).orElseThrow(() -> new NotFound("section", section));
        shown = SectionLine.of(line, locale.messages());
    }

    /** Fills the form with what stands in the report. */
    public void load() {
        version = line.version();
        seen = line.composed().print();
        form.put(THAI, Texts.either(line.text().th(), line.composed().th()));
        form.put(ENGLISH, Texts.either(line.text().en(), line.composed().en()));
    }

    /**
     * Writes the text.
     *
     * @return the list of the sections, or null when nothing was written
     */
    public String save() {
        return written(form.text(THAI), form.text(ENGLISH)) ? LIST + getParameter() + "&done=narrativeSaved" : null;
    }

    /**
     * Writes the text and goes on.
     *
     * @return the form of the next section, or null when nothing was written
     */
    public String saveAndGoOn() {
        return written(form.text(THAI), form.text(ENGLISH))
                ? ONE + getParameter() + "&section=" + getNext() + "&done=narrativeSaved" : null;
    }

    /**
     * Puts the composed text back in its place.
     *
     * @return the list of the sections, or null when it was not done
     */
    public String restore() {
        return written(null, null) ? LIST + getParameter() + "&done=narrativeRestored" : null;
    }

    private boolean written(String th, String en) {
        form.forgetProblems();
        try {
            narratives.save(new NarrativeInput(quarter, line.section(), version, seen, th, en));
            return true;
        } catch (StaleEdit stale) {
            messages.error(stale);
            startAnew();
        } catch (RuleViolations several) {
            several.each().forEach(this::refuse);
        } catch (RuleViolation broken) {
            refuse(broken);
        }
        return false;
    }

    /** What is wrong with a text is said beside it; what forbids the whole is said at the head. */
    private void refuse(RuleViolation broken) {
        String language = broken.getKey().substring(broken.getKey().lastIndexOf('.') + 1);
        if (language.equals(THAI) || language.equals(ENGLISH)) {
            form.refuse(language, locale.ruleMessages().sentence(broken));
        } else {
            messages.error(broken);
        }
    }

    /**
     * Somebody else has written, or the figures have changed: what is typed stays beside what stands now, and saving once more
     * replaces that. A composed text that nobody touched gives way to the newer one, for it would speak of old figures.
     */
    private void startAnew() {
        SectionText typed = ComposedText.withoutComposed(seen, form.text(THAI), form.text(ENGLISH));
        readAgain();
        String thai = Texts.either(line.text().th(), line.composed().th());
        String english = Texts.either(line.text().en(), line.composed().en());
        form.put(THAI, Texts.either(typed.th(), thai));
        form.put(ENGLISH, Texts.either(typed.en(), english));
        if (version != line.version()) {
            newer = StaleValue.differences(locale.messages(), new StaleValue("narrative.lang.th", thai, form.text(THAI)),
                    new StaleValue("narrative.lang.en", english, form.text(ENGLISH)));
        }
        version = line.version();
        seen = line.composed().print();
    }

    /** Shows how the text will read in the report; nothing is written. */
    public void preview() {
        form.forgetProblems();
        NarrativeRules.problem(THAI, form.text(THAI)).ifPresent(this::refuse);
        NarrativeRules.problem(ENGLISH, form.text(ENGLISH)).ifPresent(this::refuse);
        previewed = !form.isRefused();
    }

    /** @return whether the preview is shown */
    public boolean isPreviewed() {
        return previewed;
    }

    /**
     * How the text will read in the report.
     *
     * @param language th or en
     * @return its paragraphs; those of the composed text where nothing is typed
     */
    public List<String> printed(String language) {
        String composed = language.equals(THAI) ? line.composed().th() : line.composed().en();
        return Narrative.printed(Texts.either(NarrativeRules.clean(form.text(language)), composed),
                Locale.forLanguageTag(language));
    }

    /** @return the section as it stands */
    public SectionLine getLine() {
        return shown;
    }

    /** @return whether the text can be written: the quarter is not closed */
    public boolean isOpen() {
        return sheet.sealing() == null;
    }

    /** @return the most characters of a text */
    public int getLongest() {
        return NarrativeRules.LONGEST;
    }

    /** @return the section after this one, or null after the last */
    public String getNext() {
        int at = sheet.lines().indexOf(line);
        return at + 1 < sheet.lines().size() ? sheet.lines().get(at + 1).section() : null;
    }

    /** @return which composed text was looked at */
    public String getSeen() {
        return seen;
    }

    /** @param seen which composed text was looked at */
    public void setSeen(String seen) {
        this.seen = seen;
    }
}
