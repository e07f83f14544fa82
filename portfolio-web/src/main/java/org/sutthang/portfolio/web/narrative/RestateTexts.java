package org.sutthang.portfolio.web.narrative;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.validator.ValidatorException;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sutthang.portfolio.calendar.FiscalQuarter;
import org.sutthang.portfolio.kernel.StaleEdit;
import org.sutthang.portfolio.kernel.Texts;
import org.sutthang.portfolio.period.NarrativeChange;
import org.sutthang.portfolio.period.NarrativeRules;
import org.sutthang.portfolio.period.RestatedText;
import org.sutthang.portfolio.period.RestatementInput;
import org.sutthang.portfolio.period.RestatementPreview;
import org.sutthang.portfolio.period.RestatementService;
import org.sutthang.portfolio.period.RestatementSheet;
import org.sutthang.portfolio.period.SectionText;
import org.sutthang.portfolio.period.UpdateRefused;
import org.sutthang.portfolio.web.faces.LocaleBean;

/**
 * The edited texts whose figures a restatement changes. The preview shows each with the composed sentences before and after; what
 * is to be sealed stands in a field, at first the composed text of the new figures, so that nothing old is sealed unseen.
 */
@Named("restateTexts")
@ViewScoped
public class RestateTexts implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private RestatementService service;
    @Inject
    private LocaleBean locale;

    private List<Entry> entries = List.of();

    /** A text in one language that was edited, with what is typed for the new figures. */
    public static final class Entry implements Serializable {

        private static final long serialVersionUID = 1L;

        private final int fiscalYear;
        private final int quarterOfYear;
        private final String section;
        private final String language;
        private final String[] texts;
        private String typed;

        private Entry(NarrativeChange change, String language, String... texts) {
            this.fiscalYear = change.quarter().fiscalYear();
            this.quarterOfYear = change.quarter().quarter();
            this.section = change.sealed().section();
            this.language = language;
            this.texts = texts.clone();
            this.typed = texts[1];
        }

        private boolean isOf(Entry other) {
            return getQuarter().equals(other.getQuarter()) && section.equals(other.section) && language.equals(other.language);
        }

        /** @return the quarter */
        public FiscalQuarter getQuarter() {
            return new FiscalQuarter(fiscalYear, quarterOfYear);
        }

        /** @return the section */
        public String getSection() {
            return section;
        }

        /** @return th or en */
        public String getLanguage() {
            return language;
        }

        /** @return the composed text of the revision that stands */
        public String getBefore() {
            return texts[0];
        }

        /** @return the composed text of the new figures */
        public String getAfter() {
            return texts[1];
        }

        /** @return what was sealed */
        public String getSealed() {
            return texts[2];
        }

        /** @return what is to be sealed; blank or the composed text leaves that one */
        public String getTyped() {
            return typed;
        }

        /** @param typed what is to be sealed */
        public void setTyped(String typed) {
            this.typed = typed;
        }
    }

    /**
     * A project as a closed quarter says it.
     *
     * @param quarter the quarter
     * @param project the project's code
     * @return the sealed values
     */
    public RestatementSheet sheet(FiscalQuarter quarter, String project) {
        return service.sheet(quarter, project);
    }

    /**
     * What a correction would change, what is typed here included.
     *
     * @param input the correction
     * @return what would change
     * @throws UpdateRefused when fields are wrong
     * @throws StaleEdit when something was sealed since
     */
    public RestatementPreview preview(RestatementInput input) {
        RestatementPreview preview = service.preview(input.saying(typed()));
        List<Entry> found = new ArrayList<>();
        preview.narrative().forEach(change -> {
            if (change.sealed().th() != null) {
                found.add(new Entry(change, "th", change.before().th(), change.after().th(), change.sealed().th()));
            }
            if (change.sealed().en() != null) {
                found.add(new Entry(change, "en", change.before().en(), change.after().en(), change.sealed().en()));
            }
        });
        found.forEach(entry -> entries.stream().filter(entry::isOf)
                .filter(known -> !Texts.either(known.typed, "").equals(Texts.either(known.getAfter(), "")))
                .findFirst().ifPresent(known -> entry.setTyped(known.typed)));
        entries = List.copyOf(found);
        return preview;
    }

    /**
     * Corrects and seals, with what is typed here.
     *
     * @param input the correction
     * @return the quarters that have a new revision
     * @throws UpdateRefused when fields are wrong
     * @throws StaleEdit when something was sealed since
     */
    public List<FiscalQuarter> restate(RestatementInput input) {
        return service.restate(input.saying(typed()));
    }

    private List<RestatedText> typed() {
        List<RestatedText> typed = new ArrayList<>();
        for (Entry entry : entries) {
            boolean known = typed.stream().anyMatch(t -> t.quarter().equals(entry.getQuarter())
                    && t.text().section().equals(entry.section));
            if (!known) {
                typed.add(new RestatedText(entry.getQuarter(), new SectionText(entry.section, typed(entry, "th").orElse(null),
                        typed(entry, "en").orElse(null))));
            }
        }
        return typed;
    }

    private Optional<String> typed(Entry like, String language) {
        return entries.stream().filter(e -> e.getQuarter().equals(like.getQuarter()) && e.section.equals(like.section)
                && e.language.equals(language)).map(Entry::getTyped).map(Texts::orNull).filter(t -> t != null).findFirst();
    }

    /**
     * Refuses a text that is too long.
     *
     * @param context the present request
     * @param component the field
     * @param value what is typed
     */
    public void check(FacesContext context, UIComponent component, Object value) {
        NarrativeRules.problem((String) component.getAttributes().get("language"), (String) value).ifPresent(broken -> {
            String sentence = locale.ruleMessages().sentence(broken);
            throw new ValidatorException(new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, sentence));
        });
    }

    /** @return the texts whose figures change */
    public List<Entry> getEntries() {
        return entries;
    }
}
