package org.parley.entity.page;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.parley.entity.platform.ErrorCode;
import org.parley.entity.platform.ParleyException;
import org.parley.entity.platform.Role;

/** One fact or one statement, with all its claims. */
@Path("/api")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.ANALYST, Role.ADMIN})
@RunOnVirtualThread
public class FactResource {

    private final PageQueries queries;
    private final Views views;

    FactResource(PageQueries queries, Views views) {
        this.queries = queries;
        this.views = views;
    }

    @GET
    @Path("/facts/{id}")
    @Transactional
    @Operation(operationId = "getFact", summary = "A fact with all the claims that carry it.")
    public FactView fact(@PathParam("id") UUID id) {
        return found(
                id, queries::factByAnchor, ids -> views.facts(ids, Views.ALL_CLAIMS, null), ErrorCode.FACT_NOT_FOUND);
    }

    @GET
    @Path("/statements/{id}")
    @Transactional
    @Operation(operationId = "getStatement", summary = "A statement with all the claims that report it.")
    public StatementView statement(@PathParam("id") UUID id) {
        return found(
                id,
                queries::statementByAnchor,
                ids -> views.statements(ids, Views.ALL_CLAIMS, null),
                ErrorCode.STATEMENT_NOT_FOUND);
    }

    /** By its id, or by one that it had before another claim joined it. */
    private static <T> T found(
            UUID id, Function<UUID, @Nullable UUID> byAnchor, Function<List<UUID>, List<T>> load, ErrorCode missing) {
        return load.apply(List.of(id)).stream()
                .findFirst()
                .or(() -> Stream.ofNullable(byAnchor.apply(id))
                        .flatMap(now -> load.apply(List.of(now)).stream())
                        .findFirst())
                .orElseThrow(() -> new ParleyException(
                        missing,
                        "Nothing has the id " + id + "; the articles that it rested on may have been deleted."));
    }
}
