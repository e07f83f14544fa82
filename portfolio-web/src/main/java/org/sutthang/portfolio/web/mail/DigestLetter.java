package org.sutthang.portfolio.web.mail;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.sutthang.portfolio.reminder.Notice;
import org.sutthang.portfolio.reminder.NoticeKind;
import org.sutthang.portfolio.reminder.Urgency;
import org.sutthang.portfolio.web.notice.NoticeWords;
import org.sutthang.portfolio.web.text.Messages;
import org.sutthang.portfolio.web.text.ThaiFormat;
import org.sutthang.portfolio.web.text.UserLanguage;

/** The digest of a day in the reader's language, as text and as a page that says the same. */
final class DigestLetter {

    private static final int MOST_OF_A_KIND = 5;
    private static final String LINE = "\n";

    private final Messages messages;
    private final ThaiFormat format;
    private final NoticeWords words;
    private final String product;

    /**
     * A digest in a language.
     *
     * @param language the reader's
     * @param product the address of the product without a slash at its end
     */
    DigestLetter(UserLanguage language, String product) {
        this.messages = new Messages(language);
        this.format = new ThaiFormat(language);
        this.words = new NoticeWords(language);
        this.product = product;
    }

    /**
     * The digest.
     *
     * @param to where it goes
     * @param person the name of the reader
     * @param notices what the reader is reminded of, the most urgent first; at least one
     * @param stop the address at which one request stops further digests
     * @return the letter
     */
    Letter of(String to, String person, List<Notice> notices, String stop) {
        String number = format.number(notices.size());
        String lead = messages.get("digest.lead", format.longDate(notices.getFirst().today()), number);
        StringBuilder text = new StringBuilder(messages.get("digest.greeting", person)).append(LINE).append(LINE)
                .append(lead).append(LINE);
        StringBuilder html = new StringBuilder();
        for (Urgency urgency : Urgency.values()) {
            Map<NoticeKind, List<Notice>> kinds = notices.stream().filter(n -> n.urgency() == urgency)
                    .collect(Collectors.groupingBy(Notice::kind, TreeMap::new, Collectors.toList()));
            if (!kinds.isEmpty()) {
                String heading = messages.get("notices.urgency." + urgency);
                text.append(LINE).append("== ").append(heading).append(" ==").append(LINE);
                html.append("<h2 style=\"font-size:17px;margin:22px 0 6px\">").append(escaped(heading)).append("</h2>");
                kinds.forEach((kind, some) -> kind(kind, some, text, html));
            }
        }
        text.append(LINE).append(messages.get("digest.all")).append(LINE).append(product).append("/notices").append(LINE)
                .append(LINE).append(messages.get("digest.why")).append(LINE).append(product).append("/account").append(LINE);
        return new Letter(to, messages.get("digest.subject", number), text.toString(), page(person, lead, html), stop);
    }

    private void kind(NoticeKind kind, List<Notice> some, StringBuilder text, StringBuilder html) {
        String heading = messages.get("notices.group", messages.get("notices.kind." + kind), format.number(some.size()));
        text.append(LINE).append(heading).append(LINE);
        html.append("<h3 style=\"font-size:14px;margin:14px 0 4px;color:#4a5568\">").append(escaped(heading))
                .append("</h3><ul style=\"margin:0;padding-left:18px\">");
        some.stream().limit(MOST_OF_A_KIND).forEach(notice -> {
            String when = words.when(notice);
            String rest = words.text(notice) + (when == null ? "" : " · " + when);
            String link = product + NoticeWords.link(notice);
            text.append("- ").append(line(words.title(notice))).append(": ").append(line(rest)).append(LINE).append("  ")
                    .append(link).append(LINE);
            html.append("<li style=\"margin:4px 0\"><a href=\"").append(escaped(link))
                    .append("\" style=\"color:#1d3b72;font-weight:600\">").append(escaped(words.title(notice)))
                    .append("</a><br>").append(escaped(rest)).append("</li>");
        });
        html.append("</ul>");
        if (some.size() > MOST_OF_A_KIND) {
            String more = messages.get("notices.more", format.number(some.size() - MOST_OF_A_KIND));
            text.append("  ").append(more).append(LINE);
            html.append("<p style=\"margin:4px 0;color:#5d6879\">").append(escaped(more)).append("</p>");
        }
    }

    private String page(String person, String lead, StringBuilder content) {
        return "<!DOCTYPE html><html lang=\"" + messages.language().code() + "\"><head><meta charset=\"utf-8\"><title>"
                + escaped(messages.get("frame.product")) + "</title></head><body style=\"margin:0;background:#f4f6f9\">"
                + "<div style=\"max-width:640px;margin:0 auto;padding:20px;background:#fff;color:#1a2332;"
                + "font:15px/1.6 Sarabun,Tahoma,Arial,sans-serif\"><p style=\"margin:0 0 8px\">"
                + escaped(messages.get("digest.greeting", person)) + "</p><p style=\"margin:0\">" + escaped(lead) + "</p>"
                + content + "<p style=\"margin:24px 0 0\"><a href=\"" + escaped(product + "/notices")
                + "\" style=\"display:inline-block;padding:9px 18px;border-radius:8px;background:#1d3b72;color:#fff;"
                + "text-decoration:none;font-weight:600\">" + escaped(messages.get("digest.all"))
                + "</a></p><p style=\"margin:24px 0 0;font-size:13px;color:#5d6879\">" + escaped(messages.get("digest.why"))
                + " <a href=\"" + escaped(product + "/account") + "\" style=\"color:#1d3b72\">"
                + escaped(messages.get("account.title")) + "</a></p></div></body></html>";
    }

    /**
     * A message that only shows that mail arrives.
     *
     * @param to where it goes
     * @param person the name of the administrator
     * @return the letter
     */
    Letter test(String to, String person) {
        String text = messages.get("mail.test.text");
        return new Letter(to, messages.get("mail.test.subject"),
                messages.get("digest.greeting", person) + LINE + LINE + text + LINE + product + LINE,
                page(person, text, new StringBuilder()), null);
    }

    private static String line(String text) {
        return text.replaceAll("\\s+", " ");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
