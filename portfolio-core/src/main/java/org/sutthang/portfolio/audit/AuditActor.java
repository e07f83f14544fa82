package org.sutthang.portfolio.audit;

/** Tells the audit trail who is acting; the access package answers, so that audit need not know it. */
@FunctionalInterface
public interface AuditActor {

    /** @return the user name of who is acting, or a word for the product itself */
    String userName();
}
