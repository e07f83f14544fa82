package org.sutthang.portfolio.web.project;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.sutthang.portfolio.period.ProjectStanding;
import org.sutthang.portfolio.period.UpdateStatus;
import org.sutthang.portfolio.project.ProjectFile;
import org.sutthang.portfolio.project.Stage;
import org.sutthang.portfolio.web.faces.PageAddress;
import org.sutthang.portfolio.web.faces.ReaderFormat;

/** Who may edit what of the project that the page shows, and what the reader edits where it stands. It reads nothing of its own. */
@Named("projectEditing")
@RequestScoped
public class ProjectEditing {

    private static final String CODE = "code";
    /** The steps of an idea's canvas in their order, as its form calls them. */
    private static final List<String> CANVAS = List.of("empathize", "define", "ideate", "prototype", "test");

    @Inject
    private ProjectBean page;
    @Inject
    private EditRights rights;
    @Inject
    private ReaderFormat format;

    private boolean plan;
    private boolean dates;
    private boolean update;
    private boolean idea;
    private String who;
    private List<Line> lines = List.of();
    private List<CanvasStep> canvas = List.of();

    /**
     * What can be edited by whom.
     *
     * @param subject what it is about
     * @param text who edits it now, and why not others
     * @param link where the reader goes on, or null
     * @param linkText the words of the link, or null
     */
    public record Line(String subject, String text, String link, String linkText) {
    }

    /**
     * A step of the idea's canvas.
     *
     * @param label what it is called
     * @param text what is written there, or null
     * @param address where it is edited, or null where the reader does not edit it
     */
    public record CanvasStep(String label, String text, String address) {
    }

    /** Works it out after the project itself was read. */
    public void load() {
        ProjectFile file = page.getFile();
        if (file == null || who != null) {
            return;
        }
        boolean sealed = page.isSealed();
        plan = rights.ofPlan(file) && !sealed;
        dates = plan && EditRights.isDraft(file);
        update = rights.ofUpdates(file) && "due".equals(page.getReporting());
        idea = rights.ofIdea(file);
        ProjectStanding project = page.getView().project();
        canvas = IntStream.range(0, CANVAS.size()).filter(i -> idea || file.origin().canvas().get(i) != null)
                .mapToObj(i -> new CanvasStep(format.text("project.canvas." + i), file.origin().canvas().get(i),
                        idea ? address("canvas", CANVAS.get(i)) : null)).toList();
        boolean reports = !"none".equals(page.getReporting()) && project.update().status() != UpdateStatus.ACCEPTED;
        who = editors(project, file, !sealed && (EditRights.isDraft(file) || reports));
        lines = new ArrayList<>();
        lines.add(sealed ? sealed(project.code()) : ofPlan(file));
        lines.add(ofUpdate(project, sealed));
        lines.add(new Line(format.text("editing.idea"), format.text("editing.idea.awarded"),
                idea ? new PageAddress("/ideas/edit").with("idea", file.origin().ideaCode()).toString() : null,
                format.text("editing.idea.open")));
    }

    /** Who can change something at this moment: the monitor always, who answers for the project while its plan or its report is open. */
    private String editors(ProjectStanding project, ProjectFile file, boolean open) {
        List<String> names = new ArrayList<>();
        if (open && !project.ownerless()) {
            names.add(format.text("editing.owner", project.ownerName()));
        }
        if (open) {
            file.assistants().forEach(name -> names.add(format.text("editing.assistant", name)));
        }
        names.add(format.text("editing.monitor"));
        return String.join(", ", names);
    }

    private Line ofPlan(ProjectFile file) {
        String subject = format.text("editing.plan");
        if (EditRights.isDraft(file)) {
            return new Line(subject, format.text("editing.plan.draft"), plan ? link("/plan") : null, format.text("plan.open"));
        }
        boolean stopped = file.stage() == Stage.STOPPED;
        String text = stopped ? format.text("editing.plan.stopped") : file.approvedOn() == null
                ? format.text("editing.plan.approved") : format.text("editing.plan.approvedOn", format.date(file.approvedOn()));
        if (rights.asks(file) && !stopped) {
            return new Line(subject, text, link("/plan/rebaseline"), format.text("editing.plan.ask"));
        }
        return new Line(subject, text, plan ? link("/plan") : null, format.text("plan.open"));
    }

    private Line sealed(String code) {
        return new Line(format.text("editing.plan"), format.text("editing.sealed"), new PageAddress("/project").with(CODE, code)
                .toString(), format.text("editing.sealed.open"));
    }

    private Line ofUpdate(ProjectStanding project, boolean sealed) {
        String subject = format.text("editing.update", format.quarter(page.getChoice().getCurrent()));
        if (sealed) {
            boolean restates = rights.restates(page.getFile());
            return new Line(subject, format.text("editing.update.closed"), restates ? new PageAddress("/period/correct")
                    .with("quarter", page.getChoice().getParameter()).with("project", project.code()).toString() : null,
                    format.text("editing.update.restate"));
        }
        UpdateStatus status = project.update().status();
        String text = "none".equals(page.getReporting()) ? format.text("editing.update.none")
                : format.text("editing.update." + status);
        boolean goes = rights.ofUpdates(page.getFile()) && !"none".equals(page.getReporting()) && status != UpdateStatus.ACCEPTED;
        return new Line(subject, text, goes ? new PageAddress("/update").with("project", project.code())
                .with("quarter", page.getChoice().getParameter()).toString() : null, format.text("editing.update.open"));
    }

    private String link(String path) {
        return new PageAddress(path).with(CODE, page.getFile().code()).toString();
    }

    /**
     * The form for editing a part where it stands.
     *
     * @param part the part
     * @param item the milestone or indicator, or null
     * @return its address
     */
    public String address(String part, String item) {
        return new PageAddress("/plan/field").with(CODE, page.getFile().code()).with("part", part).with("item", item)
                .with("quarter", page.getChoice().getParameter()).toString();
    }

    /** @return whether the reader edits the plan where it stands */
    public boolean isPlan() {
        return plan;
    }

    /** @return whether the reader edits what is fixed by the approval: dates of the plan, targets */
    public boolean isDates() {
        return dates;
    }

    /** @return whether the reader edits what belongs to the quarter's update where it stands */
    public boolean isUpdate() {
        return update;
    }

    /** @return whether the reader changes the idea */
    public boolean isIdea() {
        return idea;
    }

    /** @return the steps of the idea's canvas: all to who edits them, else those that are written */
    public List<CanvasStep> getCanvas() {
        return canvas;
    }

    /** @return whether the reader opens the updates themselves; others see the project as it stood in the quarter */
    public boolean isReads() {
        return rights.ofUpdates(page.getFile());
    }

    /** @return who can edit something of the project now, by name, or null for those who see its standing alone */
    public String getWho() {
        return who;
    }

    /** @return who edits what now, and why not */
    public List<Line> getLines() {
        return lines;
    }
}
