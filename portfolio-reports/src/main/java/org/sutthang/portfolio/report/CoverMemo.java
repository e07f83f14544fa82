package org.sutthang.portfolio.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.sutthang.portfolio.report.content.Block;
import org.sutthang.portfolio.report.content.Cell;
import org.sutthang.portfolio.report.content.Column.Field;
import org.sutthang.portfolio.report.content.Memo;
import org.sutthang.portfolio.report.content.Row;
import org.sutthang.portfolio.report.content.Section;
import org.sutthang.portfolio.report.content.Topic;
import org.sutthang.portfolio.report.wording.Wording;

/**
 * Composes the memo before a report from what the report says. Rule: the essence is the text of the summary as it stands, so that
 * memo and report never differ; to be considered are the first decisions wanted, in their order, and missing reports.
 */
final class CoverMemo {

    private static final int MOST_DECISIONS = 5;

    private final Wording words;
    private final String about;
    private final String recipient;
    private final int silent;
    private final List<Section> sections;
    private final List<String> numbers;

    /** A decision that is wanted: a row of the table that lists them. */
    private record Decision(Block.Table table, Row row) {

        Cell get(Field field) {
            return table.cell(row, field);
        }
    }

    /**
     * A memo.
     *
     * @param words the language
     * @param about the title of the report and its time
     * @param recipient to whom it is handed up
     * @param silent how many projects did not report
     * @param sections the sections of the report
     * @param numbers their numbers
     */
    CoverMemo(Wording words, String about, String recipient, int silent, List<Section> sections, List<String> numbers) {
        this.words = words;
        this.about = about;
        this.recipient = recipient;
        this.silent = silent;
        this.sections = sections;
        this.numbers = numbers;
    }

    Memo memo() {
        List<Decision> decisions = decisions();
        return new Memo(words.text("memo.heading"), lines(), words.text("memo.opening", words.text("unit"), about),
                List.of(new Memo.Part(words.text("memo.essence"), essence()),
                        new Memo.Part(words.text("memo.consideration"), consideration(decisions))),
                words.text(decisions.isEmpty() ? "memo.closing.noted" : "memo.closing"),
                List.of(words.text("memo.signature.name"), words.text("memo.signature.position")));
    }

    private List<Memo.Line> lines() {
        return List.of(line(field("memo.from", words.text("memo.office", words.text("office"), words.text("unit")))),
                line(field("memo.number", ""), field("memo.date", "")), line(field("memo.subject", about)),
                line(field("memo.to", recipient)));
    }

    private static Memo.Line line(Memo.Field... fields) {
        return new Memo.Line(List.of(fields));
    }

    private Memo.Field field(String key, String text) {
        return new Memo.Field(words.text(key), text);
    }

    private List<String> essence() {
        return of(Topic.SUMMARY).flatMap(section -> section.blocks().stream()).filter(Block.Paragraph.class::isInstance)
                .map(block -> ((Block.Paragraph) block).text()).toList();
    }

    private List<String> consideration(List<Decision> decisions) {
        List<String> told = new ArrayList<>();
        if (of(Topic.DECISIONS).findAny().isEmpty()) {
            told.add(words.text("memo.project"));
        } else if (decisions.isEmpty()) {
            told.add(words.text("decisions.none"));
        } else {
            told.add(words.text("memo.decisions", decisions.size(), number(Topic.DECISIONS)));
            for (int i = 0; i < Math.min(MOST_DECISIONS, decisions.size()); i++) {
                told.add(decision(i + 1, decisions.get(i)));
            }
            if (decisions.size() > MOST_DECISIONS) {
                told.add(words.text("memo.more", decisions.size() - MOST_DECISIONS));
            }
        }
        if (silent > 0) {
            told.add(words.text("memo.silent", silent, number(Topic.SILENT)));
        }
        return told;
    }

    /** Project and code, organisation, the first cause: as the report lists them. */
    private String decision(int number, Decision decision) {
        Cell project = decision.get(Field.SUBJECT);
        return words.text("memo.decision", words.plain(number), project.text(), project.detail(),
                decision.get(Field.ORGANISATION).text(), decision.get(Field.REASON).text().lines().findFirst().orElse(""));
    }

    private List<Decision> decisions() {
        return of(Topic.DECISIONS).flatMap(section -> section.blocks().stream()).filter(Block.Table.class::isInstance)
                .map(Block.Table.class::cast)
                .flatMap(table -> table.rows().stream().map(row -> new Decision(table, row))).toList();
    }

    private Stream<Section> of(Topic topic) {
        return sections.stream().filter(section -> section.topic() == topic);
    }

    private String number(Topic topic) {
        for (int i = 0; i < sections.size(); i++) {
            if (sections.get(i).topic() == topic) {
                return numbers.get(i);
            }
        }
        return words.none();
    }
}
