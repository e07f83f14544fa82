package org.sutthang.portfolio.web.project;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.sutthang.portfolio.access.CurrentUser;
import org.sutthang.portfolio.audit.AuditLine;
import org.sutthang.portfolio.kernel.RuleViolation;
import org.sutthang.portfolio.project.ProjectFile;
import org.sutthang.portfolio.undo.UndoService;
import org.sutthang.portfolio.web.faces.LocaleBean;
import org.sutthang.portfolio.web.faces.PageAddress;
import org.sutthang.portfolio.web.faces.PageMessages;

/**
 * What can be undone on the page of a project: what the reader has just done, said by the address, and the latest changes of
 * the history. The address names the last line before the change, so that reloading the page still offers it.
 */
@Named("projectUndo")
@RequestScoped
public class ProjectUndo {

    /** The parameter that names the last line of the audit trail before what was just done. */
    public static final String EDITED = "edited";

    /** The client id of the command, by which each button says which lines it undoes. */
    private static final String COMMAND = "undo:go";
    /** What other pages withdraw or give before they lead here. */
    private static final Set<String> DONE_ELSEWHERE = Set.of("adoptionWithdrawn", "directiveGiven");
    private static final String KEY = "\\d{1,18}";

    @Inject
    private ProjectBean page;
    @Inject
    private UndoService service;
    @Inject
    private CurrentUser currentUser;
    @Inject
    private LocaleBean locale;
    @Inject
    private PageMessages messages;
    @Inject
    private HttpServletRequest request;

    private Set<Long> offered = Set.of();
    private List<AuditLine> mine = List.of();
    private boolean told;
    private boolean loaded;

    /** Finds out what can be undone, after the project itself was read; once. */
    public void load() {
        ProjectFile file = page.getFile();
        if (loaded || file == null) {
            return;
        }
        loaded = true;
        offered = service.offered(file);
        String mark = request.getParameter(EDITED);
        if (mark != null && mark.matches(KEY) && "GET".equals(request.getMethod())) {
            told = true;
            mine = file.history().stream().filter(line -> line.id() > Long.parseLong(mark)
                    && line.actor().equals(currentUser.get().displayName())).toList();
        } else if (DONE_ELSEWHERE.contains(String.valueOf(request.getParameter("done")))) {
            mine = file.history().stream().limit(1).filter(line -> offered.contains(line.id())
                    && line.actor().equals(currentUser.get().displayName())).toList();
            told = !mine.isEmpty();
        }
    }

    /**
     * Undoes what the pressed button names.
     *
     * @return the page again, or null when it could not be undone
     */
    public String undo() {
        List<Long> lines = Arrays.stream(String.valueOf(request.getParameter(COMMAND)).split(","))
                .filter(key -> key.matches(KEY)).map(Long::valueOf).toList();
        String code = page.getFile().code();
        try {
            long mark = service.mark(code);
            service.undo(code, lines, page.getChoice().getCurrent(), locale.messages().get("undo.do"));
            return new PageAddress("/project").with("faces-redirect", "true").with(ProjectBean.CODE, code)
                    .with("quarter", page.getChoice().getParameter()).with(EDITED, mark).toString();
        } catch (RuleViolation refused) {
            messages.error(refused);
            return null;
        }
    }

    /**
     * Whether a line of the history can be undone.
     *
     * @param line the key of the line
     * @return true for the latest change of each thing that the reader may change
     */
    public boolean offers(long line) {
        return offered.contains(line);
    }

    /** @return whether the address says that something was just done here */
    public boolean isTold() {
        return told;
    }

    /** @return what was just done, in words, or null where nothing was changed */
    public String getDone() {
        return mine.isEmpty() ? null : mine.stream().map(line -> HistoryLine.of(line, locale.messages()).what()).distinct()
                .collect(Collectors.joining(", "));
    }

    /** @return whether what was just done was an undoing itself */
    public boolean isUndone() {
        return !mine.isEmpty() && mine.stream().allMatch(line -> line.undoes() != null);
    }

    /** @return the keys of the lines that were just written and can be undone, with commas between, or empty */
    public String getLines() {
        return mine.stream().map(AuditLine::id).filter(offered::contains).map(String::valueOf).collect(Collectors.joining(","));
    }
}
