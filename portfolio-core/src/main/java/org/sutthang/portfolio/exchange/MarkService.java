package org.sutthang.portfolio.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.sutthang.portfolio.access.CurrentUser;
import org.sutthang.portfolio.access.Permission;
import org.sutthang.portfolio.access.Requires;
import org.sutthang.portfolio.audit.AuditTrail;
import org.sutthang.portfolio.exchange.KeptMark.Kind;
import org.sutthang.portfolio.kernel.NotFound;
import org.sutthang.portfolio.kernel.RuleViolation;
import org.sutthang.portfolio.kernel.StaleEdit;
import org.sutthang.portfolio.kernel.Texts;
import org.sutthang.portfolio.organisation.Branch;
import org.sutthang.portfolio.organisation.OrganisationReading;

/**
 * The monitor's list of what was doubted and kept, and of what somebody has looked into. Looking into a mark changes nothing
 * of the project: what is reported stays the owner's.
 */
@ApplicationScoped
@Requires(Permission.GOVERN_PERIODS)
public class MarkService {

    private static final int LONGEST_NOTE = 4_000;

    @Inject
    private Marks marks;
    @Inject
    private OrganisationReading organisations;
    @Inject
    private AuditTrail audit;
    @Inject
    private CurrentUser currentUser;
    @Inject
    private Clock clock;

    /**
     * All marks within the reader's reach, in a fixed number of statements.
     *
     * @return results kept first, then warnings of imports, each the latest first
     */
    @Transactional
    public List<KeptMark> all() {
        Optional<Branch> own = organisations.own();
        return marks.all(organisations.tree()).stream().filter(mark -> own.isEmpty()
                || mark.project() != null && own.get().covers(mark.project().organisation())).toList();
    }

    /**
     * Notes that a mark was looked into; again, it replaces the note.
     *
     * @param kind what the mark is about
     * @param id the key of its row
     * @param version the version of the row that was looked at
     * @param note what was found
     * @throws RuleViolation when the note is missing or too long
     * @throws NotFound when there is no such mark any more
     * @throws StaleEdit when the result has changed since it was read
     */
    @Transactional
    public void lookedInto(Kind kind, long id, long version, String note) {
        String found = Texts.orNull(note);
        if (found == null) {
            throw new RuleViolation("doubts.note.missing");
        }
        if (found.length() > LONGEST_NOTE) {
            throw new RuleViolation("doubts.note.long", found.length(), LONGEST_NOTE);
        }
        KeptMark mark = all().stream().filter(m -> m.kind() == kind && m.id() == id).findFirst()
                .orElseThrow(() -> new NotFound("mark", id));
        String subject = mark.result() == null ? mark.warning().row() : mark.result().indicator();
        StaleEdit.check("mark", subject, version, mark.version());
        MarkReview review = marks.review(kind, id).orElseGet(() -> {
            MarkReview first = new MarkReview(kind, id);
            marks.add(first);
            return first;
        });
        KeptMark.Review made = new KeptMark.Review(found, currentUser.get().userName(), clock.instant());
        review.look(version, made);
        audit.recordChange(null, "lookedInto", "mark", subject, mark.project() == null ? null : mark.project().code(),
                mark.review(), made);
    }
}
