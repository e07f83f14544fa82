package org.sutthang.portfolio.web.idea;

import java.util.List;
import org.sutthang.portfolio.idea.IdeaInput;

/**
 * A box of the design-thinking canvas.
 *
 * @param name the name of its field, from which its words are found
 * @param text what stands in it, or null
 */
public record CanvasBox(String name, String text) {

    static List<CanvasBox> of(IdeaInput input) {
        return List.of(new CanvasBox("empathize", input.empathize()), new CanvasBox("define", input.define()),
                new CanvasBox("ideate", input.ideate()), new CanvasBox("prototype", input.prototype()),
                new CanvasBox("test", input.test()));
    }
}
