package org.sutthang.portfolio.web.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.sutthang.portfolio.calendar.FiscalCalendar;
import org.sutthang.portfolio.calendar.FiscalQuarter;
import org.sutthang.portfolio.calendar.WindowDates;
import org.sutthang.portfolio.period.ClosingCheck;
import org.sutthang.portfolio.period.PeriodWindow;

/** Holds the sentences of rules to the values that the rules name: a place without its value would be shown as it is. */
class RuleSentencesTest {

    private static final List<Path> SOURCES =
            List.of(Path.of("../portfolio-core/src/main/java"), Path.of("src/main/java"));
    private static final Pattern THROWN = Pattern.compile(
            "new (?:RuleViolation|Conflict|NotFound|BadRequest)\\(|StaleEdit\\.check\\(|\\bsuper\\((?=\"[a-z]+\\.)"
            + "|\\bproblem\\((?=[^()\"]*(?:\"[a-zA-Z]+\")?, \"[a-z]+\\.)");
    private static final Pattern PLACE = Pattern.compile("\\{(\\d)[^}]*}");
    /** What stops the product before it serves: the launcher has sentences of its own for it. */
    private static final String FAILED_START = "\"start.";
    private static final FiscalQuarter Q4 = new FiscalQuarter(2567, 4);

    /** A rule as the sources break it: its key, or where that ends with a dot the family, and how many values it names. */
    private record Thrown(String key, int values, String where) {
    }

    @ParameterizedTest
    @EnumSource(UserLanguage.class)
    void everySentenceOfARuleHasNoMorePlacesThanTheRuleNamesValues(UserLanguage language) throws IOException {
        List<String> wrong = new ArrayList<>();
        List<Thrown> thrown = thrown();
        assertThat(thrown).extracting(Thrown::key).contains("period.earlierNotClosed", "notFound.project", "stale.",
                "update.percent.range", "update.doubt.", "organisation.long.", "access.denied");
        for (Thrown rule : thrown) {
            List<String> sentences = sentences(language, rule.key());
            if (sentences.isEmpty()) {
                wrong.add(rule + " has no sentence");
            }
            // Members of a family are broken in several places, each with values of its own.
            boolean isFamily = rule.key().endsWith(".");
            List<String> tooMany = sentences.stream().filter(sentence -> places(sentence) > rule.values()).toList();
            if (!tooMany.isEmpty() && (!isFamily || tooMany.size() == sentences.size())) {
                wrong.add(rule + ": " + tooMany);
            }
        }
        assertThat(wrong).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(UserLanguage.class)
    void aQuarterIsNamedWholeAndNotPutTogetherInASentence(UserLanguage language) {
        assertThat(sentences(language, "period.")).noneMatch(sentence -> sentence.matches(".*(Q|ไตรมาส ?)\\{\\d}.*"));
        assertThat(sentences(language, "update.")).noneMatch(sentence -> sentence.matches(".*(Q|ไตรมาส ?)\\{\\d}.*"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "ALREADY_CLOSED | ไตรมาส 4 ปีงบประมาณ 2567 ปิดแล้ว หากข้อมูลไม่ถูกต้อง ให้แก้ไขโดยออกฉบับแก้ไข"
            + " | Q4 of fiscal year 2024 is closed already. What is wrong in it is corrected by a restatement",
        "NOT_ENDED | ไตรมาส 4 ปีงบประมาณ 2567 ยังไม่สิ้นสุด ปิดได้หลังวันที่ 30 ก.ย. 2567"
            + " | Q4 of fiscal year 2024 has not ended; it can be closed after 30 Sep 2024",
        "LATER_CLOSED | ไตรมาส 4 ปีงบประมาณ 2567 เปิดหรือปิดไม่ได้แล้ว เพราะไตรมาส 1 ปีงบประมาณ 2568 ปิดแล้ว และต้องปิดตามลำดับไตรมาส"
            + " | Q4 of fiscal year 2024 can no longer be opened or closed: Q1 of fiscal year 2025 is closed already,"
            + " and quarters close in order",
        "EARLIER_NOT_CLOSED | ปิดไตรมาส 4 ปีงบประมาณ 2567 ยังไม่ได้ ต้องปิดไตรมาส 1 ปีงบประมาณ 2568 ก่อน"
            + " | Q4 of fiscal year 2024 cannot be closed before Q1 of fiscal year 2025 is closed",
        "DEADLINE_NOT_PAST | ปิดไตรมาส 4 ปีงบประมาณ 2567 ยังไม่ได้ กำหนดส่งรายงานถึงวันที่ 15 ต.ค. 2567"
            + " | Q4 of fiscal year 2024 cannot be closed yet: reports are taken until 15 Oct 2024"
    })
    void whyAQuarterCannotBeClosedIsAWholeSentence(ClosingCheck.Obstacle obstacle, String thai, String english) {
        PeriodWindow window = new PeriodWindow(FiscalCalendar.THAI.datesOf(Q4),
                new WindowDates(LocalDate.of(2024, 10, 8), LocalDate.of(2024, 10, 15), null), true, false, false);
        ClosingCheck check = new ClosingCheck(window, obstacle, Q4.next(), LocalDate.of(2024, 10, 15), 0, List.of(), List.of());
        assertThat(new RuleMessages(UserLanguage.TH).sentence(check.refusal().orElseThrow())).isEqualTo(thai);
        assertThat(new RuleMessages(UserLanguage.EN).sentence(check.refusal().orElseThrow())).isEqualTo(english);
    }

    @Test
    void theValuesOfARuleAreCountedAsTheyAreWritten() {
        assertThat(arguments("a(b, c), \"x, (y\", d -> List.of(1, 2)), next")).containsExactly(
                "a(b, c)", "\"x, (y\"", "d -> List.of(1, 2)");
        assertThat(arguments(") else")).isEmpty();
    }

    private static List<Thrown> thrown() throws IOException {
        List<Thrown> found = new ArrayList<>();
        for (Path folder : SOURCES) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                    String text = Files.readString(file);
                    Matcher matcher = THROWN.matcher(text);
                    while (matcher.find()) {
                        add(found, matcher.group(), arguments(text.substring(matcher.end())), file.getFileName().toString());
                    }
                }
            }
        }
        return found;
    }

    private static void add(List<Thrown> found, String call, List<String> arguments, String where) {
        if (call.startsWith("StaleEdit")) {
            found.add(new Thrown("stale.", 1, where));
        } else if (call.startsWith("new NotFound")) {
            found.add(new Thrown(key("notFound.", arguments.get(0)), 1, where));
        } else if (call.startsWith("new BadRequest")) {
            found.add(new Thrown(key("api.", arguments.get(0)), 2, where));
        } else if (call.startsWith("problem")) {
            found.add(new Thrown(key("", arguments.get(1)), arguments.size() - 2, where));
        } else if (arguments.get(0).startsWith("\"") && !arguments.get(0).startsWith(FAILED_START)) {
            found.add(new Thrown(key("", arguments.get(0)), arguments.size() - 1, where));
        }
    }

    /** The key as far as the source writes it out: {@code "a.b"}, or the family {@code a.} of {@code "a." + name}. */
    private static String key(String family, String argument) {
        return argument.startsWith("\"") ? family + argument.substring(1, argument.indexOf('"', 1)) : family;
    }

    /** The arguments of a call, from behind its opening bracket on. */
    private static List<String> arguments(String text) {
        List<String> arguments = new ArrayList<>();
        StringBuilder argument = new StringBuilder();
        int depth = 0;
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            quoted ^= c == '"' && text.charAt(Math.max(0, i - 1)) != '\\';
            depth += quoted ? 0 : c == '(' ? 1 : c == ')' ? -1 : 0;
            boolean last = depth < 0;
            if (last || depth == 0 && c == ',' && !quoted) {
                if (!argument.toString().isBlank()) {
                    arguments.add(argument.toString().strip());
                }
                argument.setLength(0);
            } else {
                argument.append(c);
            }
            if (last) {
                return arguments;
            }
        }
        throw new IllegalArgumentException(text);
    }

    /** The sentences of a key, or of its family where it ends with a dot or has none of its own. */
    private static List<String> sentences(UserLanguage language, String key) {
        ResourceBundle bundle = ResourceBundle.getBundle(Messages.BUNDLE, language.locale());
        if (key.endsWith(".")) {
            return bundle.keySet().stream().filter(k -> k.startsWith("rule." + key) || k.equals("rule." + key.substring(0, key.length() - 1)))
                    .map(bundle::getString).toList();
        }
        return Stream.of("rule." + key, "rule." + key.substring(0, Math.max(0, key.indexOf('.')))).filter(bundle::containsKey)
                .limit(1).map(bundle::getString).toList();
    }

    private static int places(String sentence) {
        Matcher matcher = PLACE.matcher(sentence);
        int most = 0;
        while (matcher.find()) {
            most = Math.max(most, 1 + Integer.parseInt(matcher.group(1)));
        }
        return most;
    }
}
