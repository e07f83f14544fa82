package org.sutthang.portfolio.web.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.sutthang.portfolio.calendar.FiscalQuarter;
import org.sutthang.portfolio.kernel.NameOrder;
import org.sutthang.portfolio.organisation.Branch;
import org.sutthang.portfolio.organisation.OrganisationReading;
import org.sutthang.portfolio.organisation.OrganisationSummary;
import org.sutthang.portfolio.organisation.OrganisationTree;
import org.sutthang.portfolio.period.PortfolioReading;
import org.sutthang.portfolio.period.ProjectStanding;
import org.sutthang.portfolio.web.faces.LocaleBean;

/** The organisations that a reader can have a report of: those within reach that deliver a project, and those above them. */
@RequestScoped
public class ReportOrganisations {

    @Inject
    private OrganisationReading organisations;
    @Inject
    private PortfolioReading standings;
    @Inject
    private LocaleBean locale;

    /**
     * An organisation to choose.
     *
     * @param value its code
     * @param label its name in the reader's language
     */
    record Named(String value, String label) {
    }

    List<Named> choices(FiscalQuarter quarter, String chosen) {
        OrganisationTree tree = organisations.tree();
        Set<String> offered = new HashSet<>(Set.of(chosen == null ? "" : chosen));
        standings.portfolio(quarter).portfolio().projects().stream().map(ProjectStanding::organisation)
                .filter(Objects::nonNull).forEach(o -> addWithThoseAbove(o.code(), tree, offered));
        Set<String> own = own();
        return offered.stream().filter(code -> own == null || own.contains(code)).flatMap(code -> tree.find(code).stream())
                .map(o -> new Named(o.code(), locale.pick(o.nameTh(), o.nameEn())))
                .sorted(Comparator.comparing(Named::label, NameOrder.of(locale.getLocale())).thenComparing(Named::value)).toList();
    }

    private static void addWithThoseAbove(String code, OrganisationTree tree, Set<String> offered) {
        String next = code;
        while (next != null && offered.add(next)) {
            next = tree.find(next).map(OrganisationSummary::parentCode).orElse(null);
        }
    }

    private Set<String> own() {
        return organisations.own().map(Branch::codes).orElse(null);
    }

    boolean isReachable(String code) {
        Set<String> own = own();
        return organisations.tree().find(code).isPresent() && (own == null || own.contains(code));
    }
}
