package org.sutthang.portfolio.period;

/**
 * One thing in which the chain is not what it should be.
 *
 * @param kind what does not match
 * @param position the place in the chain, or 0 where there is none
 * @param fiscalYear the Buddhist fiscal year of the revision concerned
 * @param quarter its quarter
 * @param revision its revision, or 0 where no revision is concerned
 * @param expected what should be there, or null for nothing
 * @param found what is there, or null for nothing
 */
public record ChainFinding(Kind kind, long position, int fiscalYear, int quarter, int revision, String expected,
        String found) {

    /** What can be wrong; pages and interfaces have the sentence in each language. */
    public enum Kind {
        /** The place in the chain is not the one after the link before. */
        POSITION,
        /** The document's bytes do not have the hash that the seal says; found is the hash that they have. */
        SEAL,
        /** The seal before it is not that of the link before. */
        PREVIOUS_SEAL,
        /** The document names another seal before it than the row does. */
        DOCUMENT_PREVIOUS_SEAL,
        /** The document is of another quarter than the row says. */
        DOCUMENT_QUARTER,
        /** The document is another revision than the row says. */
        DOCUMENT_REVISION,
        /** The document names another person than the row does. */
        DOCUMENT_SEALED_BY,
        /** The document names another moment than the row does. */
        DOCUMENT_SEALED_AT,
        /** The document names another reason than the row does. */
        DOCUMENT_REASON,
        /** The document cannot be read at all. */
        DOCUMENT_UNREADABLE,
        /** The revision is not the one after the revision before it. */
        REVISION,
        /** The quarter is marked as closed, and nothing is sealed for it. */
        NOTHING_SEALED,
        /** Something is sealed for a quarter that is not marked as closed. */
        NOT_CLOSED,
        /** The audit trail names a seal that is not in the chain. */
        SEAL_LOST,
        /** The chain holds a seal that the audit trail does not name. */
        SEAL_NOT_RECORDED
    }
}
