package org.sutthang.portfolio.report.content;

import java.util.List;

/**
 * What is shown at once in a meeting. A renderer shows as many rows of a table as there is room for, and then how many more
 * there are.
 *
 * @param heading its heading
 * @param blocks what it shows; charts and tables that follow each other stand side by side
 * @param notes what the speaker is told, a paragraph each; nothing is left out here
 */
public record Slide(String heading, List<Block> blocks, List<String> notes) {

    /** Cleans what people typed. */
    public Slide {
        heading = PlainText.of(heading);
        notes = notes.stream().map(PlainText::of).toList();
    }
}
