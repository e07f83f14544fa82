package org.sutthang.portfolio.web.directive;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.BiConsumer;
import org.sutthang.portfolio.directive.DirectiveReading;
import org.sutthang.portfolio.directive.DirectiveService;
import org.sutthang.portfolio.directive.GivingChoices;
import org.sutthang.portfolio.directive.NewDirective;
import org.sutthang.portfolio.kernel.RuleViolation;
import org.sutthang.portfolio.kernel.Texts;
import org.sutthang.portfolio.web.faces.LocaleBean;
import org.sutthang.portfolio.web.form.FieldRules;

/** The form in which a directive about the project in the address is given, or recorded in an executive's name. */
@Named("give")
@RequestScoped
public class GiveBean {

    private static final String PROJECT = "project";
    private static final String FORM = "give:";
    private static final String AGAIN = "directive.again";
    private static final Map<String, String> FIELDS = Map.of("directive.text", FORM + "text", "directive.long",
            FORM + "text", "directive.givenBy", FORM + "otherGiver", "directive.givenOn", FORM + "givenOn:v",
            "directive.dueOn", FORM + "dueOn:v", "directive.answerer", FORM + "answerer");

    @Inject
    private DirectiveReading reading;
    @Inject
    private DirectiveService service;
    @Inject
    private LocaleBean locale;
    @Inject
    private FieldRules rules;
    @Inject
    private HttpServletRequest request;

    private GivingChoices choices;
    private String giver;
    private String otherGiver;
    private LocalDate givenOn;
    private String text;
    private LocalDate dueOn;
    private String answerer;
    private String question;

    /** Which fields there are, and who can answer, depends on reader and project, so that is known before the form is decoded. */
    @PostConstruct
    void read() {
        choices = reading.choices(request.getParameter(PROJECT));
        answerer = choices.ownerAnswers() ? null : choices.answerers().stream().findFirst().map(GivingChoices.Choice::userName).orElse(null);
    }

    /** Reads the choices before the page is shown. */
    public void load() {
        // Everything is read when the bean is made.
    }

    /**
     * Gives it; where the same waits for an answer already it is asked first, as after going back in the browser.
     *
     * @return the project's page, or null where it was refused or is asked
     */
    public String save() {
        return save(service::give);
    }

    /**
     * Gives it although the same waits for an answer already.
     *
     * @return the project's page, or null where it was refused
     */
    public String saveAgain() {
        return save(service::giveAgain);
    }

    private String save(BiConsumer<String, NewDirective> action) {
        try {
            String by = Texts.orNull(giver) == null ? otherGiver : giver;
            action.accept(choices.projectCode(), new NewDirective(by, givenOn, text, dueOn, answerer));
            return "/project.xhtml?faces-redirect=true&code=" + choices.projectCode() + "&done=directiveGiven";
        } catch (RuleViolation refused) {
            if (AGAIN.equals(refused.getKey())) {
                question = locale.ruleMessages().sentence(refused);
            } else {
                rules.refuse(refused, FIELDS);
            }
            return null;
        }
    }

    /** @return what is asked where the same was given already, or null */
    public String getQuestion() {
        return question;
    }

    /** @return what can be chosen */
    public GivingChoices getChoices() {
        return choices;
    }

    /** @return the project's title */
    public String getTitle() {
        return locale.pick(choices.projectTh(), choices.projectEn());
    }

    /** @return how the choice of the owner is called: by name, where there is an owner */
    public String getOwnerLabel() {
        GivingChoices.Choice owner = choices.owner();
        return owner == null ? locale.messages().get("directives.answerer.owner.none")
                : locale.messages().get("directives.answerer.owner.named", owner.name());
    }

    /** @return that the owner cannot answer and what can be done, or null where the owner can */
    public String getWarning() {
        if (choices.ownerAnswers()) {
            return null;
        }
        String who = choices.owner() == null ? locale.messages().get("directives.unanswered.none")
                : locale.messages().get("directives.unanswered.inactive", choices.owner().name());
        return who + " " + locale.messages().get(choices.answerers().isEmpty() ? "directives.unanswered.nobody"
                : "directives.unanswered.other");
    }

    /** @return the executive who gave it */
    public String getGiver() {
        return giver;
    }

    /** @param giver the executive who gave it */
    public void setGiver(String giver) {
        this.giver = giver;
    }

    /** @return the name of who gave it, where that is no user */
    public String getOtherGiver() {
        return otherGiver;
    }

    /** @param otherGiver the name of who gave it, where that is no user */
    public void setOtherGiver(String otherGiver) {
        this.otherGiver = otherGiver;
    }

    /** @return the day it was given, or null for today */
    public LocalDate getGivenOn() {
        return givenOn;
    }

    /** @param givenOn the day it was given, or null for today */
    public void setGivenOn(LocalDate givenOn) {
        this.givenOn = givenOn;
    }

    /** @return what is ordered */
    public String getText() {
        return text;
    }

    /** @param text what is ordered */
    public void setText(String text) {
        this.text = text;
    }

    /** @return when an answer is due, or null */
    public LocalDate getDueOn() {
        return dueOn;
    }

    /** @param dueOn when an answer is due, or null */
    public void setDueOn(LocalDate dueOn) {
        this.dueOn = dueOn;
    }

    /** @return who is to answer, or null for whoever owns the project */
    public String getAnswerer() {
        return answerer;
    }

    /** @param answerer who is to answer, or null for whoever owns the project */
    public void setAnswerer(String answerer) {
        this.answerer = answerer;
    }
}
