package org.sutthang.portfolio.web.people;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.sutthang.portfolio.kernel.RuleViolation;
import org.sutthang.portfolio.ownership.OwnershipService;
import org.sutthang.portfolio.ownership.Person;
import org.sutthang.portfolio.ownership.ProjectPeople;
import org.sutthang.portfolio.web.faces.LocaleBean;
import org.sutthang.portfolio.web.form.FieldRules;
import org.sutthang.portfolio.web.form.Seen;

/** The people of the project in the address: who answers for it, who assists, and to whom it is offered. */
@Named("people")
@RequestScoped
public class PeopleBean {

    private static final String PROJECT = "project";
    private static final Map<String, String> ASSISTANT = Map.of("ownership", "assist:who");
    private static final Map<String, String> OFFER = Map.of("ownership.person", "offer:to", "ownership.self", "offer:to",
            "ownership.note", "offer:ask:note", "ownership.long", "offer:ask:note");
    private static final Map<String, String> DECLINE = Map.of("ownership.reason", "settle:no:reason", "ownership.long",
            "settle:no:reason");
    private static final Map<String, String> WITHDRAW = Map.of("ownership.reason", "back:ask:reason", "ownership.long",
            "back:ask:reason");

    @Inject
    private OwnershipService service;
    @Inject
    private LocaleBean locale;
    @Inject
    private FieldRules rules;
    @Inject
    private HttpServletRequest request;

    private ProjectPeople people;
    private List<Person> helpers = List.of();
    private List<Person> successors = List.of();
    private String assistant;
    private String successor;
    private String words;

    /** What a form needs depends on the people, so they are known before it is decoded. */
    @PostConstruct
    void read() {
        people = service.people(request.getParameter(PROJECT));
        successors = people.candidates().stream().filter(c -> people.owner() == null
                || !c.userName().equals(people.owner().userName())).toList();
        helpers = successors.stream().filter(c -> people.assistants().stream()
                .noneMatch(a -> a.userName().equals(c.userName()))).toList();
    }

    /** Reads the people before the page is shown. */
    public void load() {
        // Everything is read when the bean is made.
    }

    private String attempt(Runnable deed, Map<String, String> fields, String done) {
        try {
            deed.run();
            return "/people.xhtml?faces-redirect=true&project=" + people.projectCode() + "&done=" + done;
        } catch (RuleViolation refused) {
            rules.refuse(refused, fields);
            read();
            return null;
        }
    }

    /**
     * Adds the assistant who was chosen.
     *
     * @return the page again, or null where it was refused
     */
    public String addAssistant() {
        return attempt(() -> service.addAssistant(people.projectCode(), Seen.version(request), assistant), ASSISTANT, "assistantAdded");
    }

    /**
     * Removes an assistant.
     *
     * @param userName who assists
     * @return the page again, or null where it was refused
     */
    public String removeAssistant(String userName) {
        return attempt(() -> service.removeAssistant(people.projectCode(), Seen.version(request), userName), Map.of(),
                "assistantRemoved");
    }

    /**
     * Offers the project to who was chosen.
     *
     * @return the page again, or null where it was refused
     */
    public String offer() {
        return attempt(() -> service.offer(people.projectCode(), Seen.version(request), successor, words), OFFER, "offered");
    }

    /**
     * Takes the offer back.
     *
     * @return the page again, or null where it was refused
     */
    public String withdraw() {
        return attempt(() -> service.withdraw(people.projectCode(), words), WITHDRAW, "offerWithdrawn");
    }

    /**
     * Accepts the project.
     *
     * @return the page again, or null where it was refused
     */
    public String accept() {
        return attempt(() -> service.accept(people.projectCode()), Map.of(), "offerAccepted");
    }

    /**
     * Declines the project; its page is not the reader's to see any more.
     *
     * @return the reader's own work, or null where it was refused
     */
    public String decline() {
        String again = attempt(() -> service.decline(people.projectCode(), words), DECLINE, "offerDeclined");
        return again == null ? null : "/mywork.xhtml?faces-redirect=true&done=offerDeclined";
    }

    /** @return the people of the project, with what the reader may do */
    public ProjectPeople getView() {
        return people;
    }

    /** @return the project's title */
    public String getTitle() {
        return locale.pick(people.titleTh(), people.titleEn());
    }

    /** @return who can be made an assistant */
    public List<Person> getHelpers() {
        return helpers;
    }

    /** @return who can become the owner */
    public List<Person> getSuccessors() {
        return successors;
    }

    /** @return who is to assist */
    public String getAssistant() {
        return assistant;
    }

    /** @param assistant who is to assist */
    public void setAssistant(String assistant) {
        this.assistant = assistant;
    }

    /** @return who is to answer for the project */
    public String getSuccessor() {
        return successor;
    }

    /** @param successor who is to answer for the project */
    public void setSuccessor(String successor) {
        this.successor = successor;
    }

    /** @return a note or a reason */
    public String getWords() {
        return words;
    }

    /** @param words a note or a reason */
    public void setWords(String words) {
        this.words = words;
    }
}
