package org.sutthang.portfolio.web.period;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.sutthang.portfolio.access.PersonNames;
import org.sutthang.portfolio.period.ProjectStanding;
import org.sutthang.portfolio.web.faces.ReaderFormat;

/**
 * The e-mail by which the monitor asks those who have not reported for their reports: written in the monitor's own mail
 * program, to all of them without showing one to the other. Reminders of the product go out besides, by themselves.
 */
@Named("reportRequest")
@RequestScoped
public class ReportRequest {

    /** Mail programs take addresses of about 2,000 characters. */
    private static final int LONGEST = 1_900;
    private static final String TO = "mailto:?bcc=";

    @Inject
    private ReportingBean reporting;
    @Inject
    private PersonNames people;
    @Inject
    private ReaderFormat format;

    private List<Letter> letters;
    private String note;

    /**
     * A letter to some of them.
     *
     * @param link the address that opens a mail program
     * @param label what its button says
     */
    public record Letter(String link, String label) {
    }

    /** Reads the addresses of the list that is shown, once. */
    private void load() {
        if (letters != null) {
            return;
        }
        List<String> owners = reporting.getMissing().stream().map(ProjectStanding::owner).distinct().toList();
        List<String> addresses = people.addresses(owners);
        List<String> links = links(addresses, format.text("reporting.chase.subject", format.quarter(reporting.getQuarter())),
                format.text("reporting.chase.body", format.quarter(reporting.getQuarter()), format.date(reporting.getDeadlineOn())));
        letters = IntStream.range(0, links.size()).mapToObj(at -> new Letter(links.get(at), links.size() == 1
                ? format.text("reporting.chase") : format.text("reporting.chase.part", at + 1, links.size()))).toList();
        long without = owners.size() - addresses.size();
        note = without == 0 ? null : format.text("reporting.chase.without", format.number(without));
    }

    /** As many letters as it takes, so that none is longer than mail programs take. */
    static List<String> links(List<String> addresses, String subject, String body) {
        String rest = "&subject=" + encoded(subject) + "&body=" + encoded(body);
        List<String> links = new ArrayList<>();
        StringBuilder to = new StringBuilder();
        for (String address : addresses) {
            String next = encoded(address);
            if (!to.isEmpty() && TO.length() + to.length() + 1 + next.length() + rest.length() > LONGEST) {
                links.add(TO + to + rest);
                to.setLength(0);
            }
            to.append(to.isEmpty() ? "" : ",").append(next);
        }
        if (!to.isEmpty()) {
            links.add(TO + to + rest);
        }
        return links;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** @return the letters, none where nobody has an address */
    public List<Letter> getLetters() {
        load();
        return letters;
    }

    /** @return how many cannot be written to, or null where all can */
    public String getNote() {
        load();
        return note;
    }
}
