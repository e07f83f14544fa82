package org.sutthang.portfolio.exchange.workbook;

/** Free text of so many characters, kept exactly as it stands; or a code, around which blanks do not count. */
final class TextKind extends ValueKind<String> {

    private final int characters;
    private final boolean code;

    TextKind(int characters, boolean code) {
        this.characters = characters;
        this.code = code;
    }

    @Override
    Class<String> type() {
        return String.class;
    }

    @Override
    boolean isCode() {
        return code;
    }

    @Override
    boolean isLong() {
        return !code && characters > 200;
    }

    @Override
    String read(RawCell cell, CellReport report) {
        String text = cell.shown();
        if (cell instanceof RawCell.Unreadable) {
            return report.problem(Expectation.TEXT);
        }
        if (code) {
            text = CellText.strip(text);
        }
        text = CellText.unguard(text);
        if (text.indexOf('\0') >= 0 || code && hasControl(text)) {
            return report.problem(Expectation.TEXT);
        }
        return text.length() > characters ? report.problem(Expectation.TEXT_LENGTH, characters) : text;
    }

    private static boolean hasControl(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isISOControl(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
