package org.parley.entity.reading.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.entity.reading.analysis.Entity;
import org.parley.entity.reading.analysis.EntityType;
import org.parley.entity.reading.document.Document;
import org.parley.entity.reading.syntax.Clause;
import org.parley.entity.reading.syntax.NounPhrase;
import org.parley.entity.reading.syntax.Referents;
import org.parley.entity.reading.syntax.SentenceSyntax;

/** Who does what a clause tells, also where its subject is a pronoun or stands in another clause. */
final class ClauseSubjects {

    /** Where all who take part may go on as "they". */
    private static final Set<String> TOGETHER = Set.of("MEETING", "TALKS", "NEGOTIATIONS", "SUMMIT", "CALL");

    private final Document document;
    private final Referents referents;
    private final Participants participants;
    private final ClauseSettings settings;
    private final List<Candidate> candidates;
    private final List<List<Participant>> pairs;

    ClauseSubjects(
            Document document,
            Referents referents,
            Participants participants,
            ClauseSettings settings,
            List<Candidate> candidates,
            List<List<Participant>> pairs) {
        this.document = document;
        this.referents = referents;
        this.participants = participants;
        this.settings = settings;
        this.candidates = candidates;
        this.pairs = pairs;
    }

    /** Who does it; of "Norway said it had lifted the ban", where nothing else is known of "it", Norway. */
    List<Participant> of(SentenceSyntax syntax, Clause clause) {
        List<NounPhrase> nouns = clause.subject();
        if (isOfListener(syntax, clause)) {
            return List.of();
        }
        Entity planner = Plans.planner(syntax, clause, referents);
        if (planner != null) {
            return List.of(participants.known(planner));
        }
        boolean pronoun = nouns.size() == 1
                && nouns.getFirst().mention() == null
                && syntax.lower(nouns.getFirst().head()).matches("it|they");
        boolean open = pronoun && clause.governor() >= 0;
        Clause above = open ? syntax.clauses().get(clause.governor()) : clause;
        if (open && clause.link() == Clause.Link.INFINITIVE && above.index() != clause.index()) {
            // "Equinor said it had agreed to buy Telenor": who agreed
            return of(syntax, above);
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
        if (pronoun && clause.link() == Clause.Link.MAIN) {
            return lastActor(syntax, nouns);
        }
        Clause visitor = visitor(syntax, clause);
        if (visitor != null) {
            return participants.of(syntax, visitor.subject(), pairs);
        }
        List<Participant> found = participants.of(syntax, same ? above.subject() : nouns, pairs);
        if (found.isEmpty() && nouns.size() == 1 && nouns.getFirst().mention() == null && !pronoun) {
            // "the island of Naxos declared an emergency"
            Entity place = settings.places().of(syntax, nouns);
            return place == null ? found : List.of(participants.known(place));
        }
        List<Participant> all = new ArrayList<>(found);
        included(syntax, clause).forEach(one -> Participants.add(all, one));
        return all;
    }

    /** "Three officials, including Berg, resigned": who stands between the subject and its verb. */
    private List<Participant> included(SentenceSyntax syntax, Clause clause) {
        return clause.obliques().stream()
                .filter(oblique -> oblique.preposition().equals("including")
                        && oblique.chunk() < clause.verbChunk()
                        && !clause.verb().passive())
                .flatMap(oblique -> participants.of(syntax, oblique.nouns(), List.of()).stream())
                .filter(Participant::isNamed)
                .toList();
    }

    /** "Your effort to hold a conference": who speaks does not say whose. */
    private static boolean isOfListener(SentenceSyntax syntax, Clause clause) {
        NounPhrase before = Plans.before(syntax, clause);
        return before != null && syntax.lower(before.first()).equals("your");
    }

    /** "Berg will visit Oslo, where she is to meet Aas", and nothing else tells who she is: the clause of the visit. */
    private static @Nullable Clause visitor(SentenceSyntax syntax, Clause clause) {
        List<NounPhrase> nouns = clause.subject();
        Clause holder = clause;
        while (holder.link() == Clause.Link.INFINITIVE && holder.governor() >= 0) {
            holder = syntax.clauses().get(holder.governor());
        }
        boolean open = "where".equals(holder.opener())
                && holder.governor() >= 0
                && nouns.size() == 1
                && nouns.getFirst().mention() == null
                && syntax.lower(nouns.getFirst().head()).matches("he|she|they");
        return open ? syntax.clauses().get(holder.governor()) : null;
    }

    /** "It launched an appeal": the one body or country that the sentence before speaks of. */
    private List<Participant> lastActor(SentenceSyntax syntax, List<NounPhrase> nouns) {
        int index = document.syntax().indexOf(syntax);
        SentenceSyntax before = index > 0 ? document.syntax().get(index - 1) : null;
        boolean it = syntax.lower(nouns.getFirst().head()).equals("it");
        List<Participant> many = it || before == null ? List.of() : lastPlural(before, index - 1);
        if (!many.isEmpty()) {
            return many;
        }
        if (!it || before == null || before.sentence().heading()) {
            return participants.of(syntax, nouns, pairs);
        }
        for (Clause clause : before.clauses()) {
            if (clause.link() == Clause.Link.MAIN && clause.subject().size() == 1) {
                NounPhrase noun = clause.subject().getFirst();
                Entity entity = referents.entity(noun);
                if (entity == null && referents.isBody(before, noun)) {
                    return participants.of(before, clause.subject(), pairs);
                }
                boolean acts = entity != null
                        && (entity.type() == EntityType.ORGANIZATION
                                || entity.type() == EntityType.PLACE
                                || entity.type() == EntityType.OUTLET);
                return acts && entity != null ? List.of(participants.known(entity)) : List.of();
            }
        }
        return List.of();
    }

    /** "Nine hundred farmers marched. They demanded …", "Berg met two envoys. They agreed …": the plural told of last. */
    private List<Participant> lastPlural(SentenceSyntax before, int index) {
        for (Candidate told : candidates.reversed()) {
            if (told.sentenceIndex() == index
                    && TOGETHER.contains(told.type())
                    && told.participants().size() > 1) {
                return told.participants();
            }
        }
        for (Clause clause : before.clauses()) {
            if (clause.link() == Clause.Link.MAIN && clause.subject().size() > 1) {
                // "Berg and Aas were convicted. They face …"
                return participants.of(before, clause.subject(), List.of());
            }
            if (clause.link() == Clause.Link.MAIN && clause.subject().size() == 1) {
                NounPhrase noun = clause.subject().getFirst();
                String head = before.lower(noun.head());
                boolean plural = noun.mention() == null
                        && !before.words().get(noun.head()).lemma().equals(head)
                        && !CollectivePhrases.isCollective(before, noun);
                return plural ? participants.of(before, clause.subject(), List.of()) : List.of();
            }
        }
        return List.of();
    }
}
