package org.sutthang.portfolio.idea;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sutthang.portfolio.idea.IdeaRefused.Problem;
import org.sutthang.portfolio.kernel.Texts;
import org.sutthang.portfolio.organisation.Organisation;
import org.sutthang.portfolio.organisation.OrganisationReach;
import org.sutthang.portfolio.organisation.Organisations;

/** Makes an idea's values of what was typed, or says what is wrong with each field. */
@ApplicationScoped
class IdeaCheck {

    private static final int LONGEST_TITLE = 400;
    private static final int LONGEST_STEP = 20_000;

    @Inject
    private Campaigns campaigns;
    @Inject
    private Organisations organisations;
    @Inject
    private OrganisationReach reach;

    /**
     * The values.
     *
     * @param input what was typed
     * @param present the organisation it comes from so far, or null; it may be out of use meanwhile
     * @param status how far the selection came
     * @param complete whether it is handed in, and must say what the selection needs
     * @throws IdeaRefused when a field cannot be used
     */
    IdeaDetails checked(IdeaInput input, Organisation present, IdeaStatus status, boolean complete) {
        List<Problem> problems = new ArrayList<>();
        lengths(input).forEach((field, text) -> {
            int most = isStep(field) ? LONGEST_STEP : LONGEST_TITLE;
            if (text != null && text.length() > most) {
                problems.add(new Problem(field, "idea.long", List.of(text.length(), most)));
            }
        });
        if (Texts.either(input.titleTh(), input.titleEn()) == null) {
            problems.add(new Problem("titleTh", "idea.title", List.of()));
        }
        Organisation organisation = organisation(input.organisationCode(), present, problems);
        Campaign campaign = campaign(input.campaignCode(), problems);
        if (complete) {
            incomplete(input, problems);
        }
        if (!problems.isEmpty()) {
            throw new IdeaRefused(problems);
        }
        return new IdeaDetails(Texts.either(input.titleTh(), input.titleEn()), input.titleEn(), campaign, organisation,
                input.proposer(), input.empathize(), input.define(), input.ideate(), input.prototype(), input.test(),
                status);
    }

    /** Whoever hands in an idea knows whose problem it solves, which one, and how; a prototype and its test may follow. */
    private static void incomplete(IdeaInput input, List<Problem> problems) {
        Map<String, String> needed = new LinkedHashMap<>();
        needed.put("empathize", input.empathize());
        needed.put("define", input.define());
        needed.put("ideate", input.ideate());
        needed.forEach((field, text) -> {
            if (text == null) {
                problems.add(new Problem(field, "idea.needs", List.of()));
            }
        });
    }

    private Organisation organisation(String code, Organisation present, List<Problem> problems) {
        Organisation found = code == null ? null : organisations.find(code).orElse(null);
        if (found == null) {
            problems.add(code == null ? new Problem("organisation", "idea.organisation.missing", List.of())
                    : new Problem("organisation", "idea.organisation", List.of(code)));
        } else if (!found.details().active() && !found.equals(present)) {
            problems.add(new Problem("organisation", "idea.organisation.inactive", List.of(code)));
        } else if (!reach.includes(found)) {
            problems.add(new Problem("organisation", "idea.organisation.reach", List.of(code)));
        }
        return found;
    }

    private Campaign campaign(String code, List<Problem> problems) {
        Campaign found = code == null ? null : campaigns.find(code).orElse(null);
        if (code != null && found == null) {
            problems.add(new Problem("campaign", "idea.campaign", List.of(code)));
        }
        return found;
    }

    private static Map<String, String> lengths(IdeaInput input) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("titleTh", input.titleTh());
        texts.put("titleEn", input.titleEn());
        texts.put("proposer", input.proposer());
        texts.put("empathize", input.empathize());
        texts.put("define", input.define());
        texts.put("ideate", input.ideate());
        texts.put("prototype", input.prototype());
        texts.put("test", input.test());
        return texts;
    }

    private static boolean isStep(String field) {
        return !"titleTh".equals(field) && !"titleEn".equals(field) && !"proposer".equals(field);
    }
}
