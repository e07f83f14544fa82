package org.sutthang.portfolio.web.plan;

import java.util.List;

/**
 * One field of what is edited where it stands.
 *
 * @param name its name in the form
 * @param label what it is called
 * @param kind text, number, date, area or select
 * @param required whether it must be filled in
 * @param hint what helps to fill it in, or null
 * @param choices what can be chosen, or null where it is typed
 */
public record InPlaceField(String name, String label, String kind, boolean required, String hint,
        List<PlanChoices.Choice> choices) {

    static InPlaceField text(String name, String label, boolean required) {
        return new InPlaceField(name, label, "text", required, null, null);
    }

    static InPlaceField of(String kind, String name, String label, String hint) {
        return new InPlaceField(name, label, kind, false, hint, null);
    }

    /** @return whether it takes the whole width */
    public boolean isWide() {
        return "area".equals(kind) || "text".equals(kind) || "select".equals(kind);
    }
}
