package org.parley.web.audit;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.parley.web.client.AuditAction;
import org.parley.web.client.AuditClient;
import org.parley.web.client.AuditQuery;
import org.parley.web.client.AuditTrail;
import org.parley.web.platform.Choice;
import org.parley.web.platform.FormValue;
import org.parley.web.session.Role;

/** Who did what, the last first. A page ends with a moment and the next one goes on before it, so that what happens meanwhile moves nothing. */
@Path("/audit")
@RunOnVirtualThread
@RolesAllowed(Role.ADMIN)
public class AuditPage {

    /** The pages. */
    @CheckedTemplate
    static class Templates {

        private Templates() {}

        static native TemplateInstance list(
                AuditTrail trail,
                @Nullable String who,
                @Nullable AuditAction action,
                @Nullable UUID subject,
                @Nullable String from,
                @Nullable String to,
                boolean narrowed,
                boolean later);
    }

    private final AuditClient audit;

    AuditPage(AuditClient audit) {
        this.audit = audit;
    }

    /** From and to are days, both inclusive; before is the moment that an earlier page ended with. */
    @GET
    public TemplateInstance list(
            @RestQuery @Nullable String who,
            @RestQuery @Nullable String action,
            @RestQuery @Nullable String subject,
            @RestQuery @Nullable String from,
            @RestQuery @Nullable String to,
            @RestQuery @Nullable String before) {
        String person = FormValue.orNull(who);
        AuditAction chosen = Choice.of(AuditAction.class, action);
        UUID thing = idOrNull(subject);
        String first = FormValue.dayOrNull(from);
        String last = FormValue.dayOrNull(to);
        Instant end = momentOrNull(before);
        AuditTrail trail = audit.matching(new AuditQuery(
                person,
                chosen,
                thing,
                first == null ? null : beginning(LocalDate.parse(first)),
                end != null || last == null
                        ? end
                        : beginning(LocalDate.parse(last).plusDays(1))));
        boolean narrowed = person != null || chosen != null || thing != null || first != null || last != null;
        return Templates.list(trail, person, chosen, thing, first, last, narrowed, end != null);
    }

    private static Instant beginning(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    private static @Nullable UUID idOrNull(@Nullable String value) {
        try {
            return value == null || value.isBlank() ? null : UUID.fromString(value.strip());
        } catch (IllegalArgumentException noId) {
            return null;
        }
    }

    private static @Nullable Instant momentOrNull(@Nullable String value) {
        try {
            return value == null || value.isBlank() ? null : Instant.parse(value.strip());
        } catch (DateTimeParseException noMoment) {
            return null;
        }
    }
}
