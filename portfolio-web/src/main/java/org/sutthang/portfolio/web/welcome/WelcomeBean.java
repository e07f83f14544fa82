package org.sutthang.portfolio.web.welcome;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.sutthang.portfolio.web.update.StartPage;
import org.sutthang.portfolio.welcome.WelcomeService;
import org.sutthang.portfolio.welcome.WelcomeSheet;
import org.sutthang.portfolio.welcome.WelcomeStep;
import org.sutthang.portfolio.web.faces.Frame;
import org.sutthang.portfolio.web.faces.LocaleBean;
import org.sutthang.portfolio.web.faces.Navigation;
import org.sutthang.portfolio.web.faces.ReaderFormat;

/** The welcome: three things to do, each with the way there, ticked by what has happened. */
@Named("welcome")
@RequestScoped
public class WelcomeBean {

    /** Where each thing is done; what is not named here is done in the report that is due. */
    private static final Map<WelcomeStep, String> PLACES = Map.ofEntries(Map.entry(WelcomeStep.IMPORT_WORKBOOK, "/import"),
            Map.entry(WelcomeStep.SEE_WHO_IS_MISSING, "/period"), Map.entry(WelcomeStep.CLOSE_OR_REPORT, "/reports"),
            Map.entry(WelcomeStep.OPEN_UPDATE, "/mywork"), Map.entry(WelcomeStep.DRILL_DOWN, "/dashboard"),
            Map.entry(WelcomeStep.GIVE_DIRECTIVE, "/portfolio?status=red"), Map.entry(WelcomeStep.READ_REPORT, "/reports"),
            Map.entry(WelcomeStep.MAKE_USERS, "/users/edit"), Map.entry(WelcomeStep.CHECK_ORGANISATIONS, "/organisations"),
            Map.entry(WelcomeStep.READ_BACKUP, "/help/guide?role=administrator#backup"));

    @Inject
    private WelcomeService service;
    @Inject
    private Navigation navigation;
    @Inject
    private LocaleBean locale;
    @Inject
    private ReaderFormat format;
    @Inject
    private Frame frame;
    @Inject
    private StartPage startPage;
    @Inject
    private FirstDutyBean duty;

    private WelcomeSheet sheet;
    private String report;
    private List<Line> lines = List.of();

    /**
     * A thing to do.
     *
     * @param number its place, as the reader writes numbers
     * @param title what to do
     * @param text why, and what comes of it
     * @param link where it is done; null where it cannot be done yet
     * @param done whether it has happened
     */
    public record Line(String number, String title, String text, String link, boolean done) {
    }

    @PostConstruct
    void load() {
        sheet = service.mine();
        report = sheet.steps().stream().allMatch(item -> PLACES.containsKey(item.step())) ? null : startPage.mostUrgent();
        lines = sheet.steps().stream().map(this::line).toList();
    }

    private Line line(WelcomeSheet.Item item) {
        String key = "welcome.step." + item.step();
        return new Line(format.number(sheet.steps().indexOf(item) + 1), locale.messages().get(key), locale.messages().get(key + ".text"),
                duty.getDuty() == null ? PLACES.getOrDefault(item.step(), report) : null, item.done());
    }

    /**
     * Puts the welcome away.
     *
     * @return the first page of the role
     */
    public String putAway() {
        service.putAway();
        return "/index?faces-redirect=true";
    }

    /**
     * Brings the welcome back.
     *
     * @return the page again
     */
    public String bringBack() {
        service.bringBack();
        return "/welcome?faces-redirect=true&done=welcomeBack";
    }

    /** @return the three things to do */
    public List<Line> getLines() {
        return lines;
    }

    /** @return whether the reader has put it away */
    public boolean isPutAway() {
        return sheet.putAway();
    }

    /** @return whether everything is done */
    public boolean isComplete() {
        return sheet.done() == sheet.steps().size();
    }

    /** @return the sentence with the news */
    public String getLead() {
        return isComplete() ? locale.messages().get("welcome.lead.done")
                : format.text("welcome.lead", format.number(sheet.done()), format.number(sheet.steps().size()));
    }

    /** @return whom it welcomes */
    public String getTitle() {
        return format.text("welcome.title", frame.getUser());
    }

    /** @return the first page of the role */
    public String getFirstPage() {
        return navigation.getItems().getFirst().getPath();
    }

    /** @return the key of the name of that page */
    public String getFirstPageKey() {
        return navigation.getItems().getFirst().getKey();
    }
}
