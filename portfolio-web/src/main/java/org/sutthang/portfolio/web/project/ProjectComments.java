package org.sutthang.portfolio.web.project;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.sutthang.portfolio.access.CurrentUser;
import org.sutthang.portfolio.access.Permission;
import org.sutthang.portfolio.comment.CommentService;
import org.sutthang.portfolio.kernel.RuleViolation;
import org.sutthang.portfolio.kernel.Texts;
import org.sutthang.portfolio.project.ProjectFile;
import org.sutthang.portfolio.project.ProjectFile.CommentLine;
import org.sutthang.portfolio.web.faces.LocaleBean;
import org.sutthang.portfolio.web.faces.PageAddress;
import org.sutthang.portfolio.web.faces.PageMessages;
import org.sutthang.portfolio.web.form.Seen;

/**
 * The comments on the project that the page shows, the newest first, each followed by its answers. They are one form: a button says
 * what is done to which of them, and what stands in the other fields stays there, also after something is sent.
 */
@Named("projectComments")
@RequestScoped
public class ProjectComments {

    /** The parameter that names the comment to which an address leads. */
    public static final String COMMENT = "comment";

    /** The client id of the command, by which each button says what it does to which comment. */
    private static final String COMMAND = "comments:say:go";
    private static final Pattern ASKED = Pattern.compile("(answer|correct|withdraw)-(C\\d{1,8})");
    private static final String NEW = "text";
    private static final int SHOWN = 5;

    @Inject
    private ProjectBean page;
    @Inject
    private CommentService service;
    @Inject
    private CurrentUser currentUser;
    @Inject
    private LocaleBean locale;
    @Inject
    private PageMessages messages;
    @Inject
    private HttpServletRequest request;

    private List<CommentThread> threads = List.of();
    private int count;
    private String sent;
    private String refused;
    private String problem;

    /** Puts the comments in order, after the project itself was read. */
    public void load() {
        ProjectFile file = page.getFile();
        if (file != null) {
            String reader = currentUser.get().userName();
            threads = CommentThread.of(file.comments(), line -> isMay() && line.author().equals(reader), this::box);
            count = (int) file.comments().stream().filter(line -> line.words() != null).count();
        }
    }

    /** A field as it was sent, as long as it is not done with; else as it stands at first. */
    private CommentThread.Box box(String name, String first) {
        String typed = name.equals(sent) ? null : request.getParameter(name);
        boolean changed = isChanged(typed, first);
        String wrong = name.equals(refused) ? problem : null;
        return new CommentThread.Box(name, changed || wrong != null ? typed : first, wrong, changed || wrong != null);
    }

    private static boolean isChanged(String typed, String first) {
        String text = typed == null ? null : Texts.orNull(typed.replace("\r\n", "\n"));
        return text != null && !text.equals(first);
    }

    /**
     * Does what the pressed button says.
     *
     * @return null: the page is shown again with what is wrong or left to send, or the address of the comment takes its place
     * @throws IOException where the browser has gone
     */
    public String act() throws IOException {
        Matcher asked = ASKED.matcher(String.valueOf(request.getParameter(COMMAND)));
        boolean fresh = !asked.matches();
        String field = fresh ? NEW : asked.group();
        try {
            if (fresh) {
                go(field, service.say(code(), request.getParameter(NEW)), "commented");
            } else {
                act(asked.group(1), asked.group(2), request.getParameter(field));
            }
        } catch (RuleViolation violation) {
            refused = field;
            problem = locale.ruleMessages().sentence(violation);
            FacesContext.getCurrentInstance().validationFailed();
            page.forget();
        }
        return null;
    }

    private void act(String deed, String comment, String text) throws IOException {
        String field = deed + "-" + comment;
        long version = Seen.versions(request.getParameterValues("seen")).getOrDefault(comment, -1L);
        switch (deed) {
            case "answer" -> go(field, service.answer(code(), comment, text), "commentAnswered");
            case "correct" -> {
                service.correct(code(), comment, version, text);
                go(field, comment, "commentCorrected");
            }
            default -> {
                service.withdraw(code(), comment, version, text);
                go(field, comment, "commentWithdrawn");
            }
        }
    }

    private String code() {
        return page.getFile().code();
    }

    /** Where something else is still to be sent, the page stays as it is; else the address says what was done. */
    private void go(String field, String comment, String done) throws IOException {
        sent = field;
        Set<String> withdrawn = "commentWithdrawn".equals(done) ? Set.of("answer-" + comment, "correct-" + comment) : Set.of();
        if (isLeft(withdrawn)) {
            messages.info("done." + done);
            page.forget();
            return;
        }
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        external.redirect(external.getRequestContextPath() + new PageAddress("/project").with(ProjectBean.CODE, code())
                .with("quarter", request.getParameter("quarter")).with(COMMENT, comment).with("done", done) + "#comment-" + comment);
        FacesContext.getCurrentInstance().responseComplete();
    }

    private boolean isLeft(Set<String> gone) {
        Map<String, String> words = page.getFile().comments().stream().filter(line -> line.words() != null)
                .collect(Collectors.toMap(line -> "correct-" + line.code(), CommentLine::words));
        return Collections.list(request.getParameterNames()).stream()
                .filter(name -> name.equals(NEW) || ASKED.matcher(name).matches())
                .filter(name -> !name.equals(sent) && !gone.contains(name))
                .anyMatch(name -> isChanged(request.getParameter(name), words.get(name)));
    }

    /** @return whether the reader comments on the project; the service asks again */
    public boolean isMay() {
        ProjectFile file = page.getFile();
        return file != null && (currentUser.may(Permission.COMMENT_ON_ANY_PROJECTS)
                || file.own() && currentUser.may(Permission.COMMENT_ON_OWN_PROJECTS));
    }

    /** @return how many comments are shown */
    public int getCount() {
        return count;
    }

    /** @return the field for a new comment */
    public CommentThread.Box getFresh() {
        return box(NEW, null);
    }

    /** @return the latest threads */
    public List<CommentThread> getFirst() {
        return threads.subList(0, Math.min(SHOWN, threads.size()));
    }

    /** @return those before, which are folded away */
    public List<CommentThread> getRest() {
        return threads.size() <= SHOWN ? List.of() : threads.subList(SHOWN, threads.size());
    }

    /** @return whether the address leads to one of those that are folded away, or something is typed there */
    public boolean isRestOpen() {
        String asked = request.getParameter(COMMENT);
        return getRest().stream().anyMatch(thread -> thread.leads(asked));
    }
}
