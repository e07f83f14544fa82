package org.sutthang.portfolio.web.directive;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import org.sutthang.portfolio.access.CurrentUser;
import org.sutthang.portfolio.access.Permission;
import org.sutthang.portfolio.directive.DirectiveReading;
import org.sutthang.portfolio.project.DirectiveStatus;
import org.sutthang.portfolio.web.faces.LocaleBean;

/** The directives that wait for the reader's answer, on the page of the reader's own work. */
@Named("toAnswer")
@RequestScoped
public class ToAnswerBean {

    @Inject
    private DirectiveReading service;
    @Inject
    private CurrentUser currentUser;
    @Inject
    private LocaleBean locale;

    private List<DirectiveLine> lines = List.of();

    @PostConstruct
    void read() {
        if (currentUser.may(Permission.ANSWER_OWN_DIRECTIVES)) {
            lines = service.all().stream()
                    .filter(item -> item.status() == DirectiveStatus.OUTSTANDING && service.isMine(item))
                    .sorted(Comparator.comparing(item -> item.details().dueOn(), Comparator.nullsLast(Comparator.naturalOrder())))
                    .map(item -> DirectiveLine.of(item, locale)).toList();
        }
    }

    /** @return the directives, the one that is due first before the others */
    public List<DirectiveLine> getLines() {
        return lines;
    }
}
