package org.sutthang.portfolio.report;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.temporal.Temporal;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import org.sutthang.portfolio.report.content.ReportContent;

/**
 * A short print of everything that a report says. Two reports have the same one only where they say the same, so whoever may
 * read the one has been told all of the other; neither a name nor a reach has to be compared.
 */
final class ContentPrint {

    private static final int SOME_PAGE = 12;
    private static final int SOME_PAGES = 345;
    private static final ClassValue<RecordComponent[]> COMPONENTS = new ClassValue<>() {
        @Override
        protected RecordComponent[] computeValue(Class<?> type) {
            RecordComponent[] components = type.getRecordComponents();
            for (RecordComponent component : components) {
                component.getAccessor().setAccessible(true);
            }
            return components;
        }
    };

    private final MessageDigest digest;
    private boolean complete = true;

    private ContentPrint() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /**
     * The print of a report.
     *
     * @param content what it says
     * @return the print, or nothing where something in it is of a kind that cannot be compared
     */
    static Optional<String> of(ReportContent content) {
        ContentPrint print = new ContentPrint();
        print.add(content);
        return print.complete ? Optional.of(HexFormat.of().formatHex(print.digest.digest())) : Optional.empty();
    }

    /** Each text goes in with its length and each group with its size: what is parted otherwise never looks alike. */
    private void add(Object value) {
        switch (value) {
            case null -> tag('-', 0);
            case CharSequence text -> text(text.toString());
            case Boolean flag -> text(flag.toString());
            case BigDecimal number -> text(number.toString());
            case Number number -> text(number.getClass().getSimpleName() + number);
            case Enum<?> constant -> text(constant.name());
            case Locale locale -> text(locale.toLanguageTag());
            case Temporal moment -> text(moment.toString());
            case Optional<?> one -> add(one.orElse(null));
            case Collection<?> some -> {
                tag('[', some.size());
                some.forEach(this::add);
            }
            case Map<?, ?> pairs -> {
                tag('{', pairs.size());
                pairs.forEach((key, paired) -> {
                    add(key);
                    add(paired);
                });
            }
            case ReportContent.PageNumbers pages -> text(pages.of(SOME_PAGE, SOME_PAGES));
            case IntFunction<?> wordsForNumber -> add(wordsForNumber.apply(SOME_PAGE));
            case Record whole -> components(whole);
            default -> complete = false;
        }
    }

    private void components(Record whole) {
        RecordComponent[] components = COMPONENTS.get(whole.getClass());
        tag('(', components.length);
        text(whole.getClass().getName());
        for (RecordComponent component : components) {
            try {
                add(component.getAccessor().invoke(whole));
            } catch (ReflectiveOperationException | IllegalArgumentException e) {
                complete = false;
            }
        }
    }

    private void text(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        tag('"', bytes.length);
        digest.update(bytes);
    }

    private void tag(char kind, int size) {
        digest.update(ByteBuffer.allocate(Character.BYTES + Integer.BYTES).putChar(kind).putInt(size).flip());
    }
}
