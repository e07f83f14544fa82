package org.sutthang.portfolio.web.period;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
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

    @Inject
    private ReportingBean reporting;
    @Inject
    private PersonNames people;
    @Inject
    private ReaderFormat format;

    private String link;
    private String note;

    /** Reads the addresses of the list that is shown. */
    public void load() {
        if (link != null || note != null) {
            return;
        }
        List<String> owners = reporting.getMissing().stream().map(ProjectStanding::owner).distinct().toList();
        List<String> addresses = people.addresses(owners);
        String mail = "mailto:?bcc=" + String.join(",", addresses.stream().map(ReportRequest::encoded).toList())
                + "&subject=" + encoded(format.text("reporting.chase.subject", format.quarter(reporting.getQuarter())))
                + "&body=" + encoded(format.text("reporting.chase.body", format.quarter(reporting.getQuarter()),
                        format.date(reporting.getDeadlineOn())));
        link = addresses.isEmpty() || mail.length() > LONGEST ? null : mail;
        long without = owners.size() - addresses.size();
        note = without == 0 ? null : format.text("reporting.chase.without", format.number(without));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** @return the address that opens a mail program, or null where nobody has an address or they are too many for one mail */
    public String getLink() {
        load();
        return link;
    }

    /** @return how many cannot be written to, or null where all can */
    public String getNote() {
        load();
        return note;
    }
}
