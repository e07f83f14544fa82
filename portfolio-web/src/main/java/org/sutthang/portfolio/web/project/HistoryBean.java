package org.sutthang.portfolio.web.project;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.sutthang.portfolio.access.PersonNames;
import org.sutthang.portfolio.audit.AuditChange;
import org.sutthang.portfolio.evidence.EvidenceService;
import org.sutthang.portfolio.kernel.NotFound;
import org.sutthang.portfolio.organisation.OrganisationReading;
import org.sutthang.portfolio.period.PortfolioReading;
import org.sutthang.portfolio.project.ProjectFile;
import org.sutthang.portfolio.project.ProjectReading;
import org.sutthang.portfolio.web.faces.LocaleBean;
import org.sutthang.portfolio.web.faces.PageAddress;
import org.sutthang.portfolio.web.faces.Pages;

/** One entry in a project's history, with the values before and after, read once; those of an import by rows. */
@Named("history")
@RequestScoped
public class HistoryBean {

    /** Where the page is. */
    static final String PATH = "/project/history";
    /** The parameter that names the entry. */
    static final String ENTRY = "entry";

    private static final String KEY = "[1-9][0-9]{0,17}";
    private static final int PER_PAGE = 50;

    @Inject
    private ProjectReading reading;
    @Inject
    private PortfolioReading standings;
    @Inject
    private OrganisationReading organisations;
    @Inject
    private EvidenceService evidence;
    @Inject
    private PersonNames people;
    @Inject
    private LocaleBean locale;
    @Inject
    private HttpServletRequest request;

    private String code;
    private HistoryLine line;
    private boolean imported;
    private List<HistoryWords.Value> values = List.of();
    private List<ImportedRow> rows = List.of();
    private Pages pages;

    /**
     * Reads the entry that the address names.
     *
     * @throws NotFound when the project has no such entry, or the reader may see its standing alone
     */
    public void load() {
        code = request.getParameter(ProjectBean.CODE);
        String key = request.getParameter(ENTRY);
        if (code == null || key == null || !key.matches(KEY)) {
            throw new NotFound("history", key);
        }
        AuditChange change = reading.change(code, Long.parseLong(key)).orElseThrow(() -> new NotFound("history", key));
        ProjectFile file = reading.file(code).orElseThrow(() -> new NotFound("project", code));
        HistoryNames names = HistoryNames.of(standings.of(code, standings.running()).project(), file, Map.of(),
                evidence.ofProject(file), organisations.tree(), locale);
        HistoryWords words = new HistoryWords(locale.messages());
        line = HistoryLine.of(change, code, names, words);
        imported = ImportedRow.IMPORTED.equals(change.line().action());
        values = words.values(change, names, people.of(HistoryWords.texts(change)));
        List<ImportedRow> all = ImportedRow.of(change, locale.getLanguage());
        pages = Pages.of(request.getParameter("page"), all.size(), PER_PAGE, n -> address(key) + "&page=" + n);
        rows = pages.rows(all);
    }

    private String address(String key) {
        return new PageAddress(PATH).with(ProjectBean.CODE, code).with(ENTRY, key).toString();
    }

    /** @return the project's code */
    public String getCode() {
        return code;
    }

    /** @return whether it is the entry of an import, whose values stand in rows */
    public boolean isImported() {
        return imported;
    }

    /** @return what was done, when and by whom */
    public HistoryLine getLine() {
        return line;
    }

    /** @return the values of an entry that is no import */
    public List<HistoryWords.Value> getValues() {
        return values;
    }

    /** @return the rows of the page of an import */
    public List<ImportedRow> getRows() {
        return rows;
    }

    /** @return the pages of the rows */
    public Pages getPages() {
        return pages;
    }
}
