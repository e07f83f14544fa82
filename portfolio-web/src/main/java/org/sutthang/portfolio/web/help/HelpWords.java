package org.sutthang.portfolio.web.help;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import org.sutthang.portfolio.web.text.UserLanguage;

/** The words of the field in one language: a name, a sentence or two, and for some an example. */
public final class HelpWords {

    static final String BUNDLE = "org.sutthang.portfolio.web.help";

    /** The groups of words and the words in each, in the order of the page. */
    private static final Map<String, List<String>> GROUPS = order();
    private static final Map<UserLanguage, HelpWords> WORDS = new EnumMap<>(UserLanguage.class);

    static {
        for (UserLanguage language : UserLanguage.values()) {
            WORDS.put(language, new HelpWords(language));
        }
    }

    private final Map<String, HelpTerm> terms = new LinkedHashMap<>();
    private final List<Group> groups = new ArrayList<>();

    /**
     * Words that belong together.
     *
     * @param id of the group
     * @param name of the group
     * @param terms its words
     */
    public record Group(String id, String name, List<HelpTerm> terms) {
    }

    private HelpWords(UserLanguage language) {
        ResourceBundle bundle = ResourceBundle.getBundle(BUNDLE, language.locale(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        GROUPS.forEach((id, names) -> {
            List<HelpTerm> members = names.stream().map(name -> new HelpTerm(name, bundle.getString(name + ".name"),
                    bundle.getString(name + ".text"), bundle.containsKey(name + ".more") ? bundle.getString(name + ".more") : null)).toList();
            members.forEach(term -> terms.put(term.id(), term));
            groups.add(new Group(id, bundle.getString("group." + id), members));
        });
    }

    static HelpWords of(UserLanguage language) {
        return WORDS.get(language);
    }

    /**
     * A word.
     *
     * @param id such as {@code five_level}
     * @return the word
     * @throws IllegalArgumentException when a page asks for one that there is not
     */
    HelpTerm term(String id) {
        HelpTerm term = terms.get(id);
        if (term == null) {
            throw new IllegalArgumentException("No help for " + id);
        }
        return term;
    }

    List<Group> groups() {
        return groups;
    }

    private static Map<String, List<String>> order() {
        Map<String, List<String>> groups = new LinkedHashMap<>();
        groups.put("journey", List.of("idea", "canvas", "campaign", "award", "project", "stage", "gate", "stalled", "proven", "scale_out",
                "benefit_type", "lesson"));
        groups.put("people", List.of("owner", "assistant", "monitor", "executive", "administrator", "organisation"));
        groups.put("plan", List.of("milestone", "baseline_date", "forecast_date", "actual_date", "percent_complete", "schedule_progress",
                "slippage", "overdue", "rebaseline", "waive"));
        groups.put("indicator", List.of("indicator", "outcome", "direction", "aggregation", "ratio", "frequency", "weight", "baseline",
                "target", "measurement", "parts", "doubt"));
        groups.put("score", List.of("criteria", "five_level", "three_tier", "met", "basis", "score", "weighted_score", "tier_points",
                "scale", "deduction"));
        groups.put("status", List.of("standing", "status", "schedule_status", "indicator_status", "progress", "percent_of_target",
                "attainment", "reach", "coverage", "not_reported", "divergence"));
        groups.put("period", List.of("fiscal_year", "round", "period", "update", "deadline", "exception", "obstacle", "directive",
                "comment", "evidence", "disbursement", "closing", "snapshot", "seal", "restatement", "revision"));
        groups.put("dashboard", List.of("board_figures", "board_way", "board_trend", "board_decide", "board_heat", "board_map"));
        return groups;
    }
}
