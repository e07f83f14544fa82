package org.sutthang.portfolio.web.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import org.sutthang.portfolio.access.AuthenticatedUser;
import org.sutthang.portfolio.access.CurrentUser;
import org.sutthang.portfolio.web.demo.DemoMode;

/** What the frame around every page shows: the reader's theme, who is signed in, and whether the figures are a demonstration. */
@Named("frame")
@RequestScoped
public class Frame {

    private static final String SYSTEM = "system";

    private String theme = SYSTEM;
    private String here = "/";
    private AuthenticatedUser reader;
    private boolean demo;
    private Instant now;
    private LocaleBean locale;

    /** For the container. */
    protected Frame() {
    }

    /**
     * Reads what the frame shows.
     *
     * @param request the present request
     * @param demoMode tells whether the portfolio is made up
     * @param clock the office's clock
     * @param currentUser the reader
     * @param locale the reader's language
     */
    @Inject
    public Frame(HttpServletRequest request, DemoMode demoMode, Clock clock, CurrentUser currentUser,
            LocaleBean locale) {
        this.locale = locale;
        theme = Preference.THEME.read(request).orElse(SYSTEM);
        here = Addresses.here(request);
        now = clock.instant();
        reader = currentUser.find().orElse(null);
        demo = demoMode.isDemo();
    }

    /** @return the moment of this request */
    public Instant getNow() {
        return now;
    }

    /** @return light, dark or system */
    public String getTheme() {
        return theme;
    }

    /** @return light or dark for the page; null where the system decides */
    public String getThemeAttribute() {
        return SYSTEM.equals(theme) ? null : theme;
    }

    /** @return who is signed in; null where nobody is */
    public String getUser() {
        return reader == null ? null : reader.displayName();
    }

    /** @return the name that the reader signs in with */
    public String getUserName() {
        return reader == null ? null : reader.userName();
    }

    /** @return the key of the reader's role; null where nobody is signed in */
    public String getRoleKey() {
        return reader == null ? null : "role." + reader.role().name();
    }

    /** @return whether the portfolio shown is made up for demonstration */
    public boolean isDemo() {
        return demo;
    }

    /**
     * Everything that the frame shows, for those who keep what was written: two equal ones look the same.
     *
     * @param address the page's own address, with its parameters
     * @param language the reader's language
     * @param theme light, dark or system
     * @param reader who reads, with all that the reader's rights come from; null where nobody is signed in
     * @param demo whether the portfolio is made up
     */
    record Shown(String address, String language, String theme, AuthenticatedUser reader, boolean demo) {
    }

    Shown shown() {
        return new Shown(here, locale.getCode(), theme, reader, demo);
    }

    /**
     * This page in a language.
     *
     * @param code th or en
     * @return its address
     */
    public String inLanguage(String code) {
        return Addresses.with(here, Preference.LANGUAGE.parameter(), code);
    }

    /**
     * This page in a theme.
     *
     * @param name light, dark or system
     * @return its address
     */
    public String inTheme(String name) {
        return Addresses.with(here, Preference.THEME.parameter(), name);
    }
}
