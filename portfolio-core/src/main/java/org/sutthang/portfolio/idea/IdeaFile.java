package org.sutthang.portfolio.idea;

import java.util.List;
import org.sutthang.portfolio.audit.AuditLine;

/**
 * Everything about an idea.
 *
 * @param idea what lists show of it
 * @param input what stands in its intake page
 * @param registeredByName the name of who registered it, or null
 * @param withdrawal when, by whom and why it was withdrawn, or null
 * @param moves its steps in the selection, newest first
 * @param rights what the reader may do with it
 * @param history the latest lines of its audit trail, newest first
 */
public record IdeaFile(IdeaSummary idea, IdeaInput input, String registeredByName, IdeaWithdrawal withdrawal,
        List<IdeaMoveDetails> moves, Rights rights, List<AuditLine> history) {

    /**
     * What the reader may do.
     *
     * @param edit change what stands in the intake page
     * @param submit hand it in
     * @param withdraw take it out of the selection
     * @param reinstate bring it back
     */
    public record Rights(boolean edit, boolean submit, boolean withdraw, boolean reinstate) {
    }
}
