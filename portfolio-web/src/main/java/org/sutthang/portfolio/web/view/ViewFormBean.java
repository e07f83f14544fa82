package org.sutthang.portfolio.web.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.sutthang.portfolio.browse.SavedView;
import org.sutthang.portfolio.browse.SavedViewInput;
import org.sutthang.portfolio.browse.SavedViewLine;
import org.sutthang.portfolio.browse.SavedViewService;
import org.sutthang.portfolio.web.faces.PageAddress;
import org.sutthang.portfolio.web.form.EditForm;
import org.sutthang.portfolio.web.form.StaleValue;
import org.sutthang.portfolio.web.portfolio.ViewDescription;

/** The form of a saved view: a new one of what was shown, or a known one that is renamed, shared or replaced by what was shown. */
@Named("viewForm")
@RequestScoped
public class ViewFormBean extends EditForm<SavedViewLine> {

    private static final String NAME = "viewForm:name";

    @Inject
    private SavedViewService service;
    @Inject
    private ViewDescription description;
    @Inject
    private HttpServletRequest request;

    private String name;
    private boolean shared;
    private boolean first;
    private String code;
    private SavedViewLine stored;

    /** For the container. */
    public ViewFormBean() {
        super(Map.of("view.name", NAME, "view.taken", NAME), SavedViewLine::version);
    }

    @PostConstruct
    void readAddress() {
        know("view");
        code = getKnown();
        if (code != null) {
            stored = service.get(code);
        }
    }

    @Override
    protected SavedViewLine stored(String ofCode) {
        return service.get(ofCode);
    }

    @Override
    protected void show(SavedViewLine view) {
        name = view.name();
        shared = view.shared();
        first = view.first();
    }

    @Override
    protected void store() {
        SavedViewInput typed = new SavedViewInput(name, address(), shared);
        if (isNew()) {
            code = service.save(typed);
        } else {
            service.change(code, getVersion(), typed);
        }
        boolean was = stored != null && stored.first();
        if (first != was) {
            service.open(first ? code : null);
        }
    }

    /** What the view will show: what the reader came from, or what it shows already. */
    private String address() {
        return isReplacing() || isNew() ? description.kept(request.getParameter("of")) : stored.address();
    }

    @Override
    protected PageAddress next() {
        return new PageAddress("/portfolio").with("done", "viewSaved").with("saved", code);
    }

    @Override
    protected List<StaleValue> beside(SavedViewLine view) {
        return List.of(new StaleValue("views.name", view.name(), name),
                new StaleValue("views.shows", words(view.address()), words(address())));
    }

    private String words(String address) {
        return String.join(" · ", description.of(address));
    }

    /** @return whether what the view shows is replaced by what the reader came from */
    public boolean isReplacing() {
        return !isNew() && request.getParameter("of") != null;
    }

    /** @return what the view will show, in a few words each */
    public List<String> getShows() {
        return description.of(address());
    }

    /** @return what it shows now, where that is replaced */
    public List<String> getShowed() {
        return description.of(stored.address());
    }

    /** @return whether the reader may share it */
    public boolean isMayShare() {
        return service.mayShare();
    }

    /** @return the longest name */
    public int getLongest() {
        return SavedView.LONGEST_NAME;
    }

    /** @return how people call it */
    public String getName() {
        return name;
    }

    /** @param name how people call it */
    public void setName(String name) {
        this.name = name;
    }

    /** @return whether everybody is offered it */
    public boolean isShared() {
        return shared;
    }

    /** @param shared whether everybody is offered it */
    public void setShared(boolean shared) {
        this.shared = shared;
    }

    /** @return whether the reader's list opens with it */
    public boolean isFirst() {
        return first;
    }

    /** @param first whether the reader's list opens with it */
    public void setFirst(boolean first) {
        this.first = first;
    }
}
