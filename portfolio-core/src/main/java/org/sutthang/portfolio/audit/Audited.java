package org.sutthang.portfolio.audit;

/**
 * What the audit trail keeps of a thing: a record, whose components are its values by name. Whoever adds one gives each of its
 * components a word in the history, in both languages; a test of the pages asks for it.
 */
public interface Audited {
}
