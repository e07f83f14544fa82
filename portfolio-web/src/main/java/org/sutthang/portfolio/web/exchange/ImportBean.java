package org.sutthang.portfolio.web.exchange;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.sutthang.portfolio.exchange.workbook.Problem;
import org.sutthang.portfolio.exchange.workbook.WorkbookLimits;
import org.sutthang.portfolio.web.faces.LocaleBean;
import org.sutthang.portfolio.web.faces.PageAddress;
import org.sutthang.portfolio.web.faces.Pages;
import org.sutthang.portfolio.web.text.WorkbookWords;
import org.sutthang.portfolio.web.faces.ReaderFormat;

/** The import page: choose a file, and look at what it would do. The address says which file and which list. */
@Named("imports")
@RequestScoped
public class ImportBean {

    static final String PATH = "/import";
    static final String FILE = "file";
    static final String REFUSED = "refused";

    private static final String LIST = "list";
    private static final String SHEET = "sheet";
    private static final String PROBLEMS = "problems";
    private static final String WARNINGS = "warnings";
    private static final String ROWS = "rows";
    private static final int PER_PAGE = 50;
    private static final List<String> REASONS = List.of("size", "none", "denied", "expired");

    @Inject
    private ImportCourse course;
    @Inject
    private ReaderFormat format;
    @Inject
    private LocaleBean locale;
    @Inject
    private HttpServletRequest request;

    private WaitingUpload upload;
    private String refused;
    private String list;
    private String sheet;
    private List<String> sheetChoices = List.of();
    private List<SheetLine> sheets = List.of();
    private List<FindingLine> findings = List.of();
    private List<String> whole = List.of();
    private List<ChangeLine> rows = List.of();
    private Pages pages;

    @PostConstruct
    void load() {
        String token = request.getParameter(FILE);
        upload = course.checked();
        String why = token != null && upload == null && !course.isTold() ? "expired" : request.getParameter(REFUSED);
        refused = why != null && REASONS.contains(why) ? why : null;
        if (upload != null) {
            list = chosenList();
            sheet = request.getParameter(SHEET);
            sheets = SheetLine.of(upload.outcome());
            if (ROWS.equals(list)) {
                readRows();
            } else {
                readFindings(PROBLEMS.equals(list) ? upload.outcome().problems() : upload.outcome().warnings());
            }
        }
    }

    /** What the address asks for, else what is to be looked at first. */
    private String chosenList() {
        String asked = request.getParameter(LIST);
        if (asked != null && List.of(PROBLEMS, WARNINGS, ROWS).contains(asked)) {
            return asked;
        }
        ImportOutcome outcome = upload.outcome();
        return !outcome.problems().isEmpty() ? PROBLEMS : outcome.warnings().isEmpty() ? ROWS : WARNINGS;
    }

    private void readFindings(List<Problem> all) {
        sheetChoices = all.stream().map(Problem::sheet).filter(Objects::nonNull).distinct().toList();
        whole = all.stream().filter(p -> p.sheet() == null).map(p -> FindingLine.whole(p, locale.messages())).toList();
        List<Problem> wanted = all.stream().filter(p -> p.sheet() != null && isWanted(p.sheet())).toList();
        pages = pages(wanted.size());
        findings = pages.rows(wanted).stream().map(p -> FindingLine.of(p, locale.messages())).toList();
    }

    private void readRows() {
        List<ImportOutcome.Row> all = upload.outcome().rows();
        sheetChoices = all.stream().map(ImportOutcome.Row::sheet).distinct().toList();
        List<ImportOutcome.Row> wanted = all.stream().filter(r -> isWanted(r.sheet())).toList();
        pages = pages(wanted.size());
        rows = pages.rows(wanted).stream().map(r -> ChangeLine.of(r, locale.messages())).toList();
    }

    private boolean isWanted(String of) {
        return sheet == null || sheet.isEmpty() || sheet.equals(of);
    }

    private Pages pages(int total) {
        return Pages.of(request.getParameter("page"), total, PER_PAGE,
                n -> address(list).with(SHEET, sheet).with("page", n).toString());
    }

    private PageAddress address(String ofList) {
        return new PageAddress(PATH).with(FILE, upload.token()).with(LIST, ofList);
    }

    /**
     * What a sheet holds.
     *
     * @param sheet its name in the file
     * @return its name for people
     */
    public String name(String sheet) {
        return new WorkbookWords(locale.getLanguage()).sheet(sheet);
    }

    /** @return whether a file waits or was taken in */
    public boolean isChosen() {
        return upload != null;
    }

    /** @return why the file was not taken: size, none or expired, or null */
    public String getRefused() {
        return refused;
    }

    /** @return the file's name */
    public String getFileName() {
        return upload.fileName();
    }

    /** @return the file that the address names, for the form and the links */
    public String getToken() {
        return upload == null ? null : upload.token();
    }

    /** @return the file's size */
    public String getSize() {
        return format.fileSize(upload.size());
    }

    /** @return until when the file is kept */
    public String getKeptUntil() {
        return format.time(upload.expiresAt());
    }

    /** @return what the file would do or has done */
    public boolean isApplied() {
        return upload.outcome().applied();
    }

    /** @return whether it can be taken in and would do something */
    public boolean isApplicable() {
        return upload.outcome().isApplicable() && upload.outcome().changes() > 0;
    }

    /** @return the key of the state: applied, stopped, empty, nothing or ready */
    public String getState() {
        ImportOutcome outcome = upload.outcome();
        if (outcome.applied()) {
            return "applied";
        }
        if (!outcome.problems().isEmpty()) {
            return "stopped";
        }
        return outcome.changes() > 0 ? "ready" : outcome.unchanged() == 0 ? "empty" : "nothing";
    }

    /** @return the sentence with the news */
    public String getLead() {
        if (upload == null) {
            return format.text("import.lead");
        }
        ImportOutcome o = upload.outcome();
        return format.text("import.lead." + getState(), format.number(o.created()), format.number(o.changed()),
                format.number(o.unchanged()), format.number(o.problems().size()), format.number(o.warnings().size()));
    }

    /** @return what follows from the workbook without being rows of it, or null */
    public String getFollowing() {
        List<ImportOutcome.Counts> sheets = upload.outcome().following();
        return sheets.isEmpty() ? null : format.text("import.following",
                format.number(sheets.stream().mapToInt(ImportOutcome.Counts::following).sum()),
                sheets.stream().map(s -> s.sheet() + " " + format.number(s.following())).collect(Collectors.joining(", ")));
    }

    /**
     * A list to look at.
     *
     * @param link its address
     * @param label its name with its length
     * @param current {@code page} where it is the one shown, else null
     */
    public record Tab(String link, String label, String current) {
    }

    /** @return the lists to look at, with their lengths */
    public List<Tab> getTabs() {
        ImportOutcome o = upload.outcome();
        return List.of(tab(PROBLEMS, o.problems().size()), tab(WARNINGS, o.warnings().size()), tab(ROWS, o.changes()));
    }

    private Tab tab(String name, int count) {
        return new Tab(address(name).toString(), format.text("import.tab." + name, format.number(count)), name.equals(list) ? "page" : null);
    }

    /** @return which list is shown: problems, warnings or rows */
    public String getList() {
        return list;
    }

    /** @return the sheet that the list is narrowed to, or null */
    public String getSheet() {
        return sheet;
    }

    /** @return the sheets to choose from */
    public List<String> getSheetChoices() {
        return sheetChoices;
    }

    /** @return what happens to each sheet */
    public List<SheetLine> getSheets() {
        return sheets;
    }

    /** @return the findings of the page */
    public List<FindingLine> getFindings() {
        return findings;
    }

    /** @return what is said of the whole file, a sentence each */
    public List<String> getWhole() {
        return whole;
    }

    /** @return whether any sheet could be told apart in the file */
    public boolean isRead() {
        return sheets.stream().anyMatch(line -> line.sheet() != null);
    }

    /** @return the rows of the page */
    public List<ChangeLine> getRows() {
        return rows;
    }

    /** @return whether there are more rows than are kept for looking at */
    public boolean isRowsCut() {
        return upload.outcome().changes() > ImportOutcome.MOST_ROWS;
    }

    /** @return the pages of the list */
    public Pages getPages() {
        return pages;
    }

    /** @return the limits of a file, in a sentence */
    public String getLimits() {
        return format.text("import.limits", WorkbookLimits.FILE_BYTES >> 20, WorkbookLimits.SHEETS,
                format.number(WorkbookLimits.ROWS), WorkbookLimits.COLUMNS);
    }

    /** @return the largest file, in bytes */
    public int getMostBytes() {
        return WorkbookLimits.FILE_BYTES;
    }

    /** @return for how many minutes a file is kept */
    public long getMinutesKept() {
        return WaitingUploads.KEPT.toMinutes();
    }
}
