/**
 * The audit trail: every change with who, when, what, before and after.
 * It is append-only and knows only the kernel.
 */
package org.sutthang.portfolio.audit;
