package org.sutthang.portfolio.report.content;

import java.util.List;

/**
 * The memo that hands a report up: what an officer would otherwise type in front of it. Number, date and signature are left to
 * whoever sends it.
 *
 * @param heading what it is called, such as บันทึกข้อความ
 * @param lines the lines above the text
 * @param opening what is handed up
 * @param parts what the report comes to, and what is to be considered
 * @param closing what is asked of the reader
 * @param signature the lines for the signature
 */
public record Memo(String heading, List<Line> lines, String opening, List<Part> parts, String closing,
        List<String> signature) {

    /**
     * A line above the text.
     *
     * @param fields what stands in it, from the left
     */
    public record Line(List<Field> fields) {
    }

    /**
     * A word with what is filled in behind it.
     *
     * @param label such as เรื่อง
     * @param text what is filled in, empty where the sender does it
     */
    public record Field(String label, String text) {
    }

    /**
     * A part of the text.
     *
     * @param heading its heading
     * @param paragraphs what it says
     */
    public record Part(String heading, List<String> paragraphs) {
    }
}
