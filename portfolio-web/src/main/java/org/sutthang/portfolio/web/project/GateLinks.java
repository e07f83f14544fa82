package org.sutthang.portfolio.web.project;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sutthang.portfolio.standing.StageGate.Requirement;
import org.sutthang.portfolio.web.faces.PageAddress;
import org.sutthang.portfolio.web.faces.ReaderFormat;

/**
 * Where what a gate asks for is filled in.
 *
 * @param address the page
 * @param text what it is called
 */
public record GateLinks(String address, String text) {

    private static final String PLAN = "/plan";

    /** The places for one requirement; none where it is met or cannot be filled in on a page of the plan. */
    static List<GateLinks> of(String project, Requirement requirement, Map<String, String> names, ReaderFormat format) {
        if (requirement.met()) {
            return List.of();
        }
        return switch (requirement.key()) {
            case MILESTONE_WEIGHTS, MILESTONES_REACHED -> List.of(part(project, "milestones", format));
            case INDICATOR_WEIGHTS, OUTCOME -> List.of(part(project, "indicators", format));
            case INDICATOR_CARDS -> cards(project, requirement, "card", names, format);
            case TARGETS -> cards(project, requirement, "years", names, format);
            case OWNER, OUTCOMES_PROVEN, ADOPTED_WITH_RESULT -> List.of();
        };
    }

    private static GateLinks part(String project, String part, ReaderFormat format) {
        return new GateLinks(new PageAddress(PLAN).with("code", project).with("part", part).toString(),
                format.text("plan.fill", format.text("plan.part." + part)));
    }

    /** What is missing begins with the indicator's code, and may go on with a quarter. */
    private static List<GateLinks> cards(String project, Requirement requirement, String part, Map<String, String> names,
            ReaderFormat format) {
        Map<String, GateLinks> links = new LinkedHashMap<>();
        for (String missing : requirement.missing()) {
            String code = missing.replaceFirst(" \\d{4}/\\d$", "");
            links.computeIfAbsent(code, c -> new GateLinks(new PageAddress(PLAN + "/indicator").with("code", project)
                    .with("indicator", c).with("part", part).toString(), format.text("plan.fill", names.getOrDefault(c, c))));
        }
        return links.isEmpty() ? List.of(part(project, "indicators", format)) : List.copyOf(links.values());
    }
}
