package org.parley.entity.audit;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;

/** Does what is {@link Audited} and keeps that it was done, in one transaction. */
@Audited(AuditAction.READ_ARTICLE)
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
class AuditInterceptor {

    private final Audit audit;

    AuditInterceptor(Audit audit) {
        this.audit = audit;
    }

    @AroundInvoke
    Object keep(InvocationContext call) {
        AuditAction action = call.getMethod().getAnnotation(Audited.class).value();
        return QuarkusTransaction.joiningExisting().call(() -> {
            Object answer = call.proceed();
            audit.keep(action, subject(call.getParameters(), answer).orElse(null));
            return answer;
        });
    }

    private static Optional<UUID> subject(Object[] parameters, Object answer) {
        return Arrays.stream(parameters)
                .filter(UUID.class::isInstance)
                .map(UUID.class::cast)
                .findFirst()
                .or(() -> (answer instanceof Response response ? response.getEntity() : answer)
                                instanceof AuditSubject made
                        ? Optional.of(made.id())
                        : Optional.empty());
    }
}
