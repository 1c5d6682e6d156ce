package org.parley.entity.audit;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.parley.entity.platform.Page;
import org.parley.entity.platform.PageQuery;
import org.parley.entity.platform.Role;

/** Who signed in, read, decided and took along what. */
@Path("/api/audit")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.ADMIN)
@RunOnVirtualThread
public class AuditResource {

    private final AuditRepository repository;

    AuditResource(AuditRepository repository) {
        this.repository = repository;
    }

    /** That somebody did something, once. */
    public record AuditView(
            long id,
            Instant at,
            String who,
            AuditAction action,
            @Nullable UUID subject,
            @Nullable String session) {}

    @GET
    @Transactional
    @Operation(operationId = "searchAudit", summary = "Who did what, the last first.")
    public Page<AuditView> search(
            @QueryParam("who") @Size(max = 200) @Nullable String who,
            @QueryParam("action") @Nullable AuditAction action,
            @QueryParam("subject") @Nullable UUID subject,
            @QueryParam("since") @Nullable Instant since,
            @QueryParam("until") @Nullable Instant until,
            @BeanParam @Valid PageQuery page) {
        AuditRepository.Listing found =
                repository.matching(AuditQuery.of(who, action, subject, since, until), page.page, page.size);
        return page.of(
                found.entries().stream()
                        .map(row -> new AuditView(row.id, row.at, row.who, row.action, row.subject, row.session))
                        .toList(),
                found.total());
    }
}
