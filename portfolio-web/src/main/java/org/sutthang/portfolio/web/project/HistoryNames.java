package org.sutthang.portfolio.web.project;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sutthang.portfolio.audit.AuditChange;
import org.sutthang.portfolio.evidence.EvidenceItem;
import org.sutthang.portfolio.indicator.IndicatorFile;
import org.sutthang.portfolio.organisation.OrganisationTree;
import org.sutthang.portfolio.period.ProjectStanding;
import org.sutthang.portfolio.project.ProjectFile;
import org.sutthang.portfolio.web.faces.LocaleBean;

/**
 * What the things of a project are called, as its page has read them already: the audit trail keeps their codes alone. What has
 * left the project is known from the entries that still name it.
 */
final class HistoryNames {

    /** Nothing is known: codes stand for themselves. */
    static final HistoryNames NONE = new HistoryNames();

    private static final int LONGEST = 90;

    private final Map<String, String> names = new HashMap<>();

    private HistoryNames() {
    }

    /**
     * The names on the page of a project.
     *
     * @param project the project as it stands
     * @param file the rest of it
     * @param cards its indicators by code
     * @param files its files of evidence, withdrawn ones too
     * @param tree the organisations that are known
     * @param locale the reader's language
     * @return the names
     */
    static HistoryNames of(ProjectStanding project, ProjectFile file, Map<String, IndicatorFile> cards,
            List<EvidenceItem> files, OrganisationTree tree, LocaleBean locale) {
        HistoryNames names = of(files);
        file.changes().forEach(change -> names.take(change, locale));
        project.standing().indicators().forEach(i -> names.put("indicator", i.code(),
                locale.pick(i.card().nameTh(), i.card().nameEn())));
        cards.forEach((code, card) -> names.put("indicator", code,
                locale.pick(card.details().nameTh(), card.details().nameEn())));
        project.standing().schedule().milestones().forEach(m -> names.put("milestone", m.code(),
                locale.pick(m.titleTh(), m.titleEn())));
        file.directives().forEach(d -> names.put("directive", d.code(), shortened(d.text())));
        file.comments().forEach(c -> names.put("comment", c.code(), shortened(c.words())));
        file.adoptions().forEach(a -> names.put("organisation", a.organisationCode(),
                locale.pick(a.organisationTh(), a.organisationEn())));
        file.formerAdopters().forEach(a -> names.put("organisation", a.code(), locale.pick(a.nameTh(), a.nameEn())));
        project.standing().indicators().stream().flatMap(i -> i.parts().stream()).forEach(part -> tree.find(part.partCode())
                .ifPresent(o -> names.put("organisation", o.code(), locale.pick(o.nameTh(), o.nameEn()))));
        names.put("organisation", project.organisation().code(),
                locale.pick(project.organisation().nameTh(), project.organisation().nameEn()));
        names.put("idea", file.origin().ideaCode(), locale.pick(file.origin().titleTh(), file.origin().titleEn()));
        return names;
    }

    /** The names of files alone: what was done to one long ago does not say its name. */
    static HistoryNames of(List<EvidenceItem> files) {
        HistoryNames names = new HistoryNames();
        files.forEach(item -> names.put("evidence", item.code(), item.name()));
        return names;
    }

    /** The latest entry that names a thing comes first. */
    private void take(AuditChange change, LocaleBean locale) {
        for (JsonObject side : List.of(HistoryWords.side(change.after()), HistoryWords.side(change.before()))) {
            String name = locale.pick(text(side, "titleTh", "nameTh", "name"), text(side, "titleEn", "nameEn"));
            if (name != null) {
                names.putIfAbsent(key(change.line().subjectType(), change.line().subjectCode()), name);
            }
        }
    }

    private static String text(JsonObject side, String... fields) {
        for (String field : fields) {
            if (side.get(field) instanceof JsonString text) {
                return text.getString();
            }
        }
        return null;
    }

    private static String shortened(String text) {
        String line = text == null ? null : text.strip().lines().findFirst().orElse(null);
        return line == null || line.length() <= LONGEST ? line : line.substring(0, LONGEST).strip() + "…";
    }

    private static String key(String type, String code) {
        return type + " " + code;
    }

    private void put(String type, String code, String name) {
        if (code != null && name != null) {
            names.put(key(type, code), name);
        }
    }

    Optional<String> find(String type, String code) {
        return Optional.ofNullable(names.get(key(type, code)));
    }
}
