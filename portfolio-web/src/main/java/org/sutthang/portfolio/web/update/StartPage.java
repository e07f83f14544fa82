package org.sutthang.portfolio.web.update;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import org.sutthang.portfolio.access.CurrentUser;
import org.sutthang.portfolio.access.Permission;
import org.sutthang.portfolio.period.WorkItem;
import org.sutthang.portfolio.period.WorkService;
import org.sutthang.portfolio.web.faces.Navigation;
import org.sutthang.portfolio.web.faces.PageAddress;
import org.sutthang.portfolio.web.faces.QuarterChoice;

/**
 * Where somebody arrives after signing in: whoever has exactly one report to hand in, at that report; everybody else at the
 * page that their role comes for first. The list of one's work is always one click away.
 */
@Named("startPage")
@RequestScoped
public class StartPage {

    @Inject
    private CurrentUser currentUser;
    @Inject
    private WorkService work;
    @Inject
    private Navigation navigation;

    private List<WorkItem> mine;

    /**
     * Goes on from the start page.
     *
     * @throws IOException where the browser has gone
     */
    public void go() throws IOException {
        List<WorkItem> due = work().stream().filter(i -> i.urgency().compareTo(WorkItem.Urgency.RUNNING) < 0).toList();
        if (due.size() != 1 || !due.get(0).takenFromOwner()) {
            navigation.start();
            return;
        }
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        external.redirect(external.getRequestContextPath() + address(due.get(0)));
    }

    /**
     * The report that the reader would best fill in now.
     *
     * @return its address, or that of the list of the reader's work where none can be handed in
     */
    public String mostUrgent() {
        return work().stream().filter(i -> i.urgency() != WorkItem.Urgency.DONE && i.takenFromOwner()).findFirst()
                .map(StartPage::address).orElse("/mywork");
    }

    /** @return whether the reader has no report that could be filled in now */
    public boolean nothingToReport() {
        return work().stream().noneMatch(i -> i.urgency() != WorkItem.Urgency.DONE && i.takenFromOwner());
    }

    /** @return whether the reader has no project that reports at all */
    public boolean neverReported() {
        return work().isEmpty();
    }

    private List<WorkItem> work() {
        if (mine == null) {
            mine = currentUser.find().isPresent() && currentUser.may(Permission.RECORD_OWN_RESULTS) ? work.mine() : List.of();
        }
        return mine;
    }

    private static String address(WorkItem item) {
        return new PageAddress("/update").with("project", item.project().code())
                .with("quarter", QuarterChoice.written(item.quarter())).toString();
    }
}
