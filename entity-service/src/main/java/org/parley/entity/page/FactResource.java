package org.parley.entity.page;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.parley.entity.graph.FactRow.Kind;
import org.parley.entity.platform.ErrorCode;
import org.parley.entity.platform.Page;
import org.parley.entity.platform.PageQuery;
import org.parley.entity.platform.ParleyException;
import org.parley.entity.platform.Role;
import org.parley.entity.reading.analysis.Event.Status;

/** Facts and statements: those that a question selects, and each alone with all its claims. */
@Path("/api")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.ANALYST, Role.ADMIN})
@RunOnVirtualThread
public class FactResource {

    private final FactQueries selections;
    private final PageQueries queries;
    private final Views views;
    private final Hindsight hindsight;

    FactResource(FactQueries selections, PageQueries queries, Views views, Hindsight hindsight) {
        this.selections = selections;
        this.queries = queries;
        this.views = views;
        this.hindsight = hindsight;
    }

    /** A fact and, if it is an event, what was reported of it from day to day. */
    public record FactWithHistory(@JsonUnwrapped FactView fact, List<Hindsight.Report> history) {}

    @GET
    @Path("/facts")
    @Transactional
    @Operation(operationId = "listFacts", summary = "Facts, those of most origins first.")
    public Page<FactView> facts(
            @QueryParam("about") @Nullable UUID about,
            @QueryParam("and") @Nullable UUID and,
            @QueryParam("kind") @Nullable Kind kind,
            @QueryParam("predicate") @Size(max = 100) @Nullable String predicate,
            @QueryParam("type") @Size(max = 100) @Nullable String type,
            @QueryParam("status") @Nullable Status status,
            @QueryParam("from") @Nullable LocalDate from,
            @QueryParam("to") @Nullable LocalDate to,
            @QueryParam("minOrigins") @DefaultValue("0") @Min(0) int minOrigins,
            @QueryParam("asOf") @Nullable LocalDate asOf,
            @BeanParam @Valid PageQuery page) {
        FactSelection selection =
                new FactSelection(about, and, kind, predicate, type, status, from, to, minOrigins, asOf);
        return page.of(
                views.facts(
                        selections.facts(selection, FactQueries.Order.STRENGTH, page.offset(), page.size),
                        Scope.LISTED.asOf(asOf)),
                selections.count(selection));
    }

    @GET
    @Path("/facts/{id}")
    @Transactional
    @Operation(operationId = "getFact", summary = "A fact with all the claims that carry it.")
    public FactWithHistory fact(@PathParam("id") UUID id, @QueryParam("asOf") @Nullable LocalDate asOf) {
        Scope scope = Scope.WHOLE.asOf(asOf);
        FactView fact = found(id, queries::factByAnchor, ids -> views.facts(ids, scope), ErrorCode.FACT_NOT_FOUND);
        return new FactWithHistory(
                fact,
                fact.kind() == Kind.EVENT
                        ? hindsight.history(queries.claimsOfFacts(List.of(fact.id()), scope))
                        : List.of());
    }

    @GET
    @Path("/statements")
    @Transactional
    @Operation(operationId = "listStatements", summary = "Statements, the latest first.")
    public Page<StatementView> statements(
            @QueryParam("speaker") @Nullable UUID speaker,
            @QueryParam("about") @Nullable UUID about,
            @QueryParam("asOf") @Nullable LocalDate asOf,
            @BeanParam @Valid PageQuery page) {
        return page.of(
                views.statements(
                        selections.statements(speaker, about, asOf, page.offset(), page.size), Scope.LISTED.asOf(asOf)),
                selections.countStatements(speaker, about, asOf));
    }

    @GET
    @Path("/statements/{id}")
    @Transactional
    @Operation(operationId = "getStatement", summary = "A statement with all the claims that report it.")
    public StatementView statement(@PathParam("id") UUID id, @QueryParam("asOf") @Nullable LocalDate asOf) {
        return found(
                id,
                queries::statementByAnchor,
                ids -> views.statements(ids, Scope.WHOLE.asOf(asOf)),
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
