package org.parley.entity.export;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.entity.export.GraphItems.ArticleItem;
import org.parley.entity.export.GraphItems.EntityItem;
import org.parley.entity.graph.FactRow.Kind;
import org.parley.entity.page.ClaimView;
import org.parley.entity.page.DisagreementView;
import org.parley.entity.page.EntityRef;
import org.parley.entity.page.FactView;
import org.parley.entity.page.StatementView;
import org.parley.entity.reading.analysis.EntityType;
import org.parley.entity.reading.analysis.Event.When;

/**
 * FollowTheMoney, one entity a line. Articles are documents and the proof of all else; what each sentence says, who had it
 * first hand and who printed it is told in the descriptions. Disagreements have no schema there and are left out.
 */
final class FollowTheMoneyGraph implements GraphFormat {

    private final ObjectMapper json;
    private final OutputStream out;

    FollowTheMoneyGraph(ObjectMapper json, OutputStream out) {
        this.json = json;
        this.out = out;
    }

    /** An entity of FollowTheMoney while it is put together. */
    private record Thing(String id, String schema, Map<String, List<String>> properties) {

        Thing(Object id, String schema) {
            this(id.toString(), schema, new LinkedHashMap<>());
        }

        Thing with(String property, @Nullable Object value) {
            return value == null ? this : with(property, List.of(value.toString()));
        }

        Thing with(String property, List<String> values) {
            if (!values.isEmpty()) {
                properties.put(property, values.stream().distinct().toList());
            }
            return this;
        }
    }

    @Override
    public void articles(List<ArticleItem> articles) throws IOException {
        for (ArticleItem article : articles) {
            write(new Thing(article.id(), "Article")
                    .with("title", article.title() == null ? article.file() : article.title())
                    .with("fileName", article.file())
                    .with("publisher", article.outlet())
                    .with("publishedAt", article.publishedAt())
                    .with("sourceUrl", article.url()));
        }
    }

    @Override
    public void entities(List<EntityItem> entities) throws IOException {
        for (EntityItem entity : entities) {
            write(new Thing(entity.id(), schema(entity.type()))
                    .with("name", entity.name())
                    .with(
                            "alias",
                            entity.names().stream()
                                    .map(GraphItems.NameItem::text)
                                    .filter(name -> !name.equals(entity.name()))
                                    .toList())
                    .with("full", entity.type() == EntityType.PLACE ? entity.name() : null));
        }
    }

    private static String schema(EntityType type) {
        return switch (type) {
            case PERSON -> "Person";
            case ORGANIZATION, OUTLET -> "Organization";
            case PLACE -> "Address";
            case PLAN -> "Project";
            case EVENT -> "Event";
            case OTHER -> "Note";
        };
    }

    @Override
    public void facts(List<FactView> facts) throws IOException {
        for (FactView fact : facts) {
            if (fact.kind() == Kind.EVENT) {
                write(event(fact));
            } else {
                relation(fact);
            }
        }
    }

    private static Thing event(FactView fact) {
        List<EntityRef> parties = fact.participants().stream()
                .map(FactView.Party::entity)
                .filter(Objects::nonNull)
                .toList();
        @Nullable When time = fact.time();
        return proven(new Thing(fact.id(), "Event"), fact.claims())
                .with("name", fact.label())
                .with("summary", fact.status())
                .with("startDate", time == null ? null : known(time.start()))
                .with("endDate", time == null ? null : known(time.end()))
                .with("location", fact.place() == null ? null : fact.place().name())
                .with(
                        "involved",
                        parties.stream()
                                .filter(FollowTheMoneyGraph::acts)
                                .map(party -> party.id().toString())
                                .toList())
                .with(
                        "namesMentioned",
                        fact.participants().stream().map(FactView.Party::name).toList());
    }

    /** A date whose year is open is none there. */
    private static @Nullable String known(String date) {
        return date.contains("X") ? null : date;
    }

    private void relation(FactView fact) throws IOException {
        @Nullable EntityRef subject = fact.subject();
        @Nullable EntityRef object = fact.object();
        if (subject == null) {
            return;
        }
        // Only persons hold posts there.
        boolean role = subject.type() == EntityType.PERSON && "HOLDS_ROLE".equals(fact.predicate());
        if (role && (object == null || !acts(object))) {
            String post = fact.id() + "-post";
            write(new Thing(post, "Position")
                    .with("name", object == null ? fact.role() : fact.role() + ", " + object.name()));
            write(proven(new Thing(fact.id(), "Occupancy"), fact.claims())
                    .with("holder", subject.id())
                    .with("post", post));
        } else if (object != null) {
            Link link = link(fact, subject, object);
            write(proven(new Thing(fact.id(), link.schema()), fact.claims())
                    .with(link.from(), subject.id())
                    .with(link.to(), object.id())
                    .with("summary", fact.label())
                    .with(link.role(), fact.role() == null ? fact.predicate() : fact.role()));
        }
    }

    /** Which schema a relation has, and by which properties its two ends and its kind go. */
    private record Link(String schema, String from, String to, String role) {}

    private static Link link(FactView fact, EntityRef subject, EntityRef object) {
        String predicate = String.valueOf(fact.predicate());
        boolean person = subject.type() == EntityType.PERSON;
        boolean body = acts(object) && object.type() != EntityType.PERSON;
        if (person && body && predicate.equals("HOLDS_ROLE")) {
            return new Link("Employment", "employee", "employer", "role");
        }
        if (person && body && Set.of("HEADS", "LEADS").contains(predicate)) {
            return new Link("Directorship", "director", "organization", "role");
        }
        if (acts(subject) && body && predicate.equals("MEMBER_OF")) {
            return new Link("Membership", "member", "organization", "role");
        }
        if (person && object.type() == EntityType.PERSON && predicate.equals("FAMILY_OF")) {
            return new Link("Family", "person", "relative", "relationship");
        }
        return new Link("UnknownLink", "subject", "object", "role");
    }

    private static boolean acts(EntityRef entity) {
        return entity.type() == EntityType.PERSON
                || entity.type() == EntityType.ORGANIZATION
                || entity.type() == EntityType.OUTLET;
    }

    @Override
    public void statements(List<StatementView> statements) throws IOException {
        for (StatementView statement : statements) {
            List<String> entities = Stream.concat(
                            Stream.of(
                                    statement.speaker().entity(),
                                    statement.speaker().of(),
                                    statement.toldTo()),
                            statement.about().stream())
                    .filter(Objects::nonNull)
                    .map(EntityRef::id)
                    .map(UUID::toString)
                    .toList();
            write(new Thing(statement.id(), "Note")
                    .with("name", statement.content())
                    .with("entity", entities)
                    .with("description", sentences(statement.claims())));
        }
    }

    @Override
    public void disagreements(List<DisagreementView> disagreements) {}

    private static Thing proven(Thing thing, List<ClaimView> claims) {
        return thing.with(
                        "proof",
                        claims.stream()
                                .map(claim -> claim.article().id().toString())
                                .toList())
                .with(
                        "publisher",
                        claims.stream().map(claim -> claim.chain().getLast()).toList())
                .with("description", sentences(claims));
    }

    /** Each sentence with where it stands, by whom it went, and who had it first hand. */
    private static List<String> sentences(List<ClaimView> claims) {
        return claims.stream()
                .map(claim -> "“%s” (%s, %d–%d; %s; first hand: %s%s)"
                        .formatted(
                                claim.quote(),
                                claim.article().file() == null
                                        ? claim.article().id()
                                        : claim.article().file(),
                                claim.start(),
                                claim.end(),
                                String.join(" → ", claim.chain()),
                                claim.origin(),
                                claim.reader() == null ? "" : "; read by: " + claim.reader()))
                .toList();
    }

    private void write(Thing thing) throws IOException {
        out.write(json.writeValueAsBytes(thing));
        out.write("\n".getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void close() throws IOException {
        out.flush();
    }
}
