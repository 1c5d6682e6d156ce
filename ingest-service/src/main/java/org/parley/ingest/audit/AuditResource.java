package org.parley.ingest.audit;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.parley.ingest.platform.PageView;
import org.parley.ingest.platform.Roles;

/** Who brought in, corrected and deleted what. */
@Path("/api/audit")
@Tag(name = "Audit")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.ADMIN)
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
            @Nullable String session) {

        static AuditView of(AuditEntry entry) {
            return new AuditView(entry.id, entry.at, entry.who, entry.action, entry.subject, entry.session);
        }
    }

    @GET
    @Operation(operationId = "searchAudit", summary = "Who did what, the last first")
    public PageView<AuditView> search(
            @QueryParam("who") @Nullable String who,
            @QueryParam("action") @Nullable AuditAction action,
            @QueryParam("subject") @Nullable UUID subject,
            @QueryParam("since") @Nullable Instant since,
            @QueryParam("until") @Nullable Instant until,
            @QueryParam("page") @DefaultValue("0") @Min(0) int page,
            @QueryParam("size") @DefaultValue(PageView.DEFAULT_SIZE) @Min(1) @Max(PageView.MAX_SIZE) int size) {
        AuditRepository.Listing found =
                repository.matching(AuditQuery.of(who, action, subject, since, until), page, size);
        return new PageView<>(found.entries().stream().map(AuditView::of).toList(), page, size, found.total());
    }
}
