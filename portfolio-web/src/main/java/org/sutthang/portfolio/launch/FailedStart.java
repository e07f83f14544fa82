package org.sutthang.portfolio.launch;

import java.util.List;

/** The product cannot start, for a reason that its operator can do something about. */
final class FailedStart extends Exception {

    private static final long serialVersionUID = 1L;

    /** What stands in the way; the order gives the exit code, which starts at 1. */
    enum Reason {
        SETTING, DATA_FOLDER, DATA_FOLDER_IN_USE, PORT, DATABASE, START, SERVER;

        int exitCode() {
            return ordinal() + 1;
        }
    }

    private final Reason reason;
    private final transient List<Object> arguments;

    /**
     * @param reason what stands in the way
     * @param arguments for the sentence of the reason
     */
    FailedStart(Reason reason, Object... arguments) {
        super(reason + " " + List.of(arguments));
        this.reason = reason;
        this.arguments = List.of(arguments);
    }

    Reason reason() {
        return reason;
    }

    Object[] arguments() {
        return arguments.toArray();
    }
}
