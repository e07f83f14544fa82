package org.sutthang.portfolio.exchange.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The template as somebody would send it who took the examples for a portfolio and removed their markers. */
public final class FilledTemplate {

    static final TemplateWords WORDS = new TemplateWords() {
        @Override
        public String sheet(String sheet, Locale language) {
            return sheet;
        }

        @Override
        public String word(Column<?> column, String word, Locale language) {
            return word;
        }
    };

    private FilledTemplate() {
    }

    /** @return the template of a language without the markers of its examples */
    public static byte[] inLanguage(String language) {
        return of(WorkbookTemplate.xlsx(Locale.forLanguageTag(language), WORDS));
    }

    /** @return the template of a language as it was downloaded */
    public static byte[] untouched(String language) {
        return WorkbookTemplate.xlsx(Locale.forLanguageTag(language), WORDS);
    }

    static byte[] of(byte[] template) {
        Map<String, String> parts = parts(template);
        parts.computeIfPresent("xl/sharedStrings.xml", (name, text) -> text.replace("ตัวอย่าง: ", "").replace("Example: ", ""));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static Map<String, String> parts(byte[] file) {
        Map<String, String> parts = new LinkedHashMap<>();
        try (Archive archive = Archive.open(file)) {
            archive.names().forEach(name -> parts.put(name, text(archive.unpack(name))));
        }
        return parts;
    }

    /** Thai letters are written as their numbers. */
    private static String text(byte[] part) {
        return Pattern.compile("&#x([0-9a-f]{3,4});").matcher(new String(part, StandardCharsets.UTF_8))
                .replaceAll(number -> String.valueOf((char) Integer.parseInt(number.group(1), 16)));
    }
}
