package org.sutthang.portfolio.web.scaleout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sutthang.portfolio.scaleout.AdoptionItem;
import org.sutthang.portfolio.web.faces.LocaleBean;

/**
 * Innovations down, organisations across: who adopted what, and where there is a result already.
 *
 * @param organisations the heads of the columns
 * @param rows one for each innovation
 */
public record Matrix(List<String> organisations, List<Row> rows) {

    /**
     * An innovation.
     *
     * @param code its project's code
     * @param title its project's title
     * @param cells one for each organisation: empty, adopted, or measured
     */
    public record Row(String code, String title, List<String> cells) {
    }

    static Matrix of(List<AdoptionItem> items, LocaleBean locale) {
        Map<String, String> columns = new TreeMap<>();
        Map<String, Map<String, AdoptionItem>> projects = new LinkedHashMap<>();
        for (AdoptionItem item : items) {
            columns.put(item.adoption().organisationCode(),
                    locale.pick(item.adoption().organisationTh(), item.adoption().organisationEn()));
            projects.computeIfAbsent(item.projectCode(), code -> new LinkedHashMap<>())
                    .put(item.adoption().organisationCode(), item);
        }
        List<Row> rows = new ArrayList<>();
        projects.forEach((code, adoptions) -> {
            AdoptionItem any = adoptions.values().iterator().next();
            rows.add(new Row(code, locale.pick(any.projectTh(), any.projectEn()),
                    columns.keySet().stream().map(organisation -> word(adoptions.get(organisation))).toList()));
        });
        return new Matrix(List.copyOf(columns.values()), List.copyOf(rows));
    }

    private static String word(AdoptionItem item) {
        return item == null ? "" : item.adoption().measured() ? "measured" : "adopted";
    }
}
