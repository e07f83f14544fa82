package org.sutthang.portfolio.web.exchange;

import org.sutthang.portfolio.exchange.workbook.Problem;
import org.sutthang.portfolio.exchange.workbook.WorkbookLabels;
import org.sutthang.portfolio.web.text.FindingWords;
import org.sutthang.portfolio.web.text.Messages;
import org.sutthang.portfolio.web.text.ThaiFormat;

/**
 * A problem or warning about a workbook, in words.
 *
 * @param sheet the sheet as the file names it, or a dash where the whole file is meant
 * @param row the row as a person sees it, or a dash
 * @param item what identifies the row where the file does not have it, else null
 * @param column the code name of the column, or a dash
 * @param label its label as the template prints it, or null
 * @param value what was found, or a dash for an empty cell
 * @param expected what was expected
 */
public record FindingLine(String sheet, String row, String item, String column, String label, String value, String expected) {

    static FindingLine of(Problem problem, Messages messages) {
        FindingWords words = new FindingWords(messages.language());
        return new FindingLine(orDash(problem.sheet()), problem.row() == 0 ? ThaiFormat.NONE : String.valueOf(problem.row()),
                problem.item(), orDash(problem.column()),
                WorkbookLabels.label(problem.sheet(), problem.column(), messages.language().locale()).orElse(null),
                orDash(words.value(problem)), words.expected(problem));
    }

    /** A finding about the whole file is one sentence: there is no cell to name. */
    static String whole(Problem problem, Messages messages) {
        String sentence = new FindingWords(messages.language()).expected(problem);
        return problem.value() == null ? sentence : messages.get("import.whole", problem.value(), sentence);
    }

    private static String orDash(String text) {
        return text == null || text.isBlank() ? ThaiFormat.NONE : text;
    }
}
