package org.sutthang.portfolio.web.api;

import org.sutthang.portfolio.exchange.CellChange;
import org.sutthang.portfolio.exchange.ImportPreview;
import org.sutthang.portfolio.exchange.RowChange;
import org.sutthang.portfolio.exchange.SheetChanges;
import org.sutthang.portfolio.exchange.workbook.Problem;
import org.sutthang.portfolio.web.text.FindingWords;
import org.sutthang.portfolio.web.text.UserLanguage;

/** What an import would do or has done, as programs read it. */
final class ImportJson {

    private final FindingWords words;

    /**
     * Sentences in a language.
     *
     * @param language Thai or English
     */
    ImportJson(UserLanguage language) {
        this.words = new FindingWords(language);
    }

    /**
     * An import that nothing stops.
     *
     * @param preview the preview or the outcome
     * @return its JSON form
     */
    Json of(ImportPreview preview) {
        int created = preview.sheets().stream().mapToInt(SheetChanges::created).sum();
        int changed = preview.sheets().stream().mapToInt(SheetChanges::changed).sum();
        int unchanged = preview.sheets().stream().mapToInt(SheetChanges::unchanged).sum();
        int following = preview.sheets().stream().mapToInt(SheetChanges::following).sum();
        return new Json()
                .with("applied", preview.applied())
                .with("created", created)
                .with("changed", changed)
                .with("unchanged", unchanged)
                .with("following", following)
                .withEach("sheets", preview.sheets(), this::sheet)
                .withEach("warnings", preview.warnings(), this::finding);
    }

    /**
     * Adds to a problem document what stops an import.
     *
     * @param document the problem document
     * @param preview the preview
     * @return the document with its problems and warnings
     */
    Json stopped(Json document, ImportPreview preview) {
        return document.withEach("problems", preview.problems(), this::finding)
                .withEach("warnings", preview.warnings(), this::finding);
    }

    private Json finding(Problem problem) {
        return new Json()
                .with("sheet", problem.sheet())
                .with("row", problem.row() == 0 ? null : (Object) problem.row())
                .with("key", problem.item())
                .with("column", problem.column())
                .with("value", problem.value())
                .with("expected", words.expected(problem));
    }

    private Json sheet(SheetChanges sheet) {
        return new Json().with("sheet", sheet.sheet()).with("created", sheet.created())
                .with("changed", sheet.changed()).with("unchanged", sheet.unchanged())
                .with("following", sheet.following())
                .withEach("rows", sheet.rows(), this::row);
    }

    private Json row(RowChange row) {
        return new Json().with("row", row.row() == 0 ? null : (Object) row.row()).with("key", row.key())
                .with("created", row.created()).withEach("cells", row.cells(), this::cell);
    }

    private Json cell(CellChange cell) {
        return new Json().with("column", cell.column()).with("before", cell.before()).with("after", cell.after());
    }
}
