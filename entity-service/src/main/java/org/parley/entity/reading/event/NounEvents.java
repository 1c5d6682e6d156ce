package org.parley.entity.reading.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.entity.reading.analysis.Entity;
import org.parley.entity.reading.analysis.EntityType;
import org.parley.entity.reading.analysis.Event.Status;
import org.parley.entity.reading.analysis.Event.When;
import org.parley.entity.reading.analysis.Mention;
import org.parley.entity.reading.event.Triggers.Trigger;
import org.parley.entity.reading.syntax.Chunk;
import org.parley.entity.reading.syntax.Chunk.Kind;
import org.parley.entity.reading.syntax.Clause;
import org.parley.entity.reading.syntax.NounPhrase;
import org.parley.entity.reading.syntax.SentenceSyntax;
import org.parley.entity.reading.syntax.VerbGroup;
import org.parley.entity.reading.syntax.Word;
import org.parley.entity.reading.text.PartOfSpeech;

/** Events that a noun tells of: "held talks with", "the planned visit", "after their meeting in Oslo". */
final class NounEvents {

    private static final Set<String> HOLDING = Set.of(
            "hold",
            "have",
            "conduct",
            "host",
            "attend",
            "convene",
            "lead",
            "chair",
            "complete",
            "conclude",
            "finish",
            "open",
            "join",
            "give",
            "make",
            "pay",
            "sign",
            "reach",
            "strike",
            "seal",
            "finalize",
            "finalise",
            "launch",
            "carry",
            "stage",
            "impose",
            "receive",
            "begin",
            "start",
            "resume",
            "continue",
            "engage",
            "enter",
            "take",
            "participate",
            "be",
            "broker",
            "negotiate",
            "announce",
            "schedule",
            "plan",
            "arrange",
            "propose",
            "seek",
            "organize",
            "organise",
            "ink",
            "clinch",
            "agree",
            "lift",
            "renew",
            "extend",
            "kick",
            "pursue",
            "involve",
            "spend",
            "undertake",
            "wage",
            "cut");
    private static final Set<String> SEALING = Set.of(
            "sign",
            "reach",
            "strike",
            "seal",
            "conclude",
            "ink",
            "clinch",
            "finalize",
            "finalise",
            "agree",
            "announce",
            "broker",
            "violate",
            "break");
    private static final Set<String> STRIKERS = Set.of(
            "hunger",
            "general",
            "rail",
            "railway",
            "labour",
            "labor",
            "worker",
            "teacher",
            "doctor",
            "nurse",
            "driver",
            "pilot",
            "student",
            "union",
            "transport",
            "bus",
            "tube",
            "train",
            "port",
            "wildcat",
            "walkout",
            "nationwide");
    private static final Set<String> AIMS = Set.of(
            "effort", "bid", "attempt", "push", "drive", "hope", "way", "chance", "pressure", "initiative", "campaign");
    private static final Set<String> AGENT_VERBS =
            Set.of("attend", "involve", "lead", "host", "bring", "chair", "include", "broker", "hold", "mediate");
    private static final Set<String> LEAVINGS = Set.of("RESIGNATION", "DISMISSAL");
    /** Who demands a resignation does not tell of one. */
    private static final Set<String> DEMANDING =
            Set.of("ask", "call", "demand", "urge", "press", "seek", "request", "want");

    private static final Set<String> TALKS =
            Set.of("MEETING", "TALKS", "SUMMIT", "NEGOTIATIONS", "CALL", "VISIT", "BRIEFING", "INTERVIEW");
    private static final Set<String> SPANS =
            Set.of("day", "week", "hour", "round", "series", "month", "set", "number", "couple");

    private final EventContext context;

    NounEvents(EventContext context) {
        this.context = context;
    }

    void read(SentenceSyntax syntax, int index) {
        for (int i = 0; i < syntax.chunks().size(); i++) {
            NounPhrase noun = syntax.chunks().get(i).noun();
            Trigger trigger = noun == null ? null : trigger(syntax, noun);
            if (noun != null && trigger != null) {
                read(syntax, index, i, noun, trigger);
            }
        }
    }

    private @Nullable Trigger trigger(SentenceSyntax syntax, NounPhrase noun) {
        Word head = syntax.words().get(noun.head());
        Entity entity = context.referents().entity(noun);
        boolean named = entity != null
                && entity.type() != EntityType.EVENT
                && entity.type() != EntityType.PLAN
                && entity.type() != EntityType.OTHER;
        boolean nounTag = head.is(PartOfSpeech.NOUN) || head.is(PartOfSpeech.PROPN);
        Trigger trigger = named || !nounTag ? null : Triggers.noun(singular(syntax, noun));
        return trigger != null && trigger.lemma().equals("strike") && isOfWorkers(syntax, noun)
                ? new Trigger(trigger.lemma(), "PROTEST", trigger.frame())
                : trigger;
    }

    /** "a hunger strike", "a two-day strike", "called off the strike": no attack. */
    private static boolean isOfWorkers(SentenceSyntax syntax, NounPhrase noun) {
        for (int i = noun.first(); i < noun.head(); i++) {
            if (STRIKERS.contains(syntax.words().get(i).lemma())
                    || syntax.lower(i).matches(".*-(?:hour|day|week|month)")) {
                return true;
            }
        }
        int chunk = syntax.chunkOf(noun.head());
        Clause clause = clauseOf(syntax, chunk);
        return clause != null
                && chunk > clause.verbChunk()
                && Set.of("call", "stage", "hold", "join", "organise", "organize", "go")
                        .contains(clause.verb().lemma());
    }

    /** The head of a phrase in the singular, also where it was taken for a name. */
    static String singular(SentenceSyntax syntax, NounPhrase noun) {
        String lower = syntax.lower(noun.head());
        String lemma = syntax.words().get(noun.head()).lemma();
        return lemma.equals(lower) && lower.endsWith("s") && lower.length() > 4
                ? lower.substring(0, lower.length() - 1)
                : lemma;
    }

    /** What was gathered about one noun. */
    private static final class Gathered {
        private final List<Participant> taking = new ArrayList<>();
        private @Nullable Entity place;
        private @Nullable When time;
    }

    private void read(SentenceSyntax syntax, int index, int chunk, NounPhrase noun, Trigger trigger) {
        Gathered gathered = new Gathered();
        Clause clause = clauseOf(syntax, chunk);
        if (clause != null && StatusReader.isLeftOpen(syntax, clause)) {
            return;
        }
        boolean subject = clause != null && clause.subject().contains(noun);
        int headChunk = measured(syntax, chunk);
        boolean object = clause != null && (isObject(syntax, clause, headChunk));
        Clause holder =
                clause != null && object && HOLDING.contains(clause.verb().lemma()) ? clause : null;
        if (trigger.type().equals("AGREEMENT")
                && (clause == null
                        || !SEALING.contains(clause.verb().lemma())
                        || (!object && !subject)
                        || isAim(syntax, clause))) {
            return;
        }
        if (holder != null && !isStatusOnly(holder)) {
            List<NounPhrase> agents = holder.verb().passive() ? holder.under("by") : holder.subject();
            addAll(gathered, context.participants().of(syntax, agents, context.lastPair()));
        }
        boolean demanded = LEAVINGS.contains(trigger.type())
                && clause != null
                && chunk > clause.verbChunk()
                && DEMANDING.contains(clause.verb().lemma());
        if (demanded) {
            return;
        }
        inside(syntax, noun, trigger, gathered, clause);
        int end = after(syntax, chunk, trigger, gathered);
        if (gathered.taking.isEmpty()
                && holder == null
                && !subject
                && clause != null
                && isFollowed(syntax, headChunk)) {
            List<Participant> both = context.participants().of(syntax, clause.subject(), context.lastPair());
            if (both.size() > 1 && TALKS.contains(trigger.type())) {
                addAll(gathered, both);
            }
        }
        if (holder == null && clause != null && isAfterwards(syntax, clause, headChunk, noun, trigger, gathered)) {
            addAll(gathered, context.participants().of(syntax, clause.subject(), List.of()));
        }
        boolean calledOff = clause != null && isChanged(clause, noun) && StatusReader.change(syntax, clause) != null;
        if (calledOff
                && clause != null
                && (gathered.taking.isEmpty() || isWithOne(syntax, chunk, noun, gathered))
                && !clause.verb().passive()) {
            // "Norway and Sweden postponed the talks", "the minister cancelled his trip", "called off the talks with
            // Norway"
            List<Participant> actors = context.participants().of(syntax, clause.subject(), context.lastPair());
            if (actors.size() > 1 || trigger.type().equals("VISIT") || !gathered.taking.isEmpty()) {
                addAll(gathered, actors);
            }
        }
        if (calledOff) {
            // "cancelled the meeting on Friday" dates the calling off
            gathered.time = null;
        }
        Status status = status(syntax, noun, clause, subject, object, holder);
        boolean close = holder != null || subject;
        if (clause != null && close && StatusReader.change(syntax, clause) == null) {
            gathered.time = gathered.time != null ? gathered.time : context.clauseTime(syntax, clause);
            gathered.place = gathered.place != null || trigger.type().equals("VISIT")
                    ? gathered.place
                    : context.clausePlace(syntax, clause);
        }
        if (trigger.type().equals("WAR")) {
            status = status == Status.HELD ? Status.ONGOING : status;
        }
        boolean definite = isDefinite(syntax, noun);
        boolean bare = gathered.taking.isEmpty() && gathered.place == null && gathered.time == null;
        if (bare && !definite && !(status != null && status != Status.HELD)) {
            return;
        }
        boolean disaster = trigger.type().equals("DISASTER") && gathered.place != null;
        if (!TALKS.contains(trigger.type()) && gathered.taking.isEmpty() && !definite && !disaster) {
            return;
        }
        context.add(new Candidate(
                trigger.type(),
                status,
                gathered.taking,
                gathered.place == null ? null : gathered.place.id(),
                gathered.time,
                syntax.sentence().span(),
                index,
                syntax.span(chunk, Math.max(chunk, Math.min(end, syntax.chunks().size() - 1))),
                definite,
                false,
                syntax.sentence().heading(),
                "noun-" + trigger.lemma()));
    }

    /** "efforts to broker an agreement": what a noun only aims at has no place among the events yet. */
    private static boolean isAim(SentenceSyntax syntax, Clause clause) {
        NounPhrase before = clause.verbChunk() == 0
                ? null
                : syntax.chunks().get(clause.verbChunk() - 1).noun();
        return clause.verb().shape() == VerbGroup.Shape.INFINITIVE
                && before != null
                && AIMS.contains(syntax.words().get(before.head()).lemma());
    }

    /** "Norway and Sweden agreed after talks in Oslo": those who agreed have talked. */
    private static boolean isFollowed(SentenceSyntax syntax, int chunk) {
        String before = chunk > 0 ? syntax.chunks().get(chunk - 1).text() : "";
        return Set.of("after", "following", "during", "in", "at").contains(before);
    }

    /** "the minister said after talks with Norway": who speaks afterwards has talked. */
    private boolean isAfterwards(
            SentenceSyntax syntax, Clause clause, int chunk, NounPhrase noun, Trigger trigger, Gathered gathered) {
        boolean alone = TALKS.contains(trigger.type()) && isWithOne(syntax, chunk, noun, gathered);
        if (!alone || clause.verb().passive() || clause.subject().size() != 1 || !isFollowed(syntax, chunk)) {
            return false;
        }
        Entity speaker = context.referents().entity(clause.subject().getFirst());
        return speaker != null
                && (speaker.type() == EntityType.PERSON || speaker.type() == EntityType.PLACE)
                && !context.isSpokesperson(speaker);
    }

    private static boolean isWithOne(SentenceSyntax syntax, int chunk, NounPhrase noun, Gathered gathered) {
        return gathered.taking.size() == 1
                && noun.possessor() < 0
                && chunk + 1 < syntax.chunks().size()
                && syntax.chunks().get(chunk + 1).text().equals("with");
    }

    private static boolean isStatusOnly(Clause clause) {
        return Set.of("announce", "involve", "broker", "schedule", "plan", "arrange")
                        .contains(clause.verb().lemma())
                && clause.verb().passive();
    }

    /** "three days of talks", "a round of talks": the chunk of the measure. */
    private int measured(SentenceSyntax syntax, int chunk) {
        List<Chunk> chunks = syntax.chunks();
        if (chunk >= 2
                && chunks.get(chunk - 1).text().equals("of")
                && chunks.get(chunk - 2).noun() != null) {
            NounPhrase measure = chunks.get(chunk - 2).noun();
            boolean span = measure != null
                    && SPANS.contains(syntax.words().get(measure.head()).lemma());
            return span ? chunk - 2 : chunk;
        }
        return chunk;
    }

    private static @Nullable Clause clauseOf(SentenceSyntax syntax, int chunk) {
        Clause found = null;
        for (Clause clause : syntax.clauses()) {
            boolean holds = clause.firstChunk() <= chunk && chunk <= clause.lastChunk();
            boolean subject = clause.subject().stream().anyMatch(noun -> syntax.chunkOf(noun.first()) == chunk);
            if (holds && chunk > clause.verbChunk() || subject && (found == null || found.verbChunk() > chunk)) {
                found = clause;
            } else if (holds && found == null) {
                found = clause;
            }
        }
        return found;
    }

    private static boolean isObject(SentenceSyntax syntax, Clause clause, int chunk) {
        if (clause.verb().passive()) {
            return clause.subject().stream().anyMatch(noun -> syntax.chunkOf(noun.first()) == chunk)
                    || underIn(syntax, clause, chunk);
        }
        for (NounPhrase noun : clause.object()) {
            if (syntax.chunkOf(noun.first()) == chunk) {
                return true;
            }
        }
        return underIn(syntax, clause, chunk);
    }

    /** "engaged in talks", "agreed on a truce", "take part in the summit". */
    private static boolean underIn(SentenceSyntax syntax, Clause clause, int chunk) {
        boolean takes = Set.of("engage", "enter", "participate", "take", "be", "join", "agree", "spend")
                .contains(clause.verb().lemma());
        String before = chunk > 0 ? syntax.chunks().get(chunk - 1).text() : "";
        return takes
                && chunk > clause.verbChunk()
                && Set.of("in", "into", "on", "to").contains(before);
    }

    private Status status(
            SentenceSyntax syntax,
            NounPhrase noun,
            @Nullable Clause clause,
            boolean subject,
            boolean object,
            @Nullable Clause holder) {
        Status adjective = StatusReader.adjective(syntax, noun);
        Status change = clause != null && (subject || object || isChanged(clause, noun))
                ? StatusReader.change(syntax, clause)
                : null;
        if (change != null) {
            return change;
        }
        if (adjective != null && adjective != Status.HELD) {
            return adjective;
        }
        if (holder != null) {
            return held(syntax, holder);
        }
        if (clause != null
                && subject
                && !Set.of("say", "be", "include").contains(clause.verb().lemma())) {
            boolean expected = clause.verb().passive()
                    && Set.of("expect", "schedule", "plan", "set", "slate")
                            .contains(clause.verb().lemma());
            return expected ? Status.PLANNED : StatusReader.of(syntax, clause);
        }
        if (clause != null && !subject && clause.verb().lemma().equals("explore")) {
            return Status.PLANNED;
        }
        return adjective != null ? adjective : Status.HELD;
    }

    private static Status held(SentenceSyntax syntax, Clause holder) {
        boolean planning = Set.of("schedule", "plan", "arrange", "propose", "seek", "announce")
                .contains(holder.verb().lemma());
        Status status = StatusReader.of(syntax, holder);
        if (planning && status != Status.DENIED && !holder.verb().lemma().equals("announce")) {
            return Status.PLANNED;
        }
        if (holder.verb().lemma().equals("engage") && holder.verb().perfect()) {
            return Status.ONGOING;
        }
        return StatusReader.begun(holder, status);
    }

    private static boolean isChanged(Clause clause, NounPhrase noun) {
        return clause.object().contains(noun);
    }

    /** "the meeting", "those talks", "the Oslo talks". */
    private static boolean isDefinite(SentenceSyntax syntax, NounPhrase noun) {
        return Set.of("the", "that", "those", "these", "this", "their", "its", "his", "her", "both")
                .contains(syntax.lower(noun.first()));
    }

    private static void addAll(Gathered gathered, List<Participant> more) {
        more.forEach(one -> Participants.add(gathered.taking, one));
    }

    /** Who stands inside the phrase: "Berg's visit", "the Berg-Aas meeting", "their talks", "the Oslo summit". */
    private void inside(
            SentenceSyntax syntax, NounPhrase noun, Trigger trigger, Gathered gathered, @Nullable Clause clause) {
        List<Entity> countries = new ArrayList<>();
        boolean hyphen = false;
        for (int i = noun.first(); i < noun.head(); i++) {
            Word word = syntax.words().get(i);
            String lower = word.lower();
            hyphen = hyphen || lower.equals("-") || lower.equals("–");
            Mention mention = word.mention();
            Entity entity = mention == null ? null : context.referents().byId(mention.entity());
            if (Set.of("their", "his", "her", "its").contains(lower) && TALKS.contains(trigger.type())) {
                owners(syntax, noun, lower, entity, gathered, clause);
            } else if (entity != null && entity.type() == EntityType.PERSON) {
                Participants.add(gathered.taking, context.participants().known(entity));
            } else if (entity != null && entity.type() == EntityType.PLACE) {
                boolean possessive = syntax.words().get(i + 1).isPossessiveMark();
                if (possessive || !TALKS.contains(trigger.type())) {
                    Participants.add(gathered.taking, context.participants().known(entity));
                } else {
                    countries.add(entity);
                }
            } else if (entity != null
                    && (entity.type() == EntityType.ORGANIZATION || entity.type() == EntityType.OUTLET)) {
                Participants.add(gathered.taking, context.participants().known(entity));
            } else if (mention == null && word.token().isCapitalised() && !TALKS.contains(trigger.type())) {
                Entity nation = context.referents().nation(word.token().text());
                if (nation != null) {
                    Participants.add(gathered.taking, context.participants().known(nation));
                }
            }
        }
        Entity named = context.referents().entity(noun);
        if (named != null && named.type() == EntityType.EVENT) {
            for (int i = noun.first(); i < noun.head(); i++) {
                Entity inside =
                        context.referents().named(syntax.words().get(i).token().text());
                if (inside != null && inside.type() == EntityType.PLACE) {
                    countries.add(inside);
                } else if (inside != null && inside.type() == EntityType.PERSON) {
                    Participants.add(gathered.taking, context.participants().known(inside));
                }
            }
        }
        List<Entity> distinct = countries.stream().distinct().toList();
        if (distinct.size() > 1 && hyphen) {
            distinct.forEach(country ->
                    Participants.add(gathered.taking, context.participants().known(country)));
        } else if (!distinct.isEmpty() && !trigger.type().equals("VISIT")) {
            boolean focused = hyphen && syntax.lower(noun.head() - 1).endsWith("ed");
            gathered.place = focused ? gathered.place : distinct.getLast();
        }
    }

    private void owners(
            SentenceSyntax syntax,
            NounPhrase noun,
            String pronoun,
            @Nullable Entity known,
            Gathered gathered,
            @Nullable Clause clause) {
        if (known != null && !pronoun.equals("their")) {
            Participants.add(gathered.taking, context.participants().known(known));
            return;
        }
        Clause nearest = null;
        for (Clause candidate : syntax.clauses()) {
            boolean before = !candidate.subject().isEmpty()
                    && candidate.subject().getFirst().first() < noun.first();
            boolean plural = candidate.subject().size() > 1
                    || !pronoun.equals("their")
                    || context.participants()
                            .isCollective(
                                    syntax,
                                    candidate.subject().isEmpty()
                                            ? noun
                                            : candidate.subject().getFirst());
            nearest = before && plural ? candidate : nearest;
        }
        Clause owner = nearest != null ? nearest : clause;
        if (owner != null && !owner.subject().contains(noun)) {
            addAll(gathered, context.participants().of(syntax, owner.subject(), context.lastPair()));
        }
    }

    /** Who and where stands after the phrase: "with …", "between …", "in Oslo on Friday", "attended by …". */
    private int after(SentenceSyntax syntax, int chunk, Trigger trigger, Gathered gathered) {
        List<Chunk> chunks = syntax.chunks();
        int i = chunk + 1;
        int last = chunk;
        boolean target = Set.of("ATTACK", "SANCTION", "WAR").contains(trigger.type());
        while (i < chunks.size()) {
            Chunk next = chunks.get(i);
            if (next.is(Kind.TIME)) {
                gathered.time = gathered.time != null ? gathered.time : context.time(syntax, i, i);
                last = i++;
            } else if (next.is(Kind.PREPOSITION)
                    && i + 1 < chunks.size()
                    && chunks.get(i + 1).is(Kind.TIME)) {
                gathered.time = gathered.time != null ? gathered.time : context.time(syntax, i, i + 1);
                last = i + 1;
                i += 2;
            } else if (next.is(Kind.PREPOSITION)
                    && i + 1 < chunks.size()
                    && chunks.get(i + 1).noun() != null
                    && !next.text().equals("according to")) {
                var group = syntax.groupFrom(i + 1);
                preposition(syntax, next.text(), group.members(), trigger, target, gathered);
                last = group.last();
                i = last + 1;
            } else if (next.is(Kind.COMMA) && i + 1 < chunks.size() && isAgentVerb(chunks.get(i + 1))
                    || isAgentVerb(next)) {
                return agents(syntax, next.is(Kind.COMMA) ? i + 1 : i, gathered);
            } else {
                return last;
            }
        }
        return last;
    }

    private static boolean isAgentVerb(Chunk chunk) {
        return chunk.verb() != null
                && AGENT_VERBS.contains(chunk.verb().lemma())
                && !chunk.verb().isFinite();
    }

    private int agents(SentenceSyntax syntax, int verb, Gathered gathered) {
        for (Clause clause : syntax.clauses()) {
            if (clause.verbChunk() == verb) {
                List<NounPhrase> taking = clause.verb().passive() ? clause.under("by") : clause.object();
                addAll(gathered, context.participants().of(syntax, taking, List.of()));
                gathered.place =
                        gathered.place != null ? gathered.place : context.place(syntax, verb, clause.lastChunk());
                gathered.time = gathered.time != null ? gathered.time : context.time(syntax, verb, clause.lastChunk());
                return clause.lastChunk();
            }
        }
        return verb;
    }

    private void preposition(
            SentenceSyntax syntax,
            String preposition,
            List<NounPhrase> nouns,
            Trigger trigger,
            boolean target,
            Gathered gathered) {
        boolean visit = trigger.type().equals("VISIT");
        switch (preposition) {
            case "with", "between", "among", "involving", "by", "alongside", "including" ->
                addAll(gathered, context.participants().of(syntax, nouns, context.lastPair()));
            case "of" -> {
                boolean parties = Set.of(
                                "MEETING",
                                "SUMMIT",
                                "TALKS",
                                "RESIGNATION",
                                "DISMISSAL",
                                "APPOINTMENT",
                                "ACQUISITION",
                                "MERGER")
                        .contains(trigger.type());
                if (parties) {
                    addAll(gathered, context.participants().of(syntax, nouns, List.of()));
                }
                if (trigger.type().equals("ACQUISITION")) {
                    // the takeover of a country is no purchase
                    Entity country = context.participants().place(nouns);
                    gathered.taking.removeIf(one ->
                            country != null && one.equals(context.participants().known(country)));
                }
            }
            case "against", "on" -> {
                if (target) {
                    gathered.place = gathered.place == null && trigger.type().equals("WAR")
                            ? context.participants().place(nouns)
                            : gathered.place;
                    addAll(gathered, context.participants().of(syntax, nouns, List.of()));
                }
            }
            case "to" -> {
                Entity goal = visit ? context.participants().place(nouns) : null;
                gathered.place = gathered.place == null ? goal : gathered.place;
            }
            case "in", "at" ->
                gathered.place = gathered.place == null ? context.participants().place(nouns) : gathered.place;
            default -> {}
        }
    }
}
