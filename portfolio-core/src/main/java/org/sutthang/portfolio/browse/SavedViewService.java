package org.sutthang.portfolio.browse;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.sutthang.portfolio.access.AccessDenied;
import org.sutthang.portfolio.access.CurrentUser;
import org.sutthang.portfolio.access.Permission;
import org.sutthang.portfolio.access.Requires;
import org.sutthang.portfolio.audit.AuditTrail;
import org.sutthang.portfolio.audit.Audited;
import org.sutthang.portfolio.kernel.Conflict;
import org.sutthang.portfolio.kernel.NotFound;
import org.sutthang.portfolio.kernel.RuleViolation;
import org.sutthang.portfolio.kernel.SearchText;
import org.sutthang.portfolio.kernel.StaleEdit;

/**
 * Keeps the views that people saved: everybody one's own, and those who may share one for all. A view says what to look for and
 * never what there is: whoever opens a shared one sees by it what he or she may see. Rule: who may do what.
 */
@ApplicationScoped
@Requires(Permission.READ_STANDINGS)
public class SavedViewService {

    /** How many views a person may keep. */
    public static final int MOST = 50;

    private static final String SUBJECT = "savedView";
    private static final String FIRST = "defaultView";
    private static final int CODE_LENGTH = 13;

    @Inject
    private SavedViews views;
    @Inject
    private CurrentUser currentUser;
    @Inject
    private AuditTrail audit;
    @Inject
    private Clock clock;

    /** What the trail says of the view that a list opens with. */
    private record First(String view) implements Audited {
    }

    private record Withdrawal(LocalDate withdrawnOn) implements Audited {
    }

    /**
     * What the acting user is offered, in one statement.
     *
     * @param withOrigins whether to tell which idea came from which campaign
     * @return views, campaigns and, where asked for, the origins of ideas
     */
    @Transactional
    public BrowserOffer offer(boolean withOrigins) {
        return views.offer(currentUser.get().id(), withOrigins);
    }

    /**
     * A view that the acting user is offered.
     *
     * @param code its code
     * @return the view
     * @throws NotFound when there is none, or it is somebody else's own
     */
    @Transactional
    public SavedViewLine get(String code) {
        return offer(false).view(code).orElseThrow(() -> new NotFound(SUBJECT, code));
    }

    /** @return whether the acting user may share views: who cares for the whole portfolio and is bound to no part of it */
    public boolean mayShare() {
        return currentUser.may(Permission.SHARE_VIEWS) && currentUser.boundTo().isEmpty();
    }

    /**
     * Saves a view.
     *
     * @param input what was typed
     * @return its code
     * @throws AccessDenied when it is to be shared by somebody who may not
     * @throws Conflict when the acting user has one of this name, or too many
     * @throws RuleViolation when name or address cannot be used
     */
    @Transactional
    public String save(SavedViewInput input) {
        requireShare(input.shared());
        long user = currentUser.get().id();
        if (views.of(user).size() >= MOST) {
            throw new Conflict("view.many", MOST);
        }
        SavedView view = new SavedView(UUID.randomUUID().toString().replace("-", "").substring(0, CODE_LENGTH), user, input);
        requireFreeName(user, view);
        views.add(view);
        audit.created(SUBJECT, view.getCode(), null, view.input());
        return view.getCode();
    }

    /**
     * Renames a view, replaces what it shows, or shares it.
     *
     * @param code its code
     * @param version the version that was read
     * @param input what was typed
     * @throws NotFound when the acting user has none of this code
     * @throws AccessDenied when it is to be shared by somebody who may not
     * @throws StaleEdit when it was changed since
     * @throws Conflict when the acting user has another of this name
     * @throws RuleViolation when name or address cannot be used
     */
    @Transactional
    public void change(String code, long version, SavedViewInput input) {
        SavedView view = own(code);
        StaleEdit.check(SUBJECT, view.input().name(), version, view.getVersion());
        requireShare(input.shared() && !view.isShared());
        SavedViewInput before = view.input();
        view.change(input);
        requireFreeName(currentUser.get().id(), view);
        audit.changed(SUBJECT, code, null, before, view.input());
    }

    /**
     * Takes a view out of the menus; it can be brought back.
     *
     * @param code its code
     * @throws NotFound when it is neither the acting user's own nor a shared one that the acting user may take away
     */
    @Transactional
    public void withdraw(String code) {
        SavedView view = present(code, false).filter(v -> isOwn(v) || v.isShared() && mayShare())
                .orElseThrow(() -> new NotFound(SUBJECT, code));
        LocalDate today = LocalDate.now(clock);
        view.withdraw(today, currentUser.get().userName());
        audit.recordChange(null, "withdrawn", SUBJECT, code, null, null, new Withdrawal(today));
    }

    /**
     * Brings a withdrawn view back.
     *
     * @param code its code
     * @throws NotFound when it is neither the acting user's own nor a shared one that the acting user may bring back
     * @throws Conflict when its maker has saved another of this name since, or too many
     */
    @Transactional
    public void reinstate(String code) {
        SavedView view = present(code, true).filter(v -> isOwn(v) || v.isShared() && mayShare())
                .orElseThrow(() -> new NotFound(SUBJECT, code));
        if (isOwn(view)) {
            requireFreeName(currentUser.get().id(), view);
        }
        view.reinstate();
        audit.recordChange(null, "reinstated", SUBJECT, code, null, null, null);
    }

    /**
     * Chooses the view that the acting user's list opens with.
     *
     * @param code the code of a view that the acting user is offered, or null for the list of everything
     * @throws NotFound when there is none
     */
    @Transactional
    public void open(String code) {
        long user = currentUser.get().id();
        Optional<DefaultView> present = views.firstOf(user);
        First before = present.map(d -> new First(views.code(d.getViewId()))).orElse(null);
        if (code == null) {
            present.ifPresent(views::remove);
        } else {
            SavedView view = present(code, false).filter(v -> isOwn(v) || v.isShared())
                    .orElseThrow(() -> new NotFound(SUBJECT, code));
            present.ifPresentOrElse(d -> d.lead(view.getId()), () -> views.add(new DefaultView(user, view.getId())));
        }
        First after = code == null ? null : new First(code);
        audit.recordChange(null, "changed", FIRST, currentUser.get().userName(), null, before, after);
    }

    private Optional<SavedView> present(String code, boolean withdrawn) {
        return views.lock(code).filter(v -> v.isWithdrawn() == withdrawn);
    }

    private SavedView own(String code) {
        return present(code, false).filter(this::isOwn).orElseThrow(() -> new NotFound(SUBJECT, code));
    }

    private boolean isOwn(SavedView view) {
        return view.isOf(currentUser.get().id());
    }

    private void requireShare(boolean wanted) {
        if (wanted && !mayShare()) {
            throw new AccessDenied();
        }
    }

    /** Names that look the same are the same. */
    private void requireFreeName(long user, SavedView named) {
        String name = SearchText.fold(named.input().name());
        if (views.of(user).stream().anyMatch(v -> !v.getCode().equals(named.getCode())
                && SearchText.fold(v.input().name()).equals(name))) {
            throw new Conflict("view.taken", named.input().name());
        }
    }
}
