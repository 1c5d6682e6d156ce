package org.parley.entity.reading.relation;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.entity.reading.analysis.Entity;
import org.parley.entity.reading.analysis.EntityType;
import org.parley.entity.reading.syntax.Chunk;
import org.parley.entity.reading.syntax.Clause;
import org.parley.entity.reading.syntax.NounPhrase;
import org.parley.entity.reading.syntax.SentenceSyntax;
import org.parley.entity.reading.text.Span;

/** Who belongs to which body, and who is whose ally. */
final class MembershipRelations {

    private static final String MEMBER_OF = "MEMBER_OF";
    private static final String PART_OF = "PART_OF";

    private static final Set<String> MEMBERS = Set.of("member", "part", "ally");
    private static final Set<String> ALLIES = Set.of("ally", "allies");

    private final RelationContext context;

    MembershipRelations(RelationContext context) {
        this.context = context;
    }

    void read(SentenceSyntax syntax) {
        for (Clause clause : syntax.clauses()) {
            member(syntax, clause);
            joined(syntax, clause);
            is(syntax, clause);
            asPartOf(syntax, clause);
        }
        for (int i = 0; i < syntax.chunks().size(); i++) {
            NounPhrase noun = syntax.chunks().get(i).noun();
            if (noun != null) {
                apposed(syntax, i, noun);
                before(syntax, noun);
            }
        }
    }

    /** "Norway is part of the alliance", "Norway is a member of NATO", "Norway belongs to the alliance". */
    private void is(SentenceSyntax syntax, Clause clause) {
        if (clause.subject().isEmpty()
                || clause.verb().negated()
                || clause.verb().modal() != null) {
            return;
        }
        List<NounPhrase> members = clause.subject();
        if (clause.verb().lemma().equals("belong")) {
            clause.under("to").forEach(whole -> belongs(syntax, members, whole, PART_OF, "belongs-to"));
        } else if (Set.of("be", "become", "remain").contains(clause.verb().lemma())
                && !clause.object().isEmpty()) {
            told(syntax, members, clause.object().getFirst(), "is-member");
            allies(syntax, members, clause.object().getFirst());
        }
        boolean allied = clause.verb().lemma().equals("ally")
                || syntax.chunkText(clause.verbChunk() + 1).equals("allied");
        for (NounPhrase other : allied ? clause.under("with") : List.<NounPhrase>of()) {
            Entity ally = context.referents().actor(syntax, other);
            members.forEach(one -> allied(
                    syntax,
                    context.referents().actor(syntax, one),
                    ally,
                    Span.covering(one.span(), other.span()),
                    "allied-with"));
        }
    }

    /** "Norway and Sweden are allies". */
    private void allies(SentenceSyntax syntax, List<NounPhrase> members, NounPhrase kind) {
        boolean mutual = members.size() == 2
                && kind.mention() == null
                && syntax.lower(kind.head()).equals("allies")
                && context.ownerIn(syntax, kind.first(), kind.head()) == null
                && context.behind(syntax, kind, "of").isEmpty();
        if (mutual) {
            Span trigger = Span.covering(members.getFirst().span(), kind.span());
            allied(
                    syntax,
                    context.referents().actor(syntax, members.getFirst()),
                    context.referents().actor(syntax, members.getLast()),
                    trigger,
                    "are-allies");
        }
    }

    /** "Norway, a member of NATO, …", "Norway, an ally of Sweden, …". */
    private void apposed(SentenceSyntax syntax, int chunk, NounPhrase name) {
        List<Chunk> chunks = syntax.chunks();
        NounPhrase kind = chunk + 2 < chunks.size() && chunks.get(chunk + 1).is(Chunk.Kind.COMMA)
                ? chunks.get(chunk + 2).noun()
                : null;
        Entity member = name.isName() ? context.referents().entity(name) : null;
        if (kind != null && member != null && member.type() != EntityType.PERSON) {
            told(syntax, List.of(name), kind, "apposed-member");
            boolean allied = kind.mention() == null
                    && syntax.chunkText(chunk + 3).equals("allied")
                    && syntax.chunkText(chunk + 4).equals("with");
            NounPhrase other =
                    allied && chunk + 5 < chunks.size() ? chunks.get(chunk + 5).noun() : null;
            if (other != null) {
                Entity ally = context.referents().actor(syntax, other);
                allied(syntax, member, ally, Span.covering(kind.span(), other.span()), "allied-with");
            }
        }
    }

    /** What "a member of …", "part of …", "an ally of …" says of those before it. */
    private void told(SentenceSyntax syntax, List<NounPhrase> members, NounPhrase kind, String rule) {
        String head = syntax.lower(kind.head());
        if (kind.mention() != null || !MEMBERS.contains(head)) {
            return;
        }
        List<NounPhrase> wholes = context.behind(syntax, kind, "of");
        Entity owner = wholes.isEmpty() ? context.ownerIn(syntax, kind.first(), kind.head()) : null;
        if (ALLIES.contains(head)) {
            for (NounPhrase one : members) {
                Entity ally = context.referents().actor(syntax, one);
                allied(syntax, ally, owner, kind.span(), rule);
                wholes.forEach(other -> allied(
                        syntax,
                        ally,
                        context.referents().actor(syntax, other),
                        Span.covering(kind.span(), other.span()),
                        rule));
            }
        } else if (!head.equals("member") || members.stream().noneMatch(one -> context.person(one) != null)) {
            // of a person, "member" is an office
            String predicate = head.equals("member") ? MEMBER_OF : PART_OF;
            wholes.forEach(whole -> belongs(syntax, members, whole, predicate, rule.replace("member", head)));
            if (owner != null && head.equals("member")) {
                for (NounPhrase one : members) {
                    belongs(syntax, context.referents().entity(one), owner, kind.span(), MEMBER_OF, rule);
                }
            }
        }
    }

    /** "NATO member Norway", "EU members Sweden and Finland", "Sweden's ally Norway". */
    private void before(SentenceSyntax syntax, NounPhrase noun) {
        int start = syntax.mentionStart(noun);
        String kind = start > noun.first() && noun.isName() ? syntax.lower(start - 1) : "";
        boolean member = kind.equals("member") || kind.equals("members");
        Entity owner = member || ALLIES.contains(kind) ? context.ownerIn(syntax, noun.first(), start - 1) : null;
        Entity named = owner == null ? null : context.referents().entity(noun);
        if (named == null || named.type() == EntityType.PERSON) {
            return;
        }
        for (NounPhrase one : kind.endsWith("s") ? context.listed(syntax, noun) : List.of(noun)) {
            Entity entity = context.referents().entity(one);
            Span trigger = Span.covering(noun.span(), one.span());
            if (member) {
                belongs(syntax, entity, owner, trigger, MEMBER_OF, "member-before");
            } else {
                allied(syntax, entity, owner, trigger, "ally-before");
            }
        }
    }

    /** "Norway acts as part of the alliance", "Norway, as part of the alliance, …". */
    private void asPartOf(SentenceSyntax syntax, Clause clause) {
        for (Clause.Oblique oblique : clause.obliques()) {
            if (oblique.preposition().equals("as part of")) {
                oblique.nouns().forEach(whole -> belongs(syntax, clause.subject(), whole, PART_OF, "as-part-of"));
            }
        }
    }

    /** "Sweden joined the alliance in 2024". */
    private void joined(SentenceSyntax syntax, Clause clause) {
        boolean joined = clause.verb().lemma().equals("join")
                && clause.verb().isFinite()
                && !clause.verb().negated()
                && !clause.verb().passive()
                && clause.verb().modal() == null
                && clause.obliques().isEmpty();
        // "joined the alliance in condemning …" is for once
        int behind = clause.verbChunk() + 2;
        boolean acting = behind + 1 < syntax.chunks().size()
                && syntax.chunkText(behind).equals("in")
                && syntax.chunks().get(behind + 1).is(Chunk.Kind.VERB);
        if (joined && !acting) {
            clause.object().forEach(whole -> belongs(syntax, clause.subject(), whole, MEMBER_OF, "joined"));
        }
    }

    private void belongs(
            SentenceSyntax syntax, List<NounPhrase> members, NounPhrase whole, String predicate, String rule) {
        if (members.stream().allMatch(one -> context.referents().entity(one) == null)) {
            return;
        }
        Entity body = context.entityOrBody(syntax, whole);
        for (NounPhrase one : members) {
            Span trigger = Span.covering(one.span(), whole.span());
            belongs(syntax, context.referents().entity(one), body, trigger, predicate, rule);
        }
    }

    /** @param predicate of a body that belongs to another; persons and countries are members of what they belong to */
    private void belongs(
            SentenceSyntax syntax,
            @Nullable Entity member,
            @Nullable Entity body,
            Span trigger,
            String predicate,
            String rule) {
        if (body == null || member == null || body.type() != EntityType.ORGANIZATION) {
            return;
        }
        switch (member.type()) {
            case PERSON, PLACE -> context.add(MEMBER_OF, member, null, body, syntax, trigger, rule);
            case ORGANIZATION, OUTLET -> context.add(predicate, member, null, body, syntax, trigger, rule);
            case PLAN, EVENT, OTHER -> {}
        }
    }

    private void allied(
            SentenceSyntax syntax, @Nullable Entity one, @Nullable Entity other, Span trigger, String rule) {
        if (one != null && other != null && isParty(one) && isParty(other)) {
            context.add("ALLY_OF", one, null, other, syntax, trigger, rule);
        }
    }

    private static boolean isParty(Entity entity) {
        return entity.type() == EntityType.PLACE || entity.type() == EntityType.ORGANIZATION;
    }

    /** "The Norwegian side will include Berg and Aas"; "a delegation led by Berg, along with Aas". */
    private void member(SentenceSyntax syntax, Clause clause) {
        boolean includes =
                clause.verb().lemma().equals("include") && !clause.verb().passive();
        boolean led = clause.verb().lemma().equals("lead")
                && clause.verb().passive()
                && clause.under("by").size() > 1;
        if ((!includes && !led) || clause.subject().isEmpty()) {
            return;
        }
        NounPhrase whole = clause.subject().getFirst();
        String head = syntax.words().get(whole.head()).lemma();
        if (!Set.of(
                        "side",
                        "delegation",
                        "team",
                        "cabinet",
                        "government",
                        "panel",
                        "board",
                        "committee",
                        "group",
                        "mission")
                .contains(head)) {
            return;
        }
        Entity body = context.entityOrBody(syntax, whole);
        List<NounPhrase> members = includes
                ? clause.object()
                : clause.under("by").subList(1, clause.under("by").size());
        for (NounPhrase member : members) {
            Entity person = context.person(member);
            if (body != null && person != null) {
                context.add(
                        MEMBER_OF,
                        person,
                        null,
                        body,
                        syntax,
                        Span.covering(syntax.span(clause.verb()), member.span()),
                        "member");
            }
        }
    }
}
