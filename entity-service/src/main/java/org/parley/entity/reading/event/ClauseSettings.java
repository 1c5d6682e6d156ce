package org.parley.entity.reading.event;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.entity.reading.analysis.Entity;
import org.parley.entity.reading.analysis.EntityType;
import org.parley.entity.reading.analysis.Event.When;
import org.parley.entity.reading.analysis.Precision;
import org.parley.entity.reading.document.Document;
import org.parley.entity.reading.syntax.Chunk;
import org.parley.entity.reading.syntax.Chunk.Kind;
import org.parley.entity.reading.syntax.Clause;
import org.parley.entity.reading.syntax.NounPhrase;
import org.parley.entity.reading.syntax.Referents;
import org.parley.entity.reading.syntax.SentenceSyntax;
import org.parley.entity.reading.text.Span;

/** Where and when what a clause tells took place: from its own words, or from those of the clauses that it hangs on. */
final class ClauseSettings {

    private static final Set<String> NOT_THE_TIME = Set.of("since", "until", "before", "by", "after");

    private final Document document;
    private final Referents referents;
    private final Participants participants;
    private final PlacePhrases places;
    private @Nullable Entity lastPlace;

    ClauseSettings(Document document, Referents referents, Participants participants) {
        this.document = document;
        this.referents = referents;
        this.participants = participants;
        this.places = new PlacePhrases(referents);
    }

    /** The time told between two chunks; the first that dates rather than bounds. */
    @Nullable
    When time(SentenceSyntax syntax, int firstChunk, int lastChunk) {
        for (int i = Math.max(0, firstChunk);
                i <= Math.min(lastChunk, syntax.chunks().size() - 1);
                i++) {
            int closing = i > firstChunk ? endOfAside(syntax, i) : i;
            if (closing < 0 || i > firstChunk && isBorder(syntax, i)) {
                return null;
            }
            i = closing;
            Chunk chunk = syntax.chunks().get(i);
            boolean bound =
                    i > 0 && NOT_THE_TIME.contains(syntax.chunks().get(i - 1).text());
            // "hailed Wednesday's deal" dates the deal, "third-quarter results" are of that quarter
            boolean owner = syntax.chunkText(i + 1).matches("['’]s")
                    || chunk.text().matches("(?i).+-(?:quarter|half|year)")
                            && i + 1 < syntax.chunks().size()
                            && syntax.chunks().get(i + 1).noun() != null;
            When when = chunk.is(Kind.TIME) && !bound && !owner ? when(syntax.span(i, i)) : null;
            if (when != null) {
                return when;
            }
        }
        return null;
    }

    /** The time that the phrase at the chunk belongs to: "hailed Wednesday's deal", "in the 22 March election". */
    @Nullable
    When ownerTime(SentenceSyntax syntax, int chunk) {
        return OwnDates.at(document.times(), syntax, chunk);
    }

    /** "opened a summit, with the war in Norway on the agenda": the comma that closes what is told aside; -1 if none does. */
    private static int endOfAside(SentenceSyntax syntax, int chunk) {
        boolean aside = syntax.chunkText(chunk).equals("with")
                && syntax.chunks().get(chunk - 1).is(Kind.COMMA);
        if (!aside) {
            return chunk;
        }
        for (int i = chunk + 1; i < syntax.chunks().size(); i++) {
            if (syntax.chunks().get(i).is(Kind.COMMA)) {
                return i;
            }
        }
        return -1;
    }

    /** "met her after the talks in Oslo": what follows "after" tells of something else. */
    private boolean isBorder(SentenceSyntax syntax, int chunk) {
        String text = syntax.chunks().get(chunk).text();
        NounPhrase behind = chunk + 1 < syntax.chunks().size()
                ? syntax.chunks().get(chunk + 1).noun()
                : null;
        boolean hour = behind != null
                && syntax.lower(behind.head()).matches("dawn|midnight|noon|sunrise|sunset|daybreak|dusk");
        if (text.equals("before") && behind != null && (hour || referents.isActor(syntax, behind))) {
            // "testified before Congress in March", "before dawn on Monday"
            return false;
        }
        boolean other = text.equals("after")
                || text.equals("before")
                || text.equals("following")
                || text.equals("ahead of")
                || text.equals("because of")
                || text.equals("owing to")
                || text.equals("due to")
                || text.equals("despite");
        return other && behind != null;
    }

    private @Nullable When when(Span span) {
        return OwnDates.overlapping(document.times(), span);
    }

    /** The phrase at a chunk, or of "in northern and eastern Norway" the one that the first adjective stands before. */
    private static @Nullable NounPhrase nounBehind(SentenceSyntax syntax, int chunk) {
        boolean joined = chunk + 2 < syntax.chunks().size()
                && syntax.chunks().get(chunk).is(Kind.ADJECTIVE)
                && syntax.chunks().get(chunk + 1).is(Kind.CONJUNCTION);
        return syntax.chunks().get(joined ? chunk + 2 : chunk).noun();
    }

    /** The place told by "in" or "at" between two chunks. */
    @Nullable
    Entity place(SentenceSyntax syntax, int firstChunk, int lastChunk) {
        for (int i = Math.max(0, firstChunk);
                i < Math.min(lastChunk, syntax.chunks().size() - 1);
                i++) {
            int closing = i > firstChunk ? endOfAside(syntax, i) : i;
            if (closing < 0 || i > firstChunk && isBorder(syntax, i)) {
                return null;
            }
            i = closing;
            Chunk chunk = syntax.chunks().get(i);
            NounPhrase noun = nounBehind(syntax, i + 1);
            if (noun != null
                    && chunk.is(Kind.PREPOSITION)
                    && Topics.isOfPlace(chunk)
                    && !Topics.isOfTopic(syntax, i)
                    && !isSeat(syntax, i - 1)) {
                Entity entity = places.of(syntax, List.of(noun));
                if (entity != null) {
                    return entity;
                }
            }
        }
        return null;
    }

    /** "at the invitation of the ministry in Oslo": where the ministry is, whoever is invited. */
    private boolean isSeat(SentenceSyntax syntax, int body) {
        NounPhrase noun = body < 2 ? null : syntax.chunks().get(body).noun();
        NounPhrase whose = noun == null ? null : syntax.chunks().get(body - 2).noun();
        // "members of the delegation in Oslo" are met there
        return noun != null
                && whose != null
                && referents.isBody(syntax, noun)
                && syntax.chunkText(body - 1).matches("of|by|from")
                && !referents.isPersonNoun(syntax, whose);
    }

    /** Time of a clause, else of the clause that it hangs on. */
    @Nullable
    When clauseTime(SentenceSyntax syntax, Clause clause) {
        When after = time(syntax, clause.verbChunk(), clause.lastChunk());
        When near = after != null ? after : time(syntax, clause.firstChunk(), NearClauses.beforeAside(syntax, clause));
        When here = near != null ? near : OwnDates.ofOccasion(document.times(), syntax, clause);
        if (here == null && NearClauses.isBeside(syntax, clause)) {
            return ofDay(clauseTime(syntax, syntax.clauses().get(clause.governor())));
        }
        if (here == null && "when".equals(clause.opener())) {
            return timeBefore(syntax, clause.firstChunk());
        }
        if (here == null && "which".equals(clause.opener())) {
            return timeOfNoun(syntax, clause.firstChunk());
        }
        Clause amid = here == null ? NearClauses.atOnceBefore(syntax, clause) : null;
        if (amid != null) {
            return ofDay(time(syntax, amid.firstChunk(), amid.lastChunk()));
        }
        Clause apart = here == null ? NearClauses.hoursApart(syntax, clause) : null;
        if (apart != null) {
            return ofDay(clauseTime(syntax, apart));
        }
        Clause issued = here == null ? NearClauses.issued(syntax, clause) : null;
        if (issued != null) {
            return time(syntax, issued.verbChunk(), issued.lastChunk());
        }
        Clause aside = here == null ? NearClauses.presentAside(syntax, clause) : null;
        if (aside != null) {
            return clauseTime(syntax, aside);
        }
        Clause held = here == null ? NearClauses.gathering(syntax, clause) : null;
        if (held != null) {
            return time(syntax, held.verbChunk(), held.lastChunk());
        }
        boolean up = here == null
                && clause.governor() >= 0
                && (NearClauses.hangsOnAnother(syntax, clause) || "where".equals(clause.opener()));
        return up ? clauseTime(syntax, syntax.clauses().get(clause.governor())) : here;
    }

    private static @Nullable When ofDay(@Nullable When when) {
        return when != null && when.precision() == Precision.DAY ? when : null;
    }

    /** "in 2021, when she dissolved parliament": the time that "when" means. */
    private @Nullable When timeBefore(SentenceSyntax syntax, int opener) {
        int at = opener - 1;
        at -= at >= 0 && syntax.chunks().get(at).is(Kind.COMMA) ? 1 : 0;
        return at >= 0 && syntax.chunks().get(at).is(Kind.TIME) ? when(syntax.span(at, at)) : null;
    }

    /** "the May 3 attack in which nine died", "a raid on Monday during which …": the day of what "which" means. */
    private @Nullable When timeOfNoun(SentenceSyntax syntax, int opener) {
        int at = opener;
        at -= syntax.chunkText(at).equals("which") ? 1 : 0;
        if (!syntax.chunkText(at).matches("in|during") || at < 1) {
            return null;
        }
        for (int i = at - 1; i >= 0 && i >= at - 4 && syntax.chunks().get(i).verb() == null; i--) {
            Chunk chunk = syntax.chunks().get(i);
            if (chunk.is(Kind.TIME)) {
                return when(syntax.span(i, i));
            }
            if (chunk.is(Kind.COMMA)
                    || chunk.noun() != null && i < at - 1 && chunk.noun().mention() == null) {
                return null;
            }
        }
        return null;
    }

    @Nullable
    Entity clausePlace(SentenceSyntax syntax, Clause clause) {
        Entity here = place(syntax, clause.verbChunk(), clause.lastChunk());
        if (here == null && clause.firstChunk() < clause.verbChunk()) {
            here = place(syntax, clause.firstChunk(), clause.verbChunk());
        }
        if (here == null && isThere(syntax, clause)) {
            here = lastPlace;
        }
        if (here == null && "where".equals(clause.opener())) {
            here = placeBefore(syntax, clause.firstChunk());
        }
        Clause aside = here == null ? NearClauses.presentAside(syntax, clause) : null;
        if (aside != null) {
            return clausePlace(syntax, aside);
        }
        Clause held = here == null ? NearClauses.gathering(syntax, clause) : null;
        if (held != null) {
            return place(syntax, held.verbChunk(), held.lastChunk());
        }
        Clause first = here == null && NearClauses.isBeside(syntax, clause)
                ? syntax.clauses().get(clause.governor())
                : null;
        if (first != null && Triggers.isTalk(first.verb().lemma())) {
            boolean journey = Triggers.isJourney(first.verb().lemma());
            Entity visited = Triggers.isVisit(first.verb().lemma())
                    ? participants.place(syntax, journey ? first.under("to") : first.object())
                    : null;
            return visited == null ? clausePlace(syntax, first) : visited;
        }
        boolean up = here == null && clause.governor() >= 0 && NearClauses.hangsOnAnother(syntax, clause);
        if (!up) {
            return here;
        }
        Clause above = syntax.clauses().get(clause.governor());
        Entity goal = Triggers.isJourney(above.verb().lemma()) ? participants.place(syntax, above.under("to")) : null;
        return goal == null ? clausePlace(syntax, above) : goal;
    }

    /** "met survivors there", "There the two signed": where what was told before took place; not "there are". */
    private static boolean isThere(SentenceSyntax syntax, Clause clause) {
        boolean opening = clause.link() == Clause.Link.MAIN || clause.link() == Clause.Link.COORDINATED;
        for (int i = opening ? clause.firstChunk() : clause.verbChunk(); i <= clause.lastChunk(); i++) {
            if (syntax.chunkText(i).equalsIgnoreCase("there")
                    && !syntax.chunkText(i + 1).matches("(?:is|are|was|were|has|have|will|may) .*|is|are|was|were")) {
                return true;
            }
        }
        return false;
    }

    /** "flew to Oslo on Friday, where she met Aas": the place that "where" means. */
    private @Nullable Entity placeBefore(SentenceSyntax syntax, int opener) {
        for (int i = opener - 1; i >= Math.max(0, opener - 4); i--) {
            if (syntax.chunks().get(i).verb() != null) {
                return null;
            }
            NounPhrase noun = syntax.chunks().get(i).noun();
            Entity entity = noun == null ? null : referents.entity(noun);
            if (noun != null) {
                return entity != null && entity.type() == EntityType.PLACE ? entity : null;
            }
        }
        return null;
    }

    PlacePhrases places() {
        return places;
    }

    /** Keeps where the event before took place, for "there". */
    void told(@Nullable String place) {
        Entity where = place == null ? null : referents.byId(place);
        lastPlace = where == null ? lastPlace : where;
    }
}
