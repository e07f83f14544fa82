package org.sutthang.portfolio.web.help;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.Resource;
import jakarta.faces.application.ResourceHandler;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.sutthang.portfolio.access.CurrentUser;
import org.sutthang.portfolio.access.Role;
import org.sutthang.portfolio.web.faces.LocaleBean;

/** The guide of a role in the reader's language, as it stands in {@code docs/guide}; that of the reader's own role first. */
@Named("guide")
@RequestScoped
public class GuideBean {

    private static final String FOLDER = "/org/sutthang/portfolio/guide/";
    /** In the order in which they are offered. */
    private static final List<Role> ROLES = List.of(Role.MONITOR, Role.OWNER, Role.EXECUTIVE, Role.ADMINISTRATOR);

    @Inject
    private LocaleBean locale;
    @Inject
    private CurrentUser currentUser;
    @Inject
    private HttpServletRequest request;

    private Role role;

    /**
     * A guide to choose.
     *
     * @param link its address
     * @param key of the role's name
     * @param current page where it is the one shown
     */
    public record Choice(String link, String key, String current) {
    }

    @PostConstruct
    void load() {
        String asked = request.getParameter("role");
        role = Stream.of(Role.values()).filter(r -> name(r).equals(asked)).findFirst().orElseGet(() -> currentUser.get().role());
    }

    private static String name(Role role) {
        return role.name().toLowerCase(Locale.ROOT);
    }

    /** @return the guides of all roles */
    public List<Choice> getChoices() {
        return ROLES.stream().map(r -> new Choice("/help/guide?role=" + name(r), "role." + r.name(), r == role ? "page" : null)).toList();
    }

    /** @return the key of the name of the role */
    public String getRoleKey() {
        return "role." + role.name();
    }

    /** @return the guide, as HTML */
    public String getHtml() {
        FacesContext context = FacesContext.getCurrentInstance();
        ResourceHandler resources = context.getApplication().getResourceHandler();
        return GuideText.html(markdown(), name -> {
            Resource picture = resources.createResource("guide/" + name, "portfolio");
            return picture == null ? "" : picture.getRequestPath();
        }, context.getExternalContext().getRequestContextPath());
    }

    private String markdown() {
        try (InputStream in = GuideBean.class.getResourceAsStream(FOLDER + locale.getCode() + "/" + name(role) + ".md")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
