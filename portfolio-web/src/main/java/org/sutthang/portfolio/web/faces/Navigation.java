package org.sutthang.portfolio.web.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import org.sutthang.portfolio.access.CurrentUser;

/** The pages that a reader's role comes for, in the order of the tasks. */
@Named("navigation")
@RequestScoped
public class Navigation {

    private List<Item> items = List.of();
    private Item current;

    /** From where no other page opens yet: whoever was given a password chooses one of the own first. */
    private static final String ALONE = "/password";

    /** For the container. */
    protected Navigation() {
    }

    /**
     * The navigation of the present reader.
     *
     * @param currentUser the reader
     */
    @Inject
    public Navigation(CurrentUser currentUser) {
        items = currentUser.find().filter(user -> !viewPath().equals(ALONE)).map(user -> MainPage.all().stream().filter(page -> page.isFor(user.role())).map(Item::new).toList())
                .orElse(List.of());
        current = find(items, viewPath());
    }

    private static String viewPath() {
        FacesContext context = FacesContext.getCurrentInstance();
        return context == null || context.getViewRoot() == null ? "" : context.getViewRoot().getViewId().replace(".xhtml", "");
    }

    private static Item find(List<Item> items, String path) {
        return items.stream().filter(item -> item.page.path().equals(path)).findFirst()
                .or(() -> items.stream().filter(item -> item.page.owns(path)).findFirst()).orElse(null);
    }

    /** @return the main pages of the reader's role */
    public List<Item> getItems() {
        return items;
    }

    /**
     * Goes on from the start page to the page that the reader's role comes for first.
     *
     * @throws IOException where the browser has gone
     */
    public void start() throws IOException {
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        external.redirect(external.getRequestContextPath() + items.getFirst().getPath());
    }

    /** An entry of the navigation. */
    public final class Item {
        private final MainPage page;

        private Item(MainPage page) {
            this.page = page;
        }

        /** @return its address */
        public String getPath() {
            return page.path();
        }

        /** @return the key of its name */
        public String getKey() {
            return page.key();
        }

        /** @return the key that leads there after g */
        public String getLetter() {
            return page.letter();
        }

        /** @return page where the reader is there, as assistive technology reads it; null elsewhere */
        public String getCurrent() {
            return this.equals(current) ? "page" : null;
        }
    }
}
