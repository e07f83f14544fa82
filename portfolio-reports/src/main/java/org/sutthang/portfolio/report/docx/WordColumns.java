package org.sutthang.portfolio.report.docx;

import java.math.BigInteger;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STSectionMark;

/**
 * Divides a document into parts with one column and parts with two, which the word processor fills evenly. How many columns a
 * part has stands at its end, so the part before is closed when the next one begins.
 */
final class WordColumns {

    private final CTBody body;
    private boolean two;
    private boolean parted;

    WordColumns(CTBody body) {
        this.body = body;
    }

    /** What follows is in two columns, or over the whole width. */
    void in(boolean twoColumns) {
        if (two != twoColumns) {
            CTSectPr part = Text.style(body.addNewP(), "Between").getPPr().addNewSectPr();
            part.set(body.getSectPr());
            shape(part);
            parted = true;
            two = twoColumns;
        }
    }

    /** The document ends here. */
    void close() {
        if (parted) {
            shape(body.getSectPr());
        }
    }

    private void shape(CTSectPr part) {
        (part.isSetType() ? part.getType() : part.addNewType()).setVal(STSectionMark.CONTINUOUS);
        var columns = part.isSetCols() ? part.getCols() : part.addNewCols();
        columns.setSpace(BigInteger.valueOf(Page.GUTTER));
        columns.setNum(BigInteger.valueOf(two ? 2 : 1));
    }
}
