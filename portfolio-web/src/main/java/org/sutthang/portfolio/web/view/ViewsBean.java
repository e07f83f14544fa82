package org.sutthang.portfolio.web.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import org.sutthang.portfolio.browse.SavedViewLine;
import org.sutthang.portfolio.browse.SavedViewService;
import org.sutthang.portfolio.kernel.NameOrder;
import org.sutthang.portfolio.kernel.RuleViolation;
import org.sutthang.portfolio.web.faces.LocaleBean;
import org.sutthang.portfolio.web.faces.PageMessages;
import org.sutthang.portfolio.web.portfolio.ViewDescription;

/** The list of saved views, and what can be done with them. */
@Named("views")
@RequestScoped
public class ViewsBean {

    private static final String LIST = "/views?faces-redirect=true&done=";

    @Inject
    private SavedViewService service;
    @Inject
    private ViewDescription description;
    @Inject
    private LocaleBean locale;
    @Inject
    private PageMessages messages;
    @Inject
    private HttpServletRequest request;

    private final List<Line> own = new ArrayList<>();
    private final List<Line> shared = new ArrayList<>();
    private boolean first;

    /**
     * A saved view.
     *
     * @param view the view
     * @param shows what it shows, in words
     * @param removable whether the reader may take it away
     */
    public record Line(SavedViewLine view, String shows, boolean removable) {

        /** @return the address to send to others, and to open it by */
        public String getLink() {
            return "/portfolio?saved=" + view.code();
        }
    }

    /** Read before the form is decoded, for each line has its own commands. */
    @PostConstruct
    void read() {
        boolean mayShare = service.mayShare();
        for (SavedViewLine view : NameOrder.sorted(service.offer(false).views().stream(), locale.getLocale(), SavedViewLine::name)) {
            first |= view.first();
            (view.mine() ? own : shared).add(new Line(view, String.join(" · ", description.of(view.address())), view.mine() || mayShare));
        }
    }

    /**
     * Opens the reader's list with a view from now on.
     *
     * @param code its code, or null to open with everything
     * @return the list of views
     */
    public String open(String code) {
        service.open(code);
        return LIST + (code == null ? "viewNotFirst" : "viewFirst");
    }

    /**
     * Takes a view away.
     *
     * @param code its code
     * @return the list of views, which offers to bring it back
     */
    public String withdraw(String code) {
        service.withdraw(code);
        return "/views?faces-redirect=true&removed=" + code;
    }

    /**
     * Brings a view back that was taken away.
     *
     * @return the list of views; null where it cannot be brought back
     */
    public String reinstate() {
        try {
            service.reinstate(getRemoved());
            return LIST + "viewBack";
        } catch (RuleViolation refused) {
            messages.error(refused);
            return null;
        }
    }

    /** @return the code of the view that was just taken away, or null */
    public String getRemoved() {
        String code = request.getParameter("removed");
        return code != null && code.matches("[0-9a-f]{6,32}") ? code : null;
    }

    /** @return the views that the reader made */
    public List<Line> getOwn() {
        return own;
    }

    /** @return the views that others share */
    public List<Line> getShared() {
        return shared;
    }

    /** @return whether the reader's list opens with a view */
    public boolean isFirst() {
        return first;
    }

    /** @return the sentence with the news */
    public String getLead() {
        return locale.messages().get("views.lead", own.size(),
                own.stream().filter(line -> line.view().shared()).count(), shared.size());
    }
}
