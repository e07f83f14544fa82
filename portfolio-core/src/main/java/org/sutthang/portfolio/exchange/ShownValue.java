package org.sutthang.portfolio.exchange;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Values of the workbook as a person reads them in a preview. */
final class ShownValue {

    private ShownValue() {
    }

    static String shown(Object value) {
        return switch (value) {
            case null -> null;
            case BigDecimal number -> number.toPlainString();
            case Boolean yes -> yes ? "yes" : "no";
            default -> value.toString();
        };
    }

    static List<String> shown(Object[] values) {
        List<String> texts = new ArrayList<>(values.length);
        for (Object value : values) {
            texts.add(String.valueOf(shown(value)));
        }
        return texts;
    }
}
