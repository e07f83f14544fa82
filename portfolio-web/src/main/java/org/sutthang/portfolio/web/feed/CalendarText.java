package org.sutthang.portfolio.web.feed;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.text.ICalWriter;
import biweekly.property.LastModified;
import biweekly.util.Duration;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.sutthang.portfolio.reminder.CalendarEntry;
import org.sutthang.portfolio.web.faces.PageAddress;
import org.sutthang.portfolio.web.faces.QuarterChoice;
import org.sutthang.portfolio.web.notice.NoticeWords;
import org.sutthang.portfolio.web.text.Messages;
import org.sutthang.portfolio.web.text.ThaiFormat;
import org.sutthang.portfolio.web.text.UserLanguage;

/** Writes the days of a personal calendar as iCalendar: the same days are the same text, byte for byte. */
final class CalendarText {

    private static final int REFRESH_HOURS = 6;
    private static final String MAKER = "-//Sutthang//Portfolio//TH";

    private final Messages messages;
    private final ThaiFormat format;
    private final NoticeWords words;
    private final String product;

    /**
     * A calendar in a language.
     *
     * @param language of its words
     * @param product the address of the product without a slash at its end, which events lead to
     */
    CalendarText(UserLanguage language, String product) {
        this.messages = new Messages(language);
        this.format = new ThaiFormat(language);
        this.words = new NoticeWords(language);
        this.product = product;
    }

    /**
     * The calendar.
     *
     * @param entries its days
     * @return its text with lines of at most 75 octets, no character divided
     */
    String of(List<CalendarEntry> entries) {
        ICalendar calendar = new ICalendar();
        calendar.setProductId(MAKER);
        calendar.addName(messages.get("feed.name"));
        calendar.addExperimentalProperty("X-WR-CALNAME", messages.get("feed.name"));
        calendar.setRefreshInterval(Duration.builder().hours(REFRESH_HOURS).build());
        entries.forEach(entry -> calendar.addEvent(event(entry)));
        StringWriter text = new StringWriter();
        try (ICalWriter writer = new ICalWriter(text, ICalVersion.V2_0)) {
            // The library folds by characters; octets are what the standard counts.
            writer.getVObjectWriter().getFoldedLineWriter().setLineLength(null);
            writer.write(calendar);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return LineFolding.fold(text.toString());
    }

    private VEvent event(CalendarEntry entry) {
        VEvent event = new VEvent();
        event.setUid(entry.uid() + "@sutthang");
        Instant changed = entry.changedAt();
        // The moment of the last change and not of this request: a calendar that has not changed is not another one.
        event.setDateTimeStamp(Date.from(changed));
        event.setLastModified(new LastModified(Date.from(changed)));
        event.setSequence((int) Math.min(Integer.MAX_VALUE, entry.version()));
        event.setDateStart(AllDay.of(entry.on()), false);
        event.setDateEnd(AllDay.of(entry.on().plusDays(1)), false);
        event.setTransparency(true);
        event.setSummary(summary(entry));
        if (entry.project() != null) {
            event.setDescription(words.name(entry.project()) + " (" + entry.project().code() + ")");
        }
        event.setUrl(product + link(entry));
        return event;
    }

    private String summary(CalendarEntry entry) {
        String subject = switch (entry.kind()) {
            case MILESTONE -> words.name(entry.item());
            case DIRECTIVE -> NoticeWords.excerpt(words.name(entry.item()));
            case REPORT -> words.name(entry.project());
            case PERIOD -> "";
        };
        String sentence = messages.get("feed." + entry.kind(), subject,
                entry.quarter() == null ? "" : format.shortQuarter(entry.quarter()));
        return entry.done() ? messages.get("feed.done", sentence) : sentence;
    }

    private static String link(CalendarEntry entry) {
        String code = entry.project() == null ? null : entry.project().code();
        String quarter = entry.quarter() == null ? null : QuarterChoice.written(entry.quarter());
        return switch (entry.kind()) {
            case MILESTONE -> new PageAddress("/project").with("code", code).toString();
            case REPORT -> new PageAddress("/update").with("project", code).with("quarter", quarter).toString();
            case PERIOD -> new PageAddress("/dashboard").with("quarter", quarter).toString();
            case DIRECTIVE -> new PageAddress("/directives/one").with("project", code).with("code", entry.item().code())
                    .toString();
        };
    }
}
