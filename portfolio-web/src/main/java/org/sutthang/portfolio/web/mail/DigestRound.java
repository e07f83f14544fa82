package org.sutthang.portfolio.web.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.sutthang.portfolio.access.AuthenticatedUser;
import org.sutthang.portfolio.access.CurrentUser;
import org.sutthang.portfolio.access.UserService;
import org.sutthang.portfolio.kernel.MailSettings;
import org.sutthang.portfolio.kernel.OfficeClock;
import org.sutthang.portfolio.kernel.Settings;
import org.sutthang.portfolio.reminder.DigestLedger;
import org.sutthang.portfolio.reminder.DigestLedger.Recipient;
import org.sutthang.portfolio.reminder.DigestState;
import org.sutthang.portfolio.reminder.Notice;
import org.sutthang.portfolio.reminder.NoticeItem;
import org.sutthang.portfolio.reminder.NoticeService;
import org.sutthang.portfolio.web.text.UserLanguage;

/** Goes round the people who want the digest and sends each what is theirs, at most once a day, and nothing where nothing is new. */
@ApplicationScoped
public class DigestRound {

    private static final Logger LOG = Logger.getLogger(DigestRound.class.getName());

    @Inject
    private DigestLedger ledger;
    @Inject
    private NoticeService notices;
    @Inject
    private UserService users;
    @Inject
    private CurrentUser currentUser;
    @Inject
    private Settings settings;
    @Inject
    private Clock clock;

    /**
     * Sends what is to be sent now: the digests of the day once its hour has come, afterwards what the mail server refused.
     * It may be called as often as one likes, on any number of nodes.
     */
    void tick() {
        MailSettings mail = settings.mail().orElseThrow();
        LocalDate day = LocalDate.now(clock);
        if (clock.instant().atZone(OfficeClock.ZONE).getHour() < mail.digestHour()) {
            return;
        }
        if (begins(day)) {
            List<Recipient> people = ledger.recipients(day, false);
            people.forEach(person -> send(person, day, mail));
            ledger.endRun(day, people.size());
        } else {
            ledger.recipients(day, true).forEach(person -> send(person, day, mail));
        }
    }

    /** Sends what was not sent today, whatever the hour and whoever has worked through the day already. */
    void sendNow() {
        MailSettings mail = settings.mail().orElseThrow();
        LocalDate day = LocalDate.now(clock);
        ledger.recipients(day, false).forEach(person -> send(person, day, mail));
    }

    private boolean begins(LocalDate day) {
        try {
            return ledger.beginRun(day);
        } catch (PersistenceException anotherNodeWasQuicker) {
            return false;
        }
    }

    /** One person's trouble is not everybody's. */
    private void send(Recipient person, LocalDate day, MailSettings mail) {
        try {
            Optional<AuthenticatedUser> reader = users.findActive(person.userName());
            List<NoticeItem> open = reader.isEmpty() ? List.of() : currentUser.call(reader.get(), notices::mine).stream()
                    .filter(item -> !item.seen()).toList();
            // What was sent before and has not changed since is nothing to write about.
            if (open.stream().anyMatch(item -> !item.sent())) {
                claim(person.userId(), day, open.size()).ifPresent(stop -> deliver(person, reader.get(), day,
                        open.stream().map(NoticeItem::notice).toList(), mail, stop));
            }
        } catch (Exception e) {
            LOG.log(Level.SEVERE, "The digest of " + person.userName() + " could not be made", e);
        }
    }

    private Optional<String> claim(long userId, LocalDate day, int size) {
        try {
            return ledger.claim(userId, day, size);
        } catch (PersistenceException anotherNodeWasQuicker) {
            return Optional.empty();
        }
    }

    private void deliver(Recipient person, AuthenticatedUser reader, LocalDate day, List<Notice> open, MailSettings mail,
            String stop) {
        Letter letter = new DigestLetter(UserLanguage.of(reader.language()).orElse(UserLanguage.TH), mail.publicUrl())
                .of(person.email(), reader.displayName(), open, mail.publicUrl() + StopServlet.PATH + stop);
        try {
            new Mailer(mail, clock).send(letter);
            ledger.ended(person.userId(), day, DigestState.SENT, null);
            currentUser.call(reader, () -> {
                notices.sent(open);
                return null;
            });
        } catch (Undelivered e) {
            LOG.log(Level.WARNING, "The digest of {0} was not delivered: {1}", new Object[] {person.userName(),
                e.getMessage()});
            ledger.ended(person.userId(), day, e.isUncertain() ? DigestState.UNCERTAIN : DigestState.FAILED, e.getMessage());
        } catch (Exception e) {
            LOG.log(Level.SEVERE, "What was sent to " + person.userName() + " could not be noted", e);
        }
    }
}
