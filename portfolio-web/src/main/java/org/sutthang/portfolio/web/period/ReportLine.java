package org.sutthang.portfolio.web.period;

import java.time.LocalDate;
import org.sutthang.portfolio.period.ProjectStanding;
import org.sutthang.portfolio.standing.Status;
import org.sutthang.portfolio.web.faces.LocaleBean;
import org.sutthang.portfolio.web.faces.PageAddress;
import org.sutthang.portfolio.web.form.Seen;
import org.sutthang.portfolio.web.portfolio.ProjectLine;

/**
 * A project in a list of the period page.
 *
 * @param code its code
 * @param title its title in the reader's language
 * @param link its page in the same quarter
 * @param updateLink its update
 * @param organisation who delivers it
 * @param owner the name of the person answerable, or null
 * @param ownerActive false when that person cannot sign in any more
 * @param updateKey the key of the word for how far the update came
 * @param deadlineOn the project's deadline, an exception included
 * @param submittedOn the day it was handed in, or null
 * @param late whether that was after the deadline
 * @param status the project's status
 * @param stopped whether it was stopped by today
 * @param choice what is sent when the line is chosen: code and version, or null where nothing can be done with it
 * @param selected whether it was chosen when the page was sent
 */
public record ReportLine(String code, String title, String link, String updateLink, String organisation, String owner,
        boolean ownerActive, String updateKey, LocalDate deadlineOn, LocalDate submittedOn, boolean late, Status status,
        boolean stopped, String choice, boolean selected) {

    static ReportLine of(ProjectStanding p, String quarter, LocaleBean locale, boolean stopped, Long version, boolean selected) {
        return new ReportLine(p.code(), locale.pick(p.titleTh(), p.titleEn()), ProjectLine.link(p.code(), quarter),
                new PageAddress("/update").with("project", p.code()).with("quarter", quarter).toString(),
                locale.pick(p.organisation().nameTh(), p.organisation().nameEn()), p.ownerName(),
                p.owner() == null || p.ownerActive(), "updatestatus." + p.update().status().name(),
                p.update().deadlineOn(), p.update().submittedOn(), p.update().late(), p.status(), stopped,
                version == null ? null : new Seen(p.code(), version).toString(), selected);
    }
}
