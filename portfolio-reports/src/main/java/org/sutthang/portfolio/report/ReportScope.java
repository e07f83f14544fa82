package org.sutthang.portfolio.report;

import java.util.Optional;
import org.sutthang.portfolio.kernel.Texts;

/** Whose projects a report is about, as addresses name it: {@code portfolio}, {@code organisation:{code}} or {@code project:{code}}. */
public sealed interface ReportScope {

    /** All projects that the reader may see. */
    ReportScope PORTFOLIO = new Portfolio();

    /** @return the scope as addresses write it */
    String parameter();

    /**
     * Reads an address.
     *
     * @param parameter what it names; nothing names the portfolio
     * @return the scope, or nothing where it names none
     */
    static Optional<ReportScope> of(String parameter) {
        String text = Texts.orNull(parameter);
        if (text == null || text.equals(PORTFOLIO.parameter())) {
            return Optional.of(PORTFOLIO);
        }
        int colon = text.indexOf(':');
        String code = colon < 0 ? null : Texts.orNull(text.substring(colon + 1));
        if (code == null) {
            return Optional.empty();
        }
        return switch (text.substring(0, colon)) {
            case Organisation.NAME -> Optional.of(new Organisation(code));
            case Project.NAME -> Optional.of(new Project(code));
            default -> Optional.empty();
        };
    }

    /** All projects that the reader may see. */
    record Portfolio() implements ReportScope {
        @Override
        public String parameter() {
            return "portfolio";
        }
    }

    /**
     * What an organisation and those below it deliver.
     *
     * @param code the organisation's code
     */
    record Organisation(String code) implements ReportScope {

        private static final String NAME = "organisation";

        @Override
        public String parameter() {
            return NAME + ":" + code;
        }
    }

    /**
     * One project, on a sheet of its own.
     *
     * @param code the project's code
     */
    record Project(String code) implements ReportScope {

        private static final String NAME = "project";

        @Override
        public String parameter() {
            return NAME + ":" + code;
        }
    }
}
