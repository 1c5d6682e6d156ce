package org.parley.entity.reading.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.entity.reading.analysis.Entity;
import org.parley.entity.reading.analysis.EntityType;
import org.parley.entity.reading.analysis.Event.Status;
import org.parley.entity.reading.analysis.Event.When;
import org.parley.entity.reading.analysis.Mention;
import org.parley.entity.reading.analysis.Relation;
import org.parley.entity.reading.analysis.Time;
import org.parley.entity.reading.document.Document;
import org.parley.entity.reading.syntax.Chunk;
import org.parley.entity.reading.syntax.Chunk.Kind;
import org.parley.entity.reading.syntax.Clause;
import org.parley.entity.reading.syntax.NounPhrase;
import org.parley.entity.reading.syntax.Referents;
import org.parley.entity.reading.syntax.SentenceSyntax;
import org.parley.entity.reading.syntax.VerbGroup;
import org.parley.entity.reading.text.Span;

/** What the readers of events share: who takes part, times and places of clauses, and the candidates so far. */
final class EventContext {

    private static final Set<String> NOT_THE_TIME = Set.of("since", "until", "before", "by", "after");
    private static final Set<String> OUTCOMES = Set.of("kill", "wound", "injure", "destroy", "damage", "capture");

    private static final Set<String> TOPICS =
            Set.of("over", "about", "against", "on", "regarding", "concerning", "despite");

    /** What one is "on" where something happens. */
    private static final Set<String> SETTINGS = Set.of(
            "sidelines",
            "margins",
            "visit",
            "trip",
            "tour",
            "campus",
            "site",
            "base",
            "island",
            "border",
            "outskirts",
            "street",
            "streets",
            "square",
            "farm",
            "coast",
            "ship",
            "stage",
            "front",
            "frontline",
            "side",
            "bank");

    private static final Set<String> OF_PLACE = Set.of("in", "at", "near", "off", "outside");

    private static final Set<String> SORTS_OF_PLACES = Set.of(
            "city",
            "coast",
            "district",
            "island",
            "outskirts",
            "port",
            "province",
            "region",
            "shore",
            "state",
            "suburb",
            "town",
            "village");

    private final Document document;
    private final Referents referents;
    private final Participants participants;
    private final List<Candidate> candidates = new ArrayList<>();
    private final List<List<Participant>> pairs = new ArrayList<>();

    EventContext(Document document, Referents referents) {
        this.document = document;
        this.referents = referents;
        this.participants = new Participants(document, referents);
    }

    Referents referents() {
        return referents;
    }

    List<Relation> relations() {
        return document.relations();
    }

    /** Whether someone speaks for others, and was not there where they were. */
    boolean isSpokesperson(Entity person) {
        return document.relations().stream()
                .anyMatch(relation -> relation.subject().equals(person.id())
                        && relation.role() != null
                        && relation.role().matches(".*spokes(?:man|woman|person)"));
    }

    Participants participants() {
        return participants;
    }

    List<Candidate> candidates() {
        return candidates;
    }

    /** The two that took part in something together, the last two last. */
    List<List<Participant>> pairs() {
        return pairs;
    }

    /** Who does it; of "Norway said it had lifted the ban", where nothing else is known of "it", Norway. */
    List<Participant> subject(SentenceSyntax syntax, Clause clause) {
        List<NounPhrase> nouns = clause.subject();
        boolean open = clause.governor() >= 0
                && nouns.size() == 1
                && nouns.getFirst().mention() == null
                && syntax.lower(nouns.getFirst().head()).matches("it|they");
        Clause above = open ? syntax.clauses().get(clause.governor()) : clause;
        if (open && clause.link() == Clause.Link.INFINITIVE && above.index() != clause.index()) {
            // "Equinor said it had agreed to buy Telenor": who agreed
            return subject(syntax, above);
        }
        if (open
                && clause.link() == Clause.Link.COORDINATED
                && above.link() == Clause.Link.CONTENT
                && above.governor() >= 0) {
            // "said it was late and accused Norway": who spoke goes on
            return participants.of(
                    syntax, syntax.clauses().get(above.governor()).subject(), pairs);
        }
        boolean same = open && clause.link() == Clause.Link.CONTENT;
        return participants.of(syntax, same ? above.subject() : nouns, pairs);
    }

    void add(Candidate candidate) {
        candidates.add(candidate.withStatus(settled(candidate)));
        List<Participant> named =
                candidate.participants().stream().filter(Participant::isNamed).toList();
        if (named.size() == 2) {
            pairs.add(named);
        }
    }

    /** What is told as past but lies after the day of publication is planned. */
    private @Nullable Status settled(Candidate candidate) {
        LocalDate published = document.article().publishedAt();
        When time = candidate.time();
        boolean open =
                candidate.status() == null || candidate.status() == Status.HELD || candidate.status() == Status.ONGOING;
        if (published == null
                || time == null
                || !open
                || time.start().length() < 10
                || time.start().startsWith("X")) {
            return candidate.status();
        }
        return LocalDate.parse(time.start()).isAfter(published) ? Status.PLANNED : candidate.status();
    }

    /** The time told between two chunks; the first that dates rather than bounds. */
    @Nullable
    When time(SentenceSyntax syntax, int firstChunk, int lastChunk) {
        for (int i = Math.max(0, firstChunk);
                i <= Math.min(lastChunk, syntax.chunks().size() - 1);
                i++) {
            Chunk chunk = syntax.chunks().get(i);
            if (i > firstChunk && isBorder(syntax, i)) {
                return null;
            }
            boolean bound =
                    i > 0 && NOT_THE_TIME.contains(syntax.chunks().get(i - 1).text());
            When when = chunk.is(Kind.TIME) && !bound ? when(syntax.span(i, i)) : null;
            if (when != null) {
                return when;
            }
        }
        return null;
    }

    /** "met her after the talks in Oslo": what follows "after" tells of something else. */
    private boolean isBorder(SentenceSyntax syntax, int chunk) {
        String text = syntax.chunks().get(chunk).text();
        NounPhrase behind = chunk + 1 < syntax.chunks().size()
                ? syntax.chunks().get(chunk + 1).noun()
                : null;
        if (text.equals("before") && behind != null && referents.isActor(syntax, behind)) {
            // "testified before Congress in March"
            return false;
        }
        boolean other = text.equals("after")
                || text.equals("before")
                || text.equals("following")
                || text.equals("ahead of")
                || text.equals("despite");
        return other && behind != null;
    }

    /** "measures over the war in Norway", "discussed a port in Norway": a preposition of where that is which all is about. */
    static boolean isOfTopic(SentenceSyntax syntax, int preposition) {
        int topic = preposition - 1;
        NounPhrase noun =
                topic < 1 || !OF_PLACE.contains(syntax.chunks().get(preposition).text())
                        ? null
                        : syntax.chunks().get(topic).noun();
        VerbGroup verb = topic < 1 ? null : syntax.chunks().get(topic - 1).verb();
        return noun != null
                && noun.mention() == null
                && (TOPICS.contains(syntax.chunks().get(topic - 1).text())
                        || verb != null && verb.lemma().equals("discuss") && !isDated(syntax, preposition + 2))
                && !SETTINGS.contains(syntax.lower(noun.head()));
    }

    private static boolean isDated(SentenceSyntax syntax, int chunk) {
        List<Chunk> chunks = syntax.chunks();
        return chunk < chunks.size()
                && (chunks.get(chunk).is(Kind.TIME)
                        || chunk + 1 < chunks.size()
                                && chunks.get(chunk).is(Kind.PREPOSITION)
                                && chunks.get(chunk + 1).is(Kind.TIME));
    }

    private @Nullable When when(Span span) {
        for (Time time : document.times()) {
            String value = time.value();
            if (time.span().overlaps(span) && value != null && time.precision() != null) {
                String[] ends = value.split("/");
                return new When(ends[0], ends[ends.length - 1], time.precision());
            }
        }
        return null;
    }

    /** The place told by "in" or "at" between two chunks. */
    @Nullable
    Entity place(SentenceSyntax syntax, int firstChunk, int lastChunk) {
        for (int i = Math.max(0, firstChunk);
                i < Math.min(lastChunk, syntax.chunks().size() - 1);
                i++) {
            Chunk chunk = syntax.chunks().get(i);
            if (i > firstChunk && isBorder(syntax, i)) {
                return null;
            }
            NounPhrase noun = syntax.chunks().get(i + 1).noun();
            if (noun != null
                    && chunk.is(Kind.PREPOSITION)
                    && OF_PLACE.contains(chunk.text())
                    && !isOfTopic(syntax, i)) {
                Entity entity = placeOf(syntax, List.of(noun));
                if (entity != null) {
                    return entity;
                }
            }
        }
        return null;
    }

    /** The place that the first phrase to tell of one means: "Oslo", "the Bergen district", "the province of Bergen". */
    @Nullable
    Entity placeOf(SentenceSyntax syntax, List<NounPhrase> nouns) {
        for (NounPhrase noun : nouns) {
            Entity entity = referents.entity(noun);
            Entity inside = entity == null ? placeInside(syntax, noun) : entity;
            Entity place = inside == null ? namedSort(syntax, syntax.chunkOf(noun.head()) + 1) : inside;
            if (place != null && place.type() == EntityType.PLACE) {
                return place;
            }
        }
        return null;
    }

    /** "was to meet her", "attacked the port, killing five": one act with the clause above. */
    private static boolean hangsOnAnother(SentenceSyntax syntax, Clause clause) {
        boolean outcome = clause.verb().shape() == VerbGroup.Shape.ING
                && clause.opener() == null
                && OUTCOMES.contains(clause.verb().lemma())
                && clause.verbChunk() > 0
                && syntax.chunks().get(clause.verbChunk() - 1).is(Kind.COMMA);
        return outcome || clause.link() == Clause.Link.INFINITIVE;
    }

    /** "the Bergen district", "the Naxos region": the name before the word for what it is. */
    private @Nullable Entity placeInside(SentenceSyntax syntax, NounPhrase noun) {
        Mention mention = noun.head() > noun.first() && SORTS_OF_PLACES.contains(syntax.lower(noun.head()))
                ? syntax.words().get(noun.head() - 1).mention()
                : null;
        Entity entity = mention == null ? null : referents.byId(mention.entity());
        return entity != null && entity.type() == EntityType.PLACE ? entity : null;
    }

    /** "the island of Naxos", "the coast of Libya": the name behind "of". */
    private @Nullable Entity namedSort(SentenceSyntax syntax, int of) {
        NounPhrase name = of + 1 < syntax.chunks().size()
                        && syntax.chunks().get(of).text().equals("of")
                ? syntax.chunks().get(of + 1).noun()
                : null;
        String sort = syntax.chunks().get(of - 1).text().toLowerCase(Locale.ROOT);
        Entity entity = name == null || !SORTS_OF_PLACES.contains(sort.substring(sort.lastIndexOf(' ') + 1))
                ? null
                : referents.entity(name);
        return entity == null || entity.type() != EntityType.PLACE ? null : entity;
    }

    /** Time of a clause, else of the clause that it hangs on. */
    @Nullable
    When clauseTime(SentenceSyntax syntax, Clause clause) {
        When after = time(syntax, clause.verbChunk(), clause.lastChunk());
        When here = after != null ? after : time(syntax, clause.firstChunk(), clause.verbChunk());
        boolean up = here == null && clause.governor() >= 0 && hangsOnAnother(syntax, clause);
        return up ? clauseTime(syntax, syntax.clauses().get(clause.governor())) : here;
    }

    @Nullable
    Entity clausePlace(SentenceSyntax syntax, Clause clause) {
        Entity here = place(syntax, clause.verbChunk(), clause.lastChunk());
        if (here == null && clause.firstChunk() < clause.verbChunk()) {
            here = place(syntax, clause.firstChunk(), clause.verbChunk());
        }
        if (here == null && "where".equals(clause.opener())) {
            here = placeBefore(syntax, clause.firstChunk());
        }
        boolean up = here == null && clause.governor() >= 0 && hangsOnAnother(syntax, clause);
        if (!up) {
            return here;
        }
        Clause above = syntax.clauses().get(clause.governor());
        Entity goal = Triggers.isJourney(above.verb().lemma()) ? participants.place(above.under("to")) : null;
        return goal == null ? clausePlace(syntax, above) : goal;
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
}
