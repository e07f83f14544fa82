package org.sutthang.portfolio.report;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.sutthang.portfolio.project.Stage;
import org.sutthang.portfolio.report.content.Companions;
import org.sutthang.portfolio.report.content.Mark;
import org.sutthang.portfolio.report.content.Section;
import org.sutthang.portfolio.report.wording.Wording;
import org.sutthang.portfolio.standing.Status;

/** Composes what goes with a report: the memo that hands it up, and the slides of a meeting about it. */
final class CompanionTexts {

    private CompanionTexts() {
    }

    /** What goes with a summary. */
    static Companions of(Subject subject, String about, List<Section> sections, List<String> numbers,
            Narrative narrative) {
        Wording words = subject.words();
        String recipient = subject.isPart()
                ? words.text("memo.to.part", subject.organisation(subject.portfolio().part()))
                : words.text("memo.to.office");
        CoverMemo memo = new CoverMemo(words, about, recipient, subject.figures().reportsMissing(), sections, numbers);
        return new Companions(memo.memo(), new MeetingSlides(subject, sections, narrative).slides(), layout(words));
    }

    /** What goes with the sheet of a project: a slide for each of its sections, or for two short ones. */
    static Companions of(Wording words, String about, List<Section> sections, List<String> numbers) {
        CoverMemo memo = new CoverMemo(words, about, words.text("memo.to.office"), 0, sections, numbers);
        return new Companions(memo.memo(), SheetSlides.of(sections), layout(words));
    }

    private static Companions.Words layout(Wording words) {
        return new Companions.Words(words.text("companions.contents"), n -> words.text("companions.more", n),
                words.text("companions.province"), words.text("column.projects"), marks(words), words::number);
    }

    private static Map<Mark, String> marks(Wording words) {
        Map<Mark, String> marks = new EnumMap<>(Mark.class);
        for (Status status : Status.values()) {
            marks.putIfAbsent(Mark.of(status), words.status(status));
        }
        marks.put(Mark.BENEFIT, words.stage(Stage.BENEFIT_PROVEN));
        return marks;
    }
}
