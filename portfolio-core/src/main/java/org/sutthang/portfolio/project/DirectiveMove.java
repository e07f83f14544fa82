package org.sutthang.portfolio.project;

/**
 * What can be done with a directive, from which states, and where it leads. An answer can be replaced until it is accepted;
 * one that is sent back waits for an answer again; what is closed stays so, and what is withdrawn can be reinstated.
 */
public enum DirectiveMove {
    /** who answers for the project answers, or puts another answer in place of one that is not accepted yet */
    ANSWER,
    /** who gave it wants another answer, and says why */
    SEND_BACK,
    /** who gave it accepts the answer */
    CLOSE,
    /** who gave it takes it back, and says why */
    WITHDRAW,
    /** who gave it lets it stand again after taking it back */
    REINSTATE;

    /**
     * Whether it can be done now.
     *
     * @param status where the directive stands
     * @return true for the moves of that state
     */
    public boolean isPossibleFrom(DirectiveStatus status) {
        return switch (this) {
            case ANSWER, WITHDRAW -> status == DirectiveStatus.OUTSTANDING || status == DirectiveStatus.ANSWERED;
            case SEND_BACK, CLOSE -> status == DirectiveStatus.ANSWERED;
            case REINSTATE -> status == DirectiveStatus.WITHDRAWN;
        };
    }

    /** @return where the directive stands afterwards */
    public DirectiveStatus leadsTo() {
        return switch (this) {
            case ANSWER -> DirectiveStatus.ANSWERED;
            case SEND_BACK, REINSTATE -> DirectiveStatus.OUTSTANDING;
            case CLOSE -> DirectiveStatus.CLOSED;
            case WITHDRAW -> DirectiveStatus.WITHDRAWN;
        };
    }
}
