package org.sutthang.portfolio.web.campaign;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.sutthang.portfolio.idea.CampaignService;
import org.sutthang.portfolio.idea.CampaignSummary;
import org.sutthang.portfolio.kernel.RuleViolation;
import org.sutthang.portfolio.kernel.StaleEdit;
import org.sutthang.portfolio.selection.CriterionDetails;
import org.sutthang.portfolio.selection.ScorecardService;
import org.sutthang.portfolio.selection.ScorecardSetup;
import org.sutthang.portfolio.web.faces.LocaleBean;
import org.sutthang.portfolio.web.faces.PageAddress;
import org.sutthang.portfolio.web.faces.PageMessages;

/** The page that sets by what the ideas of a campaign are judged, and by whom. Rows left blank are left out. */
@Named("criteria")
@RequestScoped
public class CriteriaBean {

    private static final int BLANK_ROWS = 3;

    @Inject
    private ScorecardService scorecards;
    @Inject
    private CampaignService campaigns;
    @Inject
    private LocaleBean locale;
    @Inject
    private PageMessages messages;
    @Inject
    private HttpServletRequest request;

    private CampaignSummary campaign;
    private ScorecardSetup setup;
    private String stamp;
    private List<Row> rows = List.of();
    private List<Person> people = List.of();

    /** A criterion as it is typed. */
    public static final class Row {
        private final int number;
        private String nameTh;
        private String nameEn;
        private BigDecimal weight;

        Row(int number, CriterionDetails criterion) {
            this.number = number;
            this.nameTh = criterion.nameTh();
            this.nameEn = criterion.nameEn();
            this.weight = criterion.weight();
        }

        private boolean isBlank() {
            return nameTh == null && nameEn == null && weight == null;
        }

        private CriterionDetails typed() {
            return new CriterionDetails(nameTh == null ? nameEn : nameTh, nameEn, weight);
        }

        /** @return its place, from 1 */
        public int getNumber() {
            return number;
        }

        /** @return the name in Thai */
        public String getNameTh() {
            return nameTh;
        }

        /** @param nameTh the name in Thai */
        public void setNameTh(String nameTh) {
            this.nameTh = nameTh;
        }

        /** @return the name in English */
        public String getNameEn() {
            return nameEn;
        }

        /** @param nameEn the name in English */
        public void setNameEn(String nameEn) {
            this.nameEn = nameEn;
        }

        /** @return how much it counts, out of 100 */
        public BigDecimal getWeight() {
            return weight;
        }

        /** @param weight how much it counts, out of 100 */
        public void setWeight(BigDecimal weight) {
            this.weight = weight;
        }
    }

    /** Somebody who may judge. */
    public static final class Person {
        private final String userName;
        private final String name;
        private boolean chosen;

        Person(String userName, String name, boolean chosen) {
            this.userName = userName;
            this.name = name;
            this.chosen = chosen;
        }

        /** @return the name that others see */
        public String getName() {
            return name;
        }

        /** @return whether this person is to judge */
        public boolean isChosen() {
            return chosen;
        }

        /** @param chosen whether this person is to judge */
        public void setChosen(boolean chosen) {
            this.chosen = chosen;
        }
    }

    @PostConstruct
    void readRows() {
        // Known before the form is decoded: it has a field for each row.
        campaign = campaigns.get(request.getParameter("campaign"));
        setup = scorecards.setup(campaign.code());
        stamp = setup.scorecard().stamp();
        List<Row> all = new ArrayList<>();
        setup.scorecard().criteria().forEach(c -> all.add(new Row(all.size() + 1, c)));
        for (int blank = 0; setup.open() && blank < BLANK_ROWS; blank++) {
            all.add(new Row(all.size() + 1, new CriterionDetails(null, null, null)));
        }
        rows = List.copyOf(all);
        people = setup.candidates().entrySet().stream().map(c -> new Person(c.getKey(), c.getValue(),
                setup.scorecard().panel().contains(c.getKey()))).toList();
    }

    /**
     * Saves the criteria and the panel.
     *
     * @return the ranking, or null where they were refused
     */
    public String save() {
        try {
            scorecards.set(campaign.code(), stamp, rows.stream().filter(r -> !r.isBlank()).map(Row::typed).toList(),
                    people.stream().filter(Person::isChosen).map(p -> p.userName).toList());
            return new PageAddress("/campaigns/ranking.xhtml").with("faces-redirect", "true")
                    .with("campaign", campaign.code()).with("done", "saved").toString();
        } catch (StaleEdit stale) {
            stamp = setup.scorecard().stamp();
            messages.error(stale);
        } catch (RuleViolation refused) {
            messages.error(refused);
        }
        return null;
    }

    /** @return the campaign's name */
    public String getName() {
        return locale.pick(campaign.nameTh(), campaign.nameEn());
    }

    /** @return the campaign's code */
    public String getCode() {
        return campaign.code();
    }

    /** @return whether the criteria can still be changed */
    public boolean isOpen() {
        return setup.open();
    }

    /** @return whether the campaign has no criteria of its own yet */
    public boolean isUsual() {
        return setup.usual();
    }

    /** @return how many marks have been given */
    public int getMarks() {
        return setup.marks();
    }

    /** @return the criteria as they are typed */
    public List<Row> getRows() {
        return rows;
    }

    /** @return those who may judge */
    public List<Person> getPeople() {
        return people;
    }

    /** @return what tells the criteria that were read from changed ones */
    public String getStamp() {
        return stamp;
    }

    /** @param stamp what tells the criteria that were read from changed ones */
    public void setStamp(String stamp) {
        this.stamp = stamp;
    }
}
