package org.sutthang.portfolio.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.sutthang.portfolio.report.content.Block;
import org.sutthang.portfolio.report.content.Cell;
import org.sutthang.portfolio.report.content.Column;
import org.sutthang.portfolio.report.content.Column.Field;
import org.sutthang.portfolio.report.content.Row;
import org.sutthang.portfolio.report.content.Section;
import org.sutthang.portfolio.report.content.Slide;
import org.sutthang.portfolio.report.content.Topic;
import org.sutthang.portfolio.report.content.Value;
import org.sutthang.portfolio.report.wording.Wording;
import org.sutthang.portfolio.standing.Status;

/**
 * Chooses from a report what a meeting of a quarter of an hour looks at, at most eleven slides after the title. A section that the
 * report does not have has no slide; a section with nothing to list says so on its own.
 */
final class MeetingSlides {

    private static final int ENDS = 5;
    private static final int SHOWN = 360;
    /** With the title, eight. */
    private static final int FEWEST = 7;
    /** Sections that say nothing more than that, where there is nothing to list. */
    private static final Set<Topic> LISTS = EnumSet.of(Topic.MOVES, Topic.DECISIONS, Topic.DIRECTIVES, Topic.SILENT);

    private final Subject subject;
    private final Wording words;
    private final List<Section> sections;
    private final Narrative narrative;

    MeetingSlides(Subject subject, List<Section> sections, Narrative narrative) {
        this.subject = subject;
        this.words = subject.words();
        this.sections = sections;
        this.narrative = narrative;
    }

    List<Slide> slides() {
        List<Slide> slides = new ArrayList<>();
        add(slides, Topic.SUMMARY, this::summary);
        add(slides, Topic.FUNNEL, section -> slide(section, section.blocks()));
        add(slides, Topic.STATUSES, this::statuses);
        add(slides, Topic.MOVES, this::moves);
        add(slides, Topic.DECISIONS, this::decisions);
        add(slides, Topic.INDICATORS, this::indicators);
        add(slides, Topic.MILESTONES, this::milestones);
        add(slides, Topic.MONEY, this::money);
        add(slides, Topic.PROVEN, this::benefit);
        add(slides, Topic.DIRECTIVES, this::directives);
        add(slides, Topic.SILENT, this::silent);
        return joined(slides);
    }

    /** Slides that say of one section each that there is nothing in it are one slide; as many are left as a meeting expects. */
    private List<Slide> joined(List<Slide> slides) {
        List<Slide> empty = slides.stream().filter(this::listsNothing).limit(Math.max(0, slides.size() - FEWEST + 1)).toList();
        if (empty.size() < 2) {
            return slides;
        }
        List<Block> told = empty.stream().map(slide -> (Block) new Block.Paragraph(words.text("slides.nothing.of", slide.heading(),
                String.join(" ", slide.blocks().stream().map(MeetingSlides::said).toList())))).toList();
        List<Slide> joined = new ArrayList<>(slides);
        joined.removeAll(empty);
        joined.add(new Slide(words.text("slides.nothing"), told, empty.stream().flatMap(slide -> slide.notes().stream()).toList()));
        return joined;
    }

    private static String said(Block block) {
        return block instanceof Block.Note note ? note.text() : ((Block.Paragraph) block).text();
    }

    private boolean listsNothing(Slide slide) {
        return sections.stream().anyMatch(section -> LISTS.contains(section.topic()) && section.heading().equals(slide.heading()))
                && slide.blocks().stream().allMatch(block -> block instanceof Block.Paragraph || block instanceof Block.Note);
    }

    private void add(List<Slide> slides, Topic topic, Function<Section, Slide> make) {
        sections.stream().filter(section -> section.topic() == topic).map(make).map(slide -> noted(slide, topic))
                .forEach(slides::add);
    }

    /** A slide shows no more than the beginning of a long text; whoever speaks has the whole of it. */
    private Slide noted(Slide slide, Topic topic) {
        List<String> text = narrative.paragraphs(topic);
        if (text.stream().mapToInt(String::length).sum() <= SHOWN) {
            return slide;
        }
        return new Slide(slide.heading(), slide.blocks(), Stream.concat(text.stream(), slide.notes().stream()).toList());
    }

    private static Slide slide(Section section, List<Block> blocks) {
        return new Slide(section.heading(), blocks, List.of());
    }

    /** The figures first: they are what the eye looks for on a wall. */
    private Slide summary(Section section) {
        Stream<Block> tiles = section.blocks().stream().filter(Block.Tiles.class::isInstance);
        Stream<Block> rest = section.blocks().stream().filter(block -> !(block instanceof Block.Tiles));
        return slide(section, Stream.concat(tiles, rest).toList());
    }

    /** One chart is enough: that of several quarters where there is one. The notes say why each red one is red. */
    private Slide statuses(Section section) {
        List<Block> history = sections.stream().filter(other -> other.topic() == Topic.TREND)
                .flatMap(other -> other.blocks().stream()).filter(Block.Columns.class::isInstance).toList();
        List<Block> blocks = new ArrayList<>(history);
        section.blocks().stream().filter(block -> history.isEmpty() || !(block instanceof Block.Distribution)).forEach(blocks::add);
        List<String> notes = subject.projects(project -> project.status() == Status.RED).stream()
                .map(project -> words.text("slides.red", words.status(Status.RED), subject.title(project), project.code(),
                        subject.organisation(project.organisation()),
                        String.join("; ", subject.reasons().deciding(project, Integer.MAX_VALUE)))).toList();
        return new Slide(section.heading(), blocks, notes);
    }

    private Slide moves(Section section) {
        List<String> notes = rows(section).map(line -> words.text("slides.move", line.named(), line.text(Field.BEFORE),
                line.text(Field.NOW), flat(line.text(Field.REASON)))).toList();
        return new Slide(section.heading(), bare(section), notes);
    }

    private Slide decisions(Section section) {
        List<String> notes = rows(section).map(line -> words.text("slides.decision", line.named(),
                line.text(Field.ORGANISATION), line.text(Field.DURATION), flat(line.text(Field.REASON)))).toList();
        return new Slide(section.heading(), bare(section), notes);
    }

    /** The highest and the lowest attainment; few organisations stand in one table. */
    private Slide indicators(Section section) {
        Block.Table table = tables(section).findFirst().orElse(null);
        if (table == null) {
            return slide(section, section.blocks());
        }
        int attainment = table.column(Field.ATTAINMENT);
        List<Row> ranked = table.rows().stream().filter(row -> !row.total() && figure(row, attainment) != null)
                .sorted(Comparator.comparing((Row row) -> figure(row, attainment)).reversed()).toList();
        List<Row> totals = table.rows().stream().filter(Row::total).toList();
        List<Block> blocks = new ArrayList<>(counts(section));
        if (ranked.size() <= 2 * ENDS) {
            blocks.add(new Block.Table(table.caption(), table.columns(), concat(ranked, totals)));
        } else {
            Field[] shown = {Field.SUBJECT, Field.ATTAINMENT, Field.SCORE};
            blocks.add(cut(table, words.text("slides.highest"), ranked.subList(0, ENDS), shown));
            blocks.add(cut(table, words.text("slides.lowest"),
                    concat(ranked.subList(ranked.size() - ENDS, ranked.size()).reversed(), totals), shown));
        }
        List<String> notes = section.blocks().stream().filter(Block.Note.class::isInstance)
                .map(block -> ((Block.Note) block).text()).toList();
        return new Slide(section.heading(), blocks, notes);
    }

    /** What is due next; what is late already stands among the decisions. */
    private Slide milestones(Section section) {
        List<Block> blocks = new ArrayList<>(counts(section));
        tables(section).filter(table -> table.caption() != null && isNext(table.caption())).forEach(blocks::add);
        section.blocks().stream().filter(subject.paragraph("milestones.next.none")::equals).forEach(blocks::add);
        List<String> notes = tables(section).filter(table -> table.caption() != null && !isNext(table.caption()))
                .flatMap(table -> Stream.concat(Stream.of(table.caption()), lines(table).map(line -> words.text(
                        "slides.milestone", line.named(), line.text(Field.PLANNED), line.text(Field.EXPECTED))))).toList();
        return new Slide(section.heading(), blocks, notes);
    }

    private boolean isNext(String caption) {
        return caption.startsWith(words.text("milestones.next"));
    }

    /** The largest budgets first; the course of the year stays in the report, for two tables of amounts find no room. */
    private Slide money(Section section) {
        Optional<Block.Table> first = tables(section).findFirst();
        List<Block> blocks = section.blocks().stream().filter(block -> !(block instanceof Block.Table)
                || first.filter(block::equals).isPresent()).map(block -> {
            if (!(block instanceof Block.Table table)) {
                return block;
            }
            int budget = table.column(Field.BUDGET);
            List<Row> ranked = table.rows().stream().filter(row -> !row.total() && figure(row, budget) != null)
                    .sorted(Comparator.comparing((Row row) -> figure(row, budget)).reversed()).toList();
            return new Block.Table(table.caption(), table.columns(),
                    concat(ranked, table.rows().stream().filter(Row::total).toList()));
        }).toList();
        return slide(section, blocks);
    }

    /** Proven benefit beside what adoptions by others came to. */
    private Slide benefit(Section section) {
        List<Block> blocks = new ArrayList<>();
        section.blocks().stream().filter(Block.Paragraph.class::isInstance).forEach(blocks::add);
        tables(section).map(table -> cut(plain(table), null, plain(table).rows(), Field.SUBJECT, Field.STAGE)).forEach(blocks::add);
        sections.stream().filter(other -> other.topic() == Topic.SCALE_OUT).forEach(other -> {
            tables(other).map(table -> cut(table, null, table.rows(), Field.SUBJECT, Field.UNIT, Field.CHANGE, Field.RESULT)).forEach(blocks::add);
            other.blocks().stream().filter(Block.Note.class::isInstance).forEach(blocks::add);
        });
        return slide(section, blocks);
    }

    private Slide directives(Section section) {
        List<String> notes = rows(section).map(line -> words.text("slides.directive", line.named(),
                flat(line.text(Field.DIRECTIVE)), line.cell(Field.DIRECTIVE).detail(), line.text(Field.PERSON),
                line.text(Field.DUE))).toList();
        List<Block> blocks = section.blocks().stream().map(block -> block instanceof Block.Table table
                ? bare(table, List.of(Field.SUBJECT, Field.DIRECTIVE)) : block).toList();
        return new Slide(section.heading(), blocks, notes);
    }

    private Slide silent(Section section) {
        List<String> notes = rows(section).map(line -> words.text("slides.silent", line.named(),
                line.text(Field.ORGANISATION), line.text(Field.PERSON), line.text(Field.DURATION))).toList();
        return new Slide(section.heading(), bare(section), notes);
    }

    /** The blocks of a section without the small print of its tables, which nobody reads on a wall. */
    private static List<Block> bare(Section section) {
        return section.blocks().stream().map(block -> block instanceof Block.Table table ? plain(table) : block).toList();
    }

    private static Block.Table plain(Block.Table table) {
        return new Block.Table(table.caption(), table.columns(), table.rows().stream().map(row -> new Row(row.cells()
                .stream().map(MeetingSlides::bare).toList(), row.total())).toList());
    }

    private static Cell bare(Cell cell) {
        return new Cell(cell.text(), cell.mark(), null, cell.value());
    }

    /** A table without the small print of some of its columns. */
    private static Block.Table bare(Block.Table table, List<Field> fields) {
        return new Block.Table(table.caption(), table.columns(), table.rows().stream().map(row -> {
            List<Cell> cells = new ArrayList<>(row.cells());
            fields.forEach(field -> cells.set(table.column(field), bare(table.cell(row, field))));
            return new Row(List.copyOf(cells), row.total());
        }).toList());
    }

    private static Block.Table cut(Block.Table table, String caption, List<Row> rows, Field... fields) {
        List<Column> kept = Arrays.stream(fields).map(field -> table.columns().get(table.column(field))).toList();
        return new Block.Table(caption, kept, rows.stream().map(row -> new Row(Arrays.stream(fields)
                .map(field -> table.cell(row, field)).toList(), row.total())).toList());
    }

    private static BigDecimal figure(Row row, int column) {
        return row.cells().get(column).value() instanceof Value.Figure figure ? figure.number() : null;
    }

    /** What a section says first: its running text, else its first sentence. */
    private List<Block> counts(Section section) {
        return section.blocks().stream().filter(Block.Paragraph.class::isInstance)
                .limit(Math.max(1, narrative.paragraphs(section.topic()).size())).toList();
    }

    private static Stream<Block.Table> tables(Section section) {
        return section.blocks().stream().filter(Block.Table.class::isInstance).map(Block.Table.class::cast);
    }

    private static Stream<Line> rows(Section section) {
        return tables(section).flatMap(MeetingSlides::lines);
    }

    private static Stream<Line> lines(Block.Table table) {
        return table.rows().stream().map(row -> new Line(table, row));
    }

    /** A row with the table that says what its cells are. */
    private record Line(Block.Table table, Row row) {

        Cell cell(Field field) {
            return table.cell(row, field);
        }

        String text(Field field) {
            return cell(field).text();
        }

        /** What it is about, with its code or project. */
        String named() {
            Cell subject = cell(Field.SUBJECT);
            return subject.detail() == null ? subject.text() : subject.text() + " (" + subject.detail() + ")";
        }
    }

    private static String flat(String text) {
        return text.replace("\n", "; ");
    }

    private static List<Row> concat(List<Row> rows, List<Row> totals) {
        return Stream.concat(rows.stream(), totals.stream()).toList();
    }
}
