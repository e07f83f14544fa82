package org.sutthang.portfolio.web.form;

import jakarta.faces.event.ComponentSystemEvent;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToLongFunction;
import org.sutthang.portfolio.kernel.RuleViolation;
import org.sutthang.portfolio.kernel.StaleEdit;
import org.sutthang.portfolio.kernel.Texts;
import org.sutthang.portfolio.web.faces.LocaleBean;
import org.sutthang.portfolio.web.faces.PageAddress;
import org.sutthang.portfolio.web.faces.PageMessages;

/**
 * A form for one new or known thing. What was typed stays in it until it is saved: beside the field that is wrong, and beside
 * what somebody else has saved meanwhile.
 *
 * @param <T> what is stored
 */
public abstract class EditForm<T> {

    @Inject
    private LocaleBean locale;
    @Inject
    private PageMessages messages;
    @Inject
    private FieldRules rules;
    @Inject
    private HttpServletRequest request;

    private final Map<String, String> fields;
    private final ToLongFunction<T> versionOf;

    private String known;
    private long version;
    private List<StaleValue> newer = List.of();

    /**
     * What a form is.
     *
     * @param fields the fields that rules are about, by the keys of the rules
     * @param versionOf the version of what is stored
     */
    protected EditForm(Map<String, String> fields, ToLongFunction<T> versionOf) {
        this.fields = fields;
        this.versionOf = versionOf;
    }

    /**
     * Reads from the address what the form is about; known before the form is decoded, for what a field needs depends on it.
     *
     * @param parameter the parameter that names it
     */
    protected void know(String parameter) {
        known = Texts.orNull(request.getParameter(parameter));
    }

    /** Reads what the address names; without it the form is that of something new. */
    public void load() {
        if (known != null) {
            T stored = stored(known);
            version = versionOf.applyAsLong(stored);
            show(stored);
        }
    }

    /**
     * Saves what was typed.
     *
     * @return the next page where it was saved, otherwise null to stay with what is wrong beside its field
     */
    public String save() {
        try {
            store();
            return next().with("faces-redirect", "true").toString();
        } catch (StaleEdit stale) {
            messages.error(stale);
            compareWith(stored(known));
        } catch (RuleViolation violation) {
            rules.refuse(violation, fields);
        }
        return null;
    }

    /**
     * What cannot be read ends the request before anything is saved; what else is wrong is told along with it.
     *
     * @param event says which form was read
     */
    public void alsoCheck(ComponentSystemEvent event) {
        rules.besideUnreadable(event, this::check, fields);
    }

    /** Refuses what was typed as saving would, and stores nothing; a form whose every field can be read needs none. */
    protected void check() {
        // Only where a field can be unreadable.
    }

    /** What was typed stays; what somebody else has saved is shown beside it, and saving once more replaces it knowingly. */
    private void compareWith(T stored) {
        version = versionOf.applyAsLong(stored);
        newer = StaleValue.differences(locale.messages(), beside(stored).toArray(StaleValue[]::new));
    }

    /**
     * What is stored.
     *
     * @param code its code
     * @return what it is at this moment
     */
    protected abstract T stored(String code);

    /**
     * Fills the fields.
     *
     * @param stored what is stored
     */
    protected abstract void show(T stored);

    /** Adds or changes what was typed. */
    protected abstract void store();

    /** @return the page to go on to once it is stored, with the word for what was done */
    protected abstract PageAddress next();

    /**
     * What is stored beside what was typed, field by field.
     *
     * @param stored what is stored
     * @return the values, equal ones included
     */
    protected abstract List<StaleValue> beside(T stored);

    /** @return the reader's language */
    protected LocaleBean locale() {
        return locale;
    }

    /**
     * The word for a constant.
     *
     * @param prefix of its key
     * @param constant may be null
     * @return the word, or null
     */
    protected String word(String prefix, Enum<?> constant) {
        return constant == null ? null : locale.messages().get(prefix + constant.name());
    }

    /**
     * The word for whether something is in use.
     *
     * @param prefix of its key
     * @param isActive whether it is
     * @return the word
     */
    protected String active(String prefix, boolean isActive) {
        return locale.messages().get(prefix + (isActive ? ".active.yes" : ".active.no"));
    }

    /**
     * What the reader sees of a choice.
     *
     * @param choices the choices
     * @param value what is kept, may be null
     * @return its label, or null where there is no such choice
     */
    protected static String label(List<Choice> choices, Object value) {
        return choices.stream().filter(c -> Objects.equals(c.value(), value)).map(c -> c.label().strip()).findFirst()
                .orElse(null);
    }

    /** @return whether the form is that of something new */
    public boolean isNew() {
        return known == null;
    }

    /** @return what somebody else has saved differently since the form was opened */
    public List<StaleValue> getNewer() {
        return newer;
    }

    /** @return the code that the address names, or null for something new */
    public String getKnown() {
        return known;
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
