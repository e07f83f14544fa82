package org.sutthang.portfolio.web.notice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.sutthang.portfolio.reminder.Notice;
import org.sutthang.portfolio.reminder.NoticeItem;
import org.sutthang.portfolio.reminder.NoticeKind;
import org.sutthang.portfolio.reminder.NoticeService;
import org.sutthang.portfolio.reminder.Urgency;
import org.sutthang.portfolio.web.faces.LocaleBean;
import org.sutthang.portfolio.web.faces.ReaderFormat;

/** What the reader is reminded of: by urgency, then by kind; what was seen stands apart. */
@Named("notices")
@RequestScoped
public class NoticesBean {

    private static final int AT_ONCE = 5;
    /** The others of a kind are named by their number alone: nobody reads more, and of ten thousand projects they are thousands. */
    private static final int MOST = 100;

    @Inject
    private NoticeService service;
    @Inject
    private NoticeBell bell;
    @Inject
    private LocaleBean locale;
    @Inject
    private ReaderFormat format;
    @Inject
    private HttpServletRequest request;

    private List<Section> sections = List.of();
    private List<NoticeGroup> seen = List.of();
    private int fresh;
    private int known;

    /**
     * The notices that are equally urgent.
     *
     * @param id a word for its place on the page
     * @param label how urgent they are
     * @param groups the notices by kind
     */
    public record Section(String id, String label, List<NoticeGroup> groups) {
    }

    /** Reads the notices of the reader. */
    public void load() {
        List<NoticeItem> items = service.mine();
        List<Notice> open = items.stream().filter(item -> !item.seen()).map(NoticeItem::notice).toList();
        List<Notice> done = items.stream().filter(NoticeItem::seen).map(NoticeItem::notice).toList();
        fresh = open.size();
        known = done.size();
        bell.ring(fresh);
        sections = Arrays.stream(Urgency.values()).map(urgency -> section(urgency, open.stream()
                .filter(n -> n.urgency() == urgency).toList())).filter(s -> !s.groups().isEmpty()).toList();
        seen = groups(done);
    }

    private Section section(Urgency urgency, List<Notice> notices) {
        return new Section(urgency.name().toLowerCase(Locale.ROOT), locale.messages().get("notices.urgency." + urgency),
                groups(notices));
    }

    private List<NoticeGroup> groups(List<Notice> notices) {
        NoticeWords words = new NoticeWords(locale.getLanguage());
        Map<NoticeKind, List<Notice>> byKind = notices.stream().collect(Collectors.groupingBy(Notice::kind, TreeMap::new,
                Collectors.toList()));
        List<NoticeGroup> groups = new ArrayList<>();
        byKind.forEach((kind, some) -> {
            List<Notice> shown = some.subList(0, Math.min(some.size(), MOST));
            List<NoticeGroup.Line> lines = shown.stream().map(n -> line(n, words)).toList();
            int split = lines.size() <= AT_ONCE + 1 ? lines.size() : AT_ONCE;
            String rest = some.size() == shown.size() ? null
                    : format.text("notices.rest", format.number(some.size() - shown.size()));
            groups.add(new NoticeGroup(label(kind, some.size()), lines.subList(0, split), lines.subList(split, lines.size()), rest,
                    shown.stream().map(Notice::key).collect(Collectors.joining("\n"))));
        });
        return groups;
    }

    /** Their number is that of the bell; one notice that itself says how many things it is about has no other number beside it. */
    private String label(NoticeKind kind, int notices) {
        String name = locale.messages().get("notices.kind." + kind);
        return kind == NoticeKind.DOUBTS_TO_LOOK_INTO ? name : format.text("notices.group", name, format.number(notices));
    }

    private static NoticeGroup.Line line(Notice notice, NoticeWords words) {
        String tone = switch (notice.urgency()) {
            case OVERDUE -> notice.daysLeft() < 0 ? "red" : "amber";
            case SOON -> "amber";
            case WAITING, NEWS -> "none";
        };
        return new NoticeGroup.Line(notice.key(), words.title(notice), words.text(notice), words.when(notice), tone,
                NoticeWords.link(notice));
    }

    /**
     * Marks what was chosen as seen or not seen. The choice is named by the notices' own keys and not by their places: the
     * list may have changed since it was shown.
     *
     * @return the page again
     */
    public String mark() {
        List<String> see = keys("see");
        List<String> unsee = keys("unsee");
        if (!see.isEmpty()) {
            service.see(see);
        }
        if (!unsee.isEmpty()) {
            service.unsee(unsee);
        }
        return see.isEmpty() && unsee.isEmpty() ? null : "/notices?faces-redirect=true&done="
                + (see.isEmpty() ? "noticeUnseen" : "noticeSeen");
    }

    private List<String> keys(String parameter) {
        String sent = request.getParameter(parameter);
        return sent == null ? List.of() : sent.lines().filter(key -> !key.isBlank()).toList();
    }

    /** @return what is not seen, the most urgent first */
    public List<Section> getSections() {
        return sections;
    }

    /** @return what is seen and not dealt with */
    public List<NoticeGroup> getSeen() {
        return seen;
    }

    /** @return how many are seen, in words */
    public String getSeenLabel() {
        return format.text("notices.seen", format.number(known));
    }

    /** @return the sentence with the news */
    public String getLead() {
        return fresh == 0 ? locale.messages().get("notices.lead.none") : format.text("notices.lead", format.number(fresh));
    }
}
