package org.sutthang.portfolio.web.evidence;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.sutthang.portfolio.web.faces.LocaleBean;
import org.sutthang.portfolio.web.project.ProjectBean;

/** The files of all reports of a project, the latest quarter first; those that were withdrawn are left to the report's own page. */
@Named("projectEvidence")
@RequestScoped
public class ProjectEvidenceBean {

    @Inject
    private LocaleBean locale;
    @Inject
    private ProjectBean page;

    private String project;
    private List<EvidenceLine> files = List.of();

    /** Takes the files of the project that the page shows, where the reader sees it in full. */
    public void load() {
        if (page.getFile() == null) {
            return;
        }
        project = page.getView().project().code();
        files = page.getView().evidence().stream().filter(item -> !item.withdrawn())
                .map(item -> EvidenceLine.of(item, locale)).toList();
    }

    /** @return the project's code */
    public String getProject() {
        return project;
    }

    /** @return the files that count */
    public List<EvidenceLine> getFiles() {
        return files;
    }
}
