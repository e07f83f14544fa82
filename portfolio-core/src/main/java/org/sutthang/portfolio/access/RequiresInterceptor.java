package org.sutthang.portfolio.access;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.util.Arrays;

/** Denies a call before a transaction begins when the acting user has none of the permissions named. */
@Requires({})
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE)
public class RequiresInterceptor {

    @Inject
    private CurrentUser currentUser;

    @AroundInvoke
    Object check(InvocationContext context) throws Exception {
        Requires requires = context.getMethod().getAnnotation(Requires.class);
        if (requires == null) {
            requires = context.getMethod().getDeclaringClass().getAnnotation(Requires.class);
        }
        if (requires == null || Arrays.stream(requires.value()).noneMatch(currentUser::may)) {
            throw new AccessDenied();
        }
        return context.proceed();
    }
}
