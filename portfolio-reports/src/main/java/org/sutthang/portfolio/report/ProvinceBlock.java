package org.sutthang.portfolio.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sutthang.portfolio.organisation.OrganisationTree;
import org.sutthang.portfolio.period.ProjectStanding;
import org.sutthang.portfolio.project.Stage;
import org.sutthang.portfolio.report.content.Block;
import org.sutthang.portfolio.report.wording.Wording;

/** The provinces that projects are delivered in, by the area of the organisation that delivers them. */
final class ProvinceBlock {

    private ProvinceBlock() {
    }

    /** The map, or null where no organisation has an area. */
    static Block of(Subject subject) {
        Wording words = subject.words();
        Map<String, List<ProjectStanding>> byProvince = new TreeMap<>();
        for (ProjectStanding project : subject.projects()) {
            String code = project.organisation() == null ? null
                    : OrganisationTree.province(project.organisation().areaCode());
            if (code != null) {
                byProvince.computeIfAbsent(code, c -> new ArrayList<>()).add(project);
            }
        }
        if (byProvince.isEmpty()) {
            return null;
        }
        List<Block.Province> provinces = new ArrayList<>();
        List<String> described = new ArrayList<>();
        byProvince.forEach((code, projects) -> {
            provinces.add(new Block.Province(code, words.province(code), projects.size(), projects.stream()
                    .anyMatch(p -> p.stage().hasReached(Stage.BENEFIT_PROVEN))));
            described.add(words.province(code) + " " + words.number(projects.size()));
        });
        return new Block.ProvinceMap(words.text("map.caption"), provinces,
                words.text("map.described", provinces.size(), String.join(", ", described)));
    }
}
