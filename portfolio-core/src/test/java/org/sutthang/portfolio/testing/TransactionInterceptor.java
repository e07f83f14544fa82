package org.sutthang.portfolio.testing;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Transactional;

/** Stands in for the server's transactions: begins one where there is none, commits it, rolls it back on an exception. */
@Transactional
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 200)
public class TransactionInterceptor {

    @Inject
    private CoreContainer.Surroundings surroundings;

    @AroundInvoke
    Object within(InvocationContext context) throws Exception {
        return surroundings.container().transaction(context::proceed);
    }
}
