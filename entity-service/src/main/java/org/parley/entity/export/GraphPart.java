package org.parley.entity.export;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.entity.graph.FactRow.Kind;
import org.parley.entity.page.FactSelection;
import org.parley.entity.platform.Conditions;

/**
 * Which part of the graph is taken along, with all that its facts and statements are told with; what is null does not narrow.
 *
 * @param about an entity that they are about, or who says them
 * @param words that a sentence has which says them
 * @param events leaves out relations and statements
 * @param from the first day on which an event was; leaves out all else
 * @param to the last day on which an event was; leaves out all else
 * @param asOf what was known on this day of publication
 */
record GraphPart(
        @Nullable UUID about,
        @Nullable String words,
        boolean events,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable LocalDate asOf) {

    static final GraphPart WHOLE = new GraphPart(null, null, false, null, null, null);

    /** Claims with the words in their sentence. The index knows articles alone, so these come first. */
    private static final String SAYS = """
            %s in (select c.%s from claim c
                where c.article_id in (
                    select v.article_id from article_version v join article a on a.id = v.article_id and a.version = v.version
                    where v.search @@ websearch_to_tsquery('english', :words))
                and to_tsvector('english', c.body #>> '{passage,quote}') @@ websearch_to_tsquery('english', :words))
            """;

    boolean isWhole() {
        return equals(WHOLE);
    }

    /** Of facts {@code f}. */
    Conditions facts() {
        @Nullable Kind kind = onlyEvents() ? Kind.EVENT : null;
        return new FactSelection(about, null, kind, null, null, null, from, to, 0, asOf)
                .conditions()
                .and(SAYS.formatted("f.id", "fact_id"), "words", words);
    }

    /** Of statements {@code s}. */
    Conditions statements() {
        return new Conditions()
                .and("not :events", "events", onlyEvents() ? true : null)
                .and(
                        "s.id in (select statement_id from statement_entity where entity_id = :about"
                                + " and slot in ('SPEAKER', 'ABOUT'))",
                        "about",
                        about)
                .and("s.known_since <= :asOf", "asOf", asOf)
                .and(SAYS.formatted("s.id", "statement_id"), "words", words);
    }

    private boolean onlyEvents() {
        return events || from != null || to != null;
    }

    /** Of articles {@code a} that tell any of these. */
    Conditions articles() {
        String known = asOf == null ? "" : " and c.known <= :asOf";
        return toldWith("a.id in (select c.article_id from claim c where c.fact_id in (%s)" + known
                + " union all select c.article_id from claim c where c.statement_id in (%s)" + known + ")");
    }

    /** Of entities {@code e} that any of these is about. */
    Conditions entities() {
        return toldWith("e.id in (select x.entity_id from fact_entity x where x.fact_id in (%s)"
                + " union all select x.entity_id from statement_entity x where x.statement_id in (%s))");
    }

    /** Of disagreements {@code d} on any of these. */
    Conditions disagreements() {
        return toldWith("d.id in (select x.disagreement_id from disagreement_about x where x.target_id in (%s)"
                + " union all select x.disagreement_id from disagreement_about x where x.target_id in (%s))");
    }

    /** A condition with the ids of the facts and those of the statements in it. */
    private Conditions toldWith(String sql) {
        if (isWhole()) {
            return new Conditions();
        }
        Conditions facts = facts();
        Conditions statements = statements();
        return new Conditions()
                .and(
                        sql.formatted(
                                "select f.id from fact f where " + facts.sql(),
                                "select s.id from statement s where " + statements.sql()),
                        facts,
                        statements);
    }
}
