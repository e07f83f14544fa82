package org.sutthang.portfolio.exchange;

/** What an import does, one after the other. */
public enum ImportStep {
    /** The file is read. */
    READING,
    /** What is stored about the same projects is read. */
    COMPARING,
    /** The workbook is laid over what is stored, and checked. */
    CHECKING,
    /** What is new and changed is written, with its history. */
    WRITING;

    /** Told how far an import is. */
    @FunctionalInterface
    public interface Watcher {

        /** Nobody watches. */
        Watcher NOBODY = (step, rows) -> { };

        /**
         * A step begins.
         *
         * @param step the step
         * @param rows how many rows the workbook has; 0 before that is known
         */
        void reached(ImportStep step, int rows);
    }
}
