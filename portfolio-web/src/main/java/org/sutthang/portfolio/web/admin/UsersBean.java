package org.sutthang.portfolio.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sutthang.portfolio.access.Role;
import org.sutthang.portfolio.access.UserService;
import org.sutthang.portfolio.access.UserSummary;
import org.sutthang.portfolio.kernel.Constants;
import org.sutthang.portfolio.kernel.NameOrder;
import org.sutthang.portfolio.kernel.SearchText;
import org.sutthang.portfolio.organisation.OrganisationService;
import org.sutthang.portfolio.organisation.OrganisationSummary;
import org.sutthang.portfolio.web.faces.AskedFilters;
import org.sutthang.portfolio.web.faces.LocaleBean;
import org.sutthang.portfolio.web.faces.PageAddress;
import org.sutthang.portfolio.web.faces.Pages;
import org.sutthang.portfolio.web.faces.ReaderFormat;

/** The list of users: what its address asks for, read once. */
@Named("users")
@RequestScoped
public class UsersBean {

    private static final String PATH = "/users";
    private static final int PER_PAGE = 50;

    @Inject
    private UserService users;
    @Inject
    private OrganisationService organisations;
    @Inject
    private LocaleBean locale;
    @Inject
    private ReaderFormat format;
    @Inject
    private HttpServletRequest request;
    @Inject
    private AskedFilters asked;

    private String text;
    private Role role;
    private String lead;
    private List<Line> lines = List.of();
    private Pages pages;

    /**
     * A user in the list.
     *
     * @param name the name that others see
     * @param userName the name to sign in with
     * @param roleKey the key of the role's word
     * @param organisation the organisation that the user is bound to, or null
     * @param email where reminders go, or null
     * @param active whether the user may sign in
     * @param link where to edit it
     */
    public record Line(String name, String userName, String roleKey, String organisation, String email,
            boolean active, String link) {
    }

    /** Reads the list that the address asks for. */
    public void load() {
        text = request.getParameter("q");
        role = Constants.named(Role.class, request.getParameter("role")).orElse(null);
        asked.check("role", request.getParameter("role"), role != null);
        List<UserSummary> all = NameOrder.sorted(users.all().stream(), locale.getLocale(), UserSummary::displayName);
        Map<Long, String> names = organisations.all().stream()
                .collect(Collectors.toMap(OrganisationSummary::id, o -> locale.pick(o.nameTh(), o.nameEn())));
        List<UserSummary> found = all.stream().filter(this::isWanted).toList();
        lead = format.text("users.lead", all.stream().filter(UserSummary::active).count(), all.size(),
                all.stream().filter(u -> u.active() && u.role() == Role.ADMINISTRATOR).count());
        pages = Pages.of(request.getParameter("page"), found.size(), PER_PAGE,
                n -> new PageAddress(PATH).with("q", text).with("role", role).with("page", n).toString());
        lines = pages.rows(found).stream().map(u -> line(u, names)).toList();
    }

    private boolean isWanted(UserSummary user) {
        return (role == null || user.role() == role)
                && (text == null || contains(user.userName()) || contains(user.displayName()) || contains(user.email()));
    }

    private boolean contains(String value) {
        return SearchText.occursIn(value, text);
    }

    private static Line line(UserSummary u, Map<Long, String> names) {
        return new Line(u.displayName(), u.userName(), "role." + u.role().name(),
                u.organisationId() == null ? null : names.get(u.organisationId()), u.email(), u.active(),
                new PageAddress(PATH + "/edit").with("user", u.userName()).toString());
    }

    /** @return the users of the page */
    public List<Line> getLines() {
        return lines;
    }

    /** @return the pages of the list */
    public Pages getPages() {
        return pages;
    }

    /** @return the sentence with the news */
    public String getLead() {
        return lead;
    }

    /** @return what is searched for, or null */
    public String getText() {
        return text;
    }

    /** @return the role that the list is narrowed to, or null */
    public Role getRole() {
        return role;
    }

    /** @return the roles to choose from */
    public Role[] getRoles() {
        return Role.values();
    }
}
