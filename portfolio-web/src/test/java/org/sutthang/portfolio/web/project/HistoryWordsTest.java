package org.sutthang.portfolio.web.project;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.sutthang.portfolio.audit.AuditChange;
import org.sutthang.portfolio.audit.AuditLine;
import org.sutthang.portfolio.audit.AuditVocabulary;
import org.sutthang.portfolio.audit.Audited;
import org.sutthang.portfolio.evidence.EvidenceItem;
import org.sutthang.portfolio.evidence.EvidenceType;
import org.sutthang.portfolio.web.text.Messages;
import org.sutthang.portfolio.web.text.UserLanguage;

/** The history of a project says in words whatever the audit trail keeps. */
class HistoryWordsTest {

    /** Records of what belongs to no project: no history shows their values. */
    private static final Set<String> ELSEWHERE = Set.of("UserSummary", "SubscriptionService$Language", "Subscription$Details",
            "JobService$Asked", "WindowService$State", "RoundState", "OrganisationDetails", "CampaignDetails",
            "ScorecardService$Kept", "SavedViewInput", "SavedViewService$First", "SavedViewService$Withdrawal", "SectionText", "PasswordState");
    /** Of what a record whose name does not say so keeps the values. */
    private static final Map<String, String> KINDS = Map.ofEntries(Map.entry("StageService$Moved", "stageMove"),
            Map.entry("Passing$Owner", "project"), Map.entry("OwnershipService$Offered", "ownershipOffer"),
            Map.entry("OwnershipService$Assistant", "assistant"), Map.entry("ScaleOutService$Withdrawn", "adoption"),
            Map.entry("KeptMark$Review", "mark"), Map.entry("PlanAudit$Approved", "baseline"),
            Map.entry("PlanAudit$Withdrawal", "milestone"), Map.entry("PlanAudit$Place", "milestone"),
            Map.entry("PlanAudit$Parts", "indicatorPart"), Map.entry("PlanAudit$Figure", "target"),
            Map.entry("MilestonePercentDetails", "percent"), Map.entry("IndicatorYearDetails", "indicatorYear"),
            Map.entry("QuarterlyUpdateDetails", "update"), Map.entry("DeadlineExceptionDetails", "exception"),
            Map.entry("Comment$Said", "comment"), Map.entry("IdeaMoveDetails", "idea"), Map.entry("IdeaWithdrawal", "idea"), Map.entry("AssessmentService$Kept", "idea"));

    @ParameterizedTest
    @EnumSource(UserLanguage.class)
    void whateverCanBeDoneToWhateverHasAWord(UserLanguage language) {
        Messages messages = new Messages(language);
        List<String> missing = new ArrayList<>();
        AuditVocabulary.ACTIONS.stream().map(action -> "history.action." + action).filter(key -> !messages.has(key))
                .forEach(missing::add);
        List.of(AuditVocabulary.OF_PROJECTS, AuditVocabulary.OTHERS).forEach(kinds -> kinds.stream()
                .map(kind -> "history.subject." + kind).filter(key -> !messages.has(key)).forEach(missing::add));
        assertThat(missing).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(UserLanguage.class)
    void everyValueThatTheTrailKeepsOfAProjectHasANameAndWordsForEachOfItsChoices(UserLanguage language) {
        HistoryWords words = new HistoryWords(new Messages(language));
        Messages messages = new Messages(language);
        List<Class<?>> records = kept();
        assertThat(records).hasSizeGreaterThan(20);
        List<String> missing = new ArrayList<>();
        for (Class<?> record : records) {
            String kind = kind(record);
            assertThat(AuditVocabulary.OF_PROJECTS).as("what " + record + " is of").contains(kind);
            for (RecordComponent value : record.getRecordComponents()) {
                if (!HistoryWords.SILENT.contains(value.getName()) && words.field(kind, value.getName()).equals(value.getName())) {
                    missing.add(kind + "." + value.getName());
                }
                if (value.getType().isEnum()) {
                    Arrays.stream(value.getType().getEnumConstants()).map(each -> ((Enum<?>) each).name())
                            .filter(each -> !messages.has(HistoryWords.wordsOf(kind, value.getName()) + each))
                            .forEach(each -> missing.add(kind + "." + value.getName() + "=" + each));
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    private static List<Class<?>> kept() {
        List<Class<?>> records = new ArrayList<>();
        for (JavaClass found : new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("org.sutthang.portfolio")) {
            if (found.isAssignableTo(Audited.class) && found.isRecord() && !ELSEWHERE.contains(name(found.getName()))) {
                records.add(found.reflect());
            }
        }
        return records;
    }

    private static String name(String of) {
        return of.substring(of.lastIndexOf('.') + 1);
    }

    private static String kind(Class<?> record) {
        String name = name(record.getName());
        String own = name.replace("Details", "");
        return KINDS.getOrDefault(name, own.substring(0, 1).toLowerCase(Locale.ROOT) + own.substring(1));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "changed | target | K1 2569/4 | TH | แก้ไขค่าเป้าหมาย | ตัวชี้วัด K1 · ไตรมาส 4 ปีงบประมาณ 2569",
        "changed | target | K1 2569/4 | EN | Target changed | Indicator K1 · Q4 of fiscal year 2026",
        "submitted | update | 2569/4 | TH | ส่งรายงานรายไตรมาส | ไตรมาส 4 ปีงบประมาณ 2569",
        "created | percent | 2 2026-03-31 | TH | บันทึกความก้าวหน้าขั้นตอนสำคัญ | ขั้นตอนที่ 2 · 31 มี.ค. 2569",
        "changed | indicatorYear | K1 2569 | TH | แก้ไขค่าของตัวชี้วัดเฉพาะปี | ตัวชี้วัด K1 · ปีงบประมาณ 2569",
        "withdrawn | measurement | K1/CMI 2569/4 | EN | Result cleared | Indicator K1 · CMI · Q4 of fiscal year 2026",
        "created | stageMove | IN_USE | TH | เลื่อนขั้นเป็น “ใช้งานจริง” |"})
    void aLineSaysWhatAReaderWouldSay(String action, String kind, String code, UserLanguage language, String what, String detail) {
        HistoryLine line = HistoryLine.of(new AuditLine(1, Instant.EPOCH, "กพร.", null, action, kind, code),
                new Messages(language));
        assertThat(line.what()).isEqualTo(what);
        assertThat(line.detail()).isEqualTo(detail);
    }

    @ParameterizedTest
    @CsvSource({"TH, ขั้น, อยู่ระหว่างดำเนินการ, ใช้งานจริง, วันที่เริ่มใช้งานจริง, 1 มี.ค. 2569",
        "EN, Stage, Implementing, In use, In use from, 1 Mar 2026"})
    void valuesBeforeAndAfterReadAsEverywhereElse(UserLanguage language, String stage, String from, String to, String golive,
            String date) {
        HistoryWords words = new HistoryWords(new Messages(language));
        AuditChange change = new AuditChange(new AuditLine(1, Instant.EPOCH, "กพร.", null, "changed", "project", "P1"),
                "{\"stage\":\"IMPLEMENTING\",\"goliveOn\":null,\"owner\":\"somchai\"}",
                "{\"stage\":\"IN_USE\",\"goliveOn\":\"2026-03-01\",\"owner\":null}");
        assertThat(words.changed(change)).startsWith(stage, golive);
        assertThat(words.values(change, HistoryNames.NONE, Map.of("somchai", "สมชาย"))).startsWith(
                new HistoryWords.Value(stage, from, to), new HistoryWords.Value(golive, "–", date))
                .last().satisfies(value -> assertThat(value.before()).isEqualTo("สมชาย"));
    }

    @Test
    void aFileIsCalledByItsNameHoweverLongAgoItWasAdded() {
        HistoryNames names = HistoryNames.of(List.of(new EvidenceItem("E7", 2569, 2, null, null, null, null, null, null,
                "ทะเบียน.pdf", EvidenceType.PDF, 1, "0", false, "somchai", Instant.EPOCH, null, null, null)));
        AuditLine withdrawn = new AuditLine(1, Instant.EPOCH, "กพร.", null, "withdrawn", "evidence", "E7");
        assertThat(new HistoryWords(new Messages(UserLanguage.TH)).detail(withdrawn, names)).isEqualTo("ทะเบียน.pdf");
    }
}
