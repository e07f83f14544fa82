package org.sutthang.portfolio.web.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Set;

/**
 * Binds the interface to its address. It takes all of {@code /api}, so that an address below it that does not exist is
 * answered in the same form as everything else.
 */
@ApplicationPath("/api")
public class Programs extends Application {

    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(ImportResource.class, WorkbookResource.class, SummaryResource.class, ProjectsResource.class,
                ExplanationResource.class, EvidenceResource.class, PeriodResource.class, RoundResource.class, RestatementResource.class,
                ReportResource.class, BatchResource.class, SealResource.class,
                FailureMapper.class, AnswerHeaders.class);
    }
}
