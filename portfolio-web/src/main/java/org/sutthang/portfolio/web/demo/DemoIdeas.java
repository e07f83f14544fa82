package org.sutthang.portfolio.web.demo;

import java.util.List;
import java.util.Map;
import org.sutthang.portfolio.exchange.workbook.TableRow;
import org.sutthang.portfolio.exchange.workbook.WorkbookFormat.Awards;
import org.sutthang.portfolio.exchange.workbook.WorkbookFormat.Campaigns;
import org.sutthang.portfolio.exchange.workbook.WorkbookFormat.Ideas;
import org.sutthang.portfolio.exchange.workbook.WorkbookFormat.Organisations;
import org.sutthang.portfolio.project.Stage;

/** Where the projects of the demo come from: organisations, campaigns, ideas that were awarded and those that were not, awards. */
final class DemoIdeas {

    private static final int FIRST_CAMPAIGN = -7;
    private static final int QUARTERS_BETWEEN_CAMPAIGNS = 2;

    private final DemoCalendar calendar;
    private final DemoBook book;

    DemoIdeas(DemoCalendar calendar, DemoBook book) {
        this.calendar = calendar;
        this.book = book;
    }

    /** Adds organisations, campaigns, and the ideas that no award was given to. */
    void addBackground() {
        for (Map<String, String> row : DemoFile.read("organisations")) {
            book.put(0, Organisations.SHEET, new TableRow(Organisations.SHEET)
                    .set(Organisations.CODE, row.get("code")).set(Organisations.NAME_TH, row.get("name_th"))
                    .set(Organisations.NAME_EN, row.get("name_en")).set(Organisations.KIND, row.get("kind"))
                    .set(Organisations.PARENT_CODE, row.get("parent_code"))
                    .set(Organisations.AREA_CODE, row.get("area_code")));
        }
        for (int quarter = FIRST_CAMPAIGN; quarter < DemoCalendar.RUNNING; quarter += QUARTERS_BETWEEN_CAMPAIGNS) {
            addCampaign(quarter);
        }
        int number = 0;
        for (Map<String, String> row : DemoFile.read("ideas")) {
            addIdeaWithoutAward("I%03d".formatted(++number), row);
        }
    }

    private void addCampaign(int quarter) {
        int number = campaignNumber(quarter);
        List<String> thai = DemoPhrases.all("campaign");
        List<String> english = DemoPhrases.all("campaignen");
        book.put(quarter, Campaigns.SHEET, new TableRow(Campaigns.SHEET).set(Campaigns.CODE, campaign(quarter))
                .set(Campaigns.NAME_TH, thai.get(number % thai.size()) + " ครั้งที่ " + number)
                .set(Campaigns.NAME_EN, english.get(number % english.size()) + " " + number)
                .set(Campaigns.HELD_ON, calendar.day(quarter, 0.5))
                .set(Campaigns.PARTICIPANTS, DemoChance.between(campaign(quarter), 80, 260)));
    }

    private static int campaignNumber(int quarter) {
        return Math.floorDiv(quarter - FIRST_CAMPAIGN, QUARTERS_BETWEEN_CAMPAIGNS) + 1;
    }

    /** The code of the last campaign up to a quarter. */
    private static String campaign(int quarter) {
        return "C%02d".formatted(campaignNumber(Math.min(quarter, DemoCalendar.RUNNING - 1)));
    }

    private void addIdeaWithoutAward(String code, Map<String, String> row) {
        int quarter = Integer.parseInt(row.get("quarter"));
        boolean draft = "draft".equals(row.get("status"));
        put(quarter, code, row, campaign(quarter), draft ? "draft" : "submitted");
        if (quarter < DemoCalendar.RUNNING) {
            put(quarter + 1, code, row, campaign(quarter), row.get("status"));
        }
    }

    /**
     * Adds the idea of a project and its award.
     *
     * @param course the project's course
     * @param row the project's row in its table
     */
    void addAwarded(DemoCourse course, Map<String, String> row) {
        int awarded = course.quarter(Stage.AWARDED);
        String code = idea(course.code());
        put(awarded - 1, code, row, campaign(awarded - 1), "shortlisted");
        put(awarded, code, row, campaign(awarded - 1), "awarded");
        book.put(awarded, Awards.SHEET, new TableRow(Awards.SHEET).set(Awards.CODE, "A" + course.code().substring(1))
                .set(Awards.IDEA_CODE, code).set(Awards.NAME_TH, DemoPhrases.of("award", code))
                .set(Awards.NAME_EN, DemoPhrases.of("awarden", code)).set(Awards.BODY, DemoPhrases.of("awardbody", code))
                .set(Awards.LEVEL, DemoPhrases.of("level", code)).set(Awards.AWARDED_ON, course.day(Stage.AWARDED)));
    }

    /** The code of a project's idea. */
    static String idea(String project) {
        return "I1" + project.substring(2);
    }

    private void put(int quarter, String code, Map<String, String> row, String campaign, String status) {
        TableRow idea = new TableRow(Ideas.SHEET).set(Ideas.CODE, code).set(Ideas.TITLE_TH, row.get("title_th"))
                .set(Ideas.TITLE_EN, row.get("title_en")).set(Ideas.CAMPAIGN_CODE, campaign)
                .set(Ideas.ORGANISATION_CODE, row.get("organisation"))
                .set(Ideas.PROPOSER, DemoPhrases.of("proposer", code)).set(Ideas.STATUS, status)
                .set(Ideas.EMPATHIZE, DemoPhrases.of("empathize", code)).set(Ideas.DEFINE, DemoPhrases.of("define", code));
        if (!"draft".equals(status) && !"submitted".equals(status)) {
            idea.set(Ideas.IDEATE, DemoPhrases.of("ideate", code)).set(Ideas.PROTOTYPE, DemoPhrases.of("prototype", code));
        }
        if ("awarded".equals(status)) {
            idea.set(Ideas.TEST, DemoPhrases.of("test", code));
        }
        book.put(quarter, Ideas.SHEET, idea);
    }
}
