package org.sutthang.portfolio.report.xlsx;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Short texts that cells have in common are written once; cells name their place. There is room for some thousands, and all
 * further and longer ones stand in their cells, so that a report of many projects takes no more memory.
 */
final class SharedTexts {

    private static final int LONGEST = 80;
    private static final int MOST = 4_000;

    private final Map<String, String> places = new LinkedHashMap<>();

    /** The place of a text, or null where it is to stand in its cell. */
    String place(String text) {
        String place = text.length() > LONGEST ? null : places.get(text);
        if (place == null && text.length() <= LONGEST && places.size() < MOST) {
            place = String.valueOf(places.size());
            places.put(text, place);
        }
        return place;
    }

    void write(Xml xml) throws IOException {
        xml.open("sst", "xmlns", Parts.MAIN, "uniqueCount", String.valueOf(places.size()));
        for (String text : places.keySet()) {
            xml.open("si").text("t", SheetText.of(text), "xml:space", SheetText.keepsBlanks(text)).close();
        }
        xml.close();
    }
}
