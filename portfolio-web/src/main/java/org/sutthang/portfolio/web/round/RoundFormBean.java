package org.sutthang.portfolio.web.round;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sutthang.portfolio.indicator.ScoreScale;
import org.sutthang.portfolio.kernel.NotFound;
import org.sutthang.portfolio.kernel.RuleViolation;
import org.sutthang.portfolio.kernel.StaleEdit;
import org.sutthang.portfolio.period.RoundTrial;
import org.sutthang.portfolio.round.RoundDetails;
import org.sutthang.portfolio.round.RoundInput;
import org.sutthang.portfolio.round.RoundProblem;
import org.sutthang.portfolio.round.RoundRefused;
import org.sutthang.portfolio.round.RoundService;
import org.sutthang.portfolio.round.RoundSetting;
import org.sutthang.portfolio.round.RoundYear;
import org.sutthang.portfolio.web.faces.LocaleBean;
import org.sutthang.portfolio.web.faces.PageMessages;
import org.sutthang.portfolio.web.form.StaleValue;
import org.sutthang.portfolio.web.form.TypedForm;
import org.sutthang.portfolio.web.text.NumberText;
import org.sutthang.portfolio.web.text.ThaiFormat;

/**
 * The form of a fiscal year's round. What it would change is looked at before it is stored, and what is stored is what was
 * looked at; what was typed stays in it whatever is wrong.
 */
@Named("roundForm")
@RequestScoped
public class RoundFormBean {

    private static final String SCALE = "SCALE";
    private static final String REASON = "REASON";

    @Inject
    private RoundService rounds;
    @Inject
    private RoundTrial trial;
    @Inject
    private RoundWords words;
    @Inject
    private RoundPreviewWords previewWords;
    @Inject
    private LocaleBean locale;
    @Inject
    private PageMessages messages;
    @Inject
    private HttpServletRequest request;

    private final TypedForm form = new TypedForm();
    private int year;
    private int seen;
    private String looked;
    private List<StaleValue> newer = List.of();
    private RoundPreviewWords.Said preview;

    @PostConstruct
    void read() {
        String asked = request.getParameter("year");
        if (asked == null || !asked.matches("2[45]\\d\\d")) {
            throw new NotFound("round", asked);
        }
        year = Integer.parseInt(asked);
    }

    /** Fills the form with what holds. */
    public void load() {
        RoundYear stored = rounds.of(year);
        seen = stored.number();
        RoundDetails details = stored.current();
        ThaiFormat format = new ThaiFormat(locale.getLanguage());
        form.put(SCALE, details.rules().scale().name());
        for (RoundSetting setting : RoundSetting.values()) {
            BigDecimal figure = setting.of(details);
            form.put(setting.name(), figure == null ? null : format.decimal(setting.kind().shown(figure), 2));
        }
    }

    /** Works out what the round would change; nothing is stored. */
    public void look() {
        preview = null;
        looked = null;
        input().ifPresent(input -> attempt(() -> {
            preview = previewWords.of(trial.preview(input));
            looked = fingerprint(input);
        }));
    }

    /**
     * Stores the round, when it is the one that was looked at.
     *
     * @return the page of the year, or null when nothing was stored
     */
    public String save() {
        Optional<RoundInput> input = input();
        if (input.isEmpty()) {
            return null;
        }
        if (!fingerprint(input.get()).equals(looked)) {
            messages.warn("rounds.changed");
            look();
            return null;
        }
        return attempt(() -> rounds.change(input.get())) ? "/rounds?faces-redirect=true&year=" + year + "&done=roundSet" : null;
    }

    private boolean attempt(Runnable action) {
        try {
            action.run();
            return true;
        } catch (RoundRefused refused) {
            for (RoundProblem problem : refused.problems()) {
                form.refuse(problem.field(), locale.ruleMessages().sentence(problem.key(), problem.arguments().toArray()));
            }
            messages.error(refused);
        } catch (StaleEdit stale) {
            messages.error(stale);
            compareWith(rounds.of(year));
        } catch (RuleViolation broken) {
            messages.error(broken);
        }
        return false;
    }

    /** Somebody else has made a version: what is typed stays, beside what they stored; storing once more is a version after it. */
    private void compareWith(RoundYear stored) {
        seen = stored.number();
        looked = null;
        newer = RoundPreviewWords.beside(words, locale.messages(), stored.current(), figures(), scale());
    }

    /** What is typed, or nothing where it cannot be read; what is wrong is said beside its field. */
    private Optional<RoundInput> input() {
        form.forgetProblems();
        Map<RoundSetting, BigDecimal> figures = figures();
        if (form.isRefused()) {
            messages.error(new RuleViolation("round.refused", form.refused().size(), String.join(", ", form.refused())));
            return Optional.empty();
        }
        return Optional.of(new RoundInput(year, seen, scale(), figures, form.text(REASON)));
    }

    private ScoreScale scale() {
        return form.text(SCALE) == null ? null : ScoreScale.valueOf(form.text(SCALE));
    }

    private Map<RoundSetting, BigDecimal> figures() {
        Map<RoundSetting, BigDecimal> figures = new EnumMap<>(RoundSetting.class);
        for (RoundSetting setting : RoundSetting.values()) {
            String text = form.text(setting.name());
            if (text != null) {
                NumberText.parse(text).map(n -> setting.kind() == RoundSetting.Kind.SHARE ? n.movePointLeft(2) : n)
                        .ifPresentOrElse(n -> figures.put(setting, n), () -> form.refuse(setting.name(),
                                locale.messages().get("error.number", text)));
            }
        }
        return figures;
    }

    /** Everything that a preview depends on; the reason is not. */
    private static String fingerprint(RoundInput input) {
        return input.seen() + " " + input.scale() + " " + input.figures();
    }

    /** @return what is typed */
    public TypedForm getForm() {
        return form;
    }

    /** @return the fiscal year */
    public int getYear() {
        return year;
    }

    /** @return the fiscal year as the reader writes it */
    public String getName() {
        return new ThaiFormat(locale.getLanguage()).fiscalYear(year);
    }

    /** @return the scales to choose from */
    public List<Choice> getScales() {
        return List.of(ScoreScale.values()).stream().map(s -> new Choice(s.name(), words.scale(s))).toList();
    }

    /**
     * A scale to choose.
     *
     * @param value what is kept
     * @param label what is seen
     */
    public record Choice(String value, String label) {
    }

    /** @return what somebody else has stored differently since the form was opened */
    public List<StaleValue> getNewer() {
        return newer;
    }

    /** @return what the round would change, or null before it was looked at */
    public RoundPreviewWords.Said getPreview() {
        return preview;
    }

    /** @return the version that was looked at */
    public int getSeen() {
        return seen;
    }

    /** @param seen the version that was looked at */
    public void setSeen(int seen) {
        this.seen = seen;
    }

    /** @return what the preview was of, or null */
    public String getLooked() {
        return looked;
    }

    /** @param looked what the preview was of */
    public void setLooked(String looked) {
        this.looked = looked;
    }
}
