package org.sutthang.portfolio.web.project;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.sutthang.portfolio.period.UpdateCourse;
import org.sutthang.portfolio.period.UpdateLine;
import org.sutthang.portfolio.web.faces.QuarterChoice;

/** The quarterly updates of the project that the page shows, the latest first, for those who read it in full. */
@Named("projectUpdates")
@RequestScoped
public class ProjectUpdates {

    private static final int SHOWN = 3;

    @Inject
    private ProjectBean page;
    @Inject
    private UpdateCourse updates;

    private List<UpdateLine> lines = List.of();
    private boolean loaded;

    /** Reads them after the project itself was read; once. */
    public void load() {
        if (!loaded && page.getFile() != null) {
            loaded = true;
            lines = updates.of(page.getFile());
        }
    }

    /**
     * Names the quarter of an update in an address.
     *
     * @param line the update
     * @return such as 2569-3
     */
    public String quarter(UpdateLine line) {
        return QuarterChoice.written(line.quarter());
    }

    /** @return how many there are */
    public int getCount() {
        return lines.size();
    }

    /** @return those that are shown at once */
    public List<UpdateLine> getFirst() {
        return lines.subList(0, Math.min(SHOWN, lines.size()));
    }

    /** @return those that are folded away */
    public List<UpdateLine> getRest() {
        return lines.size() <= SHOWN ? List.of() : lines.subList(SHOWN, lines.size());
    }
}
