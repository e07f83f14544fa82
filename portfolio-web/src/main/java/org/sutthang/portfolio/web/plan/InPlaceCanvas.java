package org.sutthang.portfolio.web.plan;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.sutthang.portfolio.access.CurrentUser;
import org.sutthang.portfolio.access.Permission;
import org.sutthang.portfolio.idea.IdeaFile;
import org.sutthang.portfolio.idea.IdeaInput;
import org.sutthang.portfolio.idea.IdeaRefused;
import org.sutthang.portfolio.idea.IdeaService;
import org.sutthang.portfolio.kernel.NotFound;
import org.sutthang.portfolio.plan.PlanSheet;
import org.sutthang.portfolio.project.ProjectFile;
import org.sutthang.portfolio.project.ProjectReading;
import org.sutthang.portfolio.web.faces.LocaleBean;
import org.sutthang.portfolio.web.faces.PageAddress;
import org.sutthang.portfolio.web.faces.ReaderFormat;

/** Edits where it stands the canvas of the idea that a project delivers, a step by itself or all five. */
@RequestScoped
class InPlaceCanvas implements InPlacePart {

    /** The steps of the canvas in their order, as the fields of an idea are called. */
    static final List<String> STEPS = List.of("empathize", "define", "ideate", "prototype", "test");

    @Inject
    private ProjectReading projects;
    @Inject
    private IdeaService ideas;
    @Inject
    private CurrentUser currentUser;
    @Inject
    private LocaleBean locale;
    @Inject
    private ReaderFormat format;

    private IdeaFile read;
    private long readWith = -1;

    @Override
    public boolean knows(String part) {
        return "canvas".equals(part);
    }

    @Override
    public boolean open(InPlaceAsked asked, PlanSheet sheet) {
        if (!currentUser.may(Permission.REGISTER_AWARDS) || asked.item() != null && !STEPS.contains(asked.item())) {
            return false;
        }
        try {
            return idea(asked, sheet).rights().edit();
        } catch (NotFound outOfReach) {
            return false;
        }
    }

    /** Read again with the plan; a change of the idea is one of its project. */
    private IdeaFile idea(InPlaceAsked asked, PlanSheet sheet) {
        if (read == null || readWith != sheet.version()) {
            String code = projects.file(asked.code()).map(ProjectFile::origin).orElseThrow(() -> new NotFound("project", asked.code()))
                    .ideaCode();
            read = ideas.get(code);
            readWith = sheet.version();
        }
        return read;
    }

    @Override
    public long version(InPlaceAsked asked, PlanSheet sheet) {
        return idea(asked, sheet).idea().version();
    }

    @Override
    public void fill(InPlaceAsked asked, PlanSheet sheet, PlanForm form) {
        IdeaInput now = idea(asked, sheet).input();
        form.with("empathize", now.empathize()).with("define", now.define()).with("ideate", now.ideate())
                .with("prototype", now.prototype()).with("test", now.test());
    }

    @Override
    public List<InPlaceField> fields(InPlaceAsked asked, PlanSheet sheet) {
        return STEPS.stream().filter(step -> asked.item() == null || step.equals(asked.item()))
                .map(step -> InPlaceField.of("area", step, label(asked, sheet, step), null))
                .toList();
    }

    @Override
    public String label(InPlaceAsked asked, PlanSheet sheet, String field) {
        return format.text("project.canvas." + STEPS.indexOf(field));
    }

    @Override
    public void save(InPlaceAsked asked, PlanSheet sheet, PlanForm form) {
        IdeaFile file = idea(asked, sheet);
        IdeaInput now = file.input();
        try {
            ideas.change(file.idea().code(), form.version(), new IdeaInput(now.titleTh(), now.titleEn(), now.campaignCode(),
                    now.organisationCode(), now.proposer(), form.text("empathize"), form.text("define"), form.text("ideate"),
                    form.text("prototype"), form.text("test")));
        } catch (IdeaRefused refused) {
            refused.problems().forEach(problem -> form.refuse(problem.field(), locale.ruleMessages()
                    .sentence(problem.key(), problem.arguments().toArray())));
        }
    }

    @Override
    public String elsewhere(InPlaceAsked asked) {
        return new PageAddress("/ideas/edit").with("idea", read == null ? null : read.idea().code()).toString();
    }
}
