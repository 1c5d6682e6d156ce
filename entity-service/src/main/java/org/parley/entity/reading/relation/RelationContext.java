package org.parley.entity.reading.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.entity.reading.analysis.Entity;
import org.parley.entity.reading.analysis.EntityType;
import org.parley.entity.reading.analysis.Mention;
import org.parley.entity.reading.document.Document;
import org.parley.entity.reading.encoder.EncodedToken;
import org.parley.entity.reading.syntax.Clause;
import org.parley.entity.reading.syntax.NounPhrase;
import org.parley.entity.reading.syntax.Referents;
import org.parley.entity.reading.syntax.SentenceSyntax;
import org.parley.entity.reading.syntax.Word;
import org.parley.entity.reading.text.Sentence;
import org.parley.entity.reading.text.Span;

/** What the readers of relations share: whom phrases mean, the bodies that have no name, and what was found so far. */
final class RelationContext {

    private static final Set<String> PEOPLES = Set.of("people", "peoples", "nation", "citizens");

    private final Document document;
    private final Referents referents;
    private final NamelessBodies bodies;
    private final List<RelationDraft> drafts = new ArrayList<>();

    RelationContext(Document document, Referents referents) {
        this.document = document;
        this.referents = referents;
        this.bodies = new NamelessBodies(document, referents);
    }

    Referents referents() {
        return referents;
    }

    List<RelationDraft> drafts() {
        return drafts;
    }

    void add(
            String predicate,
            Entity subject,
            @Nullable String role,
            @Nullable Entity object,
            SentenceSyntax syntax,
            Span trigger,
            String rule) {
        if (object != null && object.id().equals(subject.id())) {
            return;
        }
        drafts.add(new RelationDraft(
                predicate,
                subject.id(),
                role,
                object == null ? null : object.id(),
                syntax.sentence().span(),
                trigger,
                rule));
    }

    @Nullable
    Entity person(NounPhrase noun) {
        Entity entity = referents.entity(noun);
        return entity != null && entity.type() == EntityType.PERSON ? entity : null;
    }

    /** Whom the mention at a token means; null if there is none. */
    @Nullable
    Entity entityAt(SentenceSyntax syntax, int token) {
        Mention mention = syntax.words().get(token).mention();
        return mention == null ? null : referents.byId(mention.entity());
    }

    /** The entity that a phrase means; a body without a name becomes an entity of its own. */
    @Nullable
    Entity entityOrBody(SentenceSyntax syntax, NounPhrase noun) {
        Entity entity = referents.entity(noun);
        return entity != null ? entity : bodies.body(syntax, noun);
    }

    /**
     * Who takes a stance, or is its object: a government or people is its country ("the people of Norway"), and a force
     * or party without a name of its own is a body ("the Norwegian army").
     */
    @Nullable
    Entity actor(SentenceSyntax syntax, NounPhrase noun) {
        Entity actor = referents.actor(syntax, noun);
        if (actor != null || noun.mention() != null) {
            return actor;
        }
        Entity nation = referents.affiliation(syntax, noun.first(), noun.head());
        if (PEOPLES.contains(syntax.lower(noun.head()))) {
            List<NounPhrase> of = nation == null ? behind(syntax, noun, "of") : List.of();
            Entity land = of.isEmpty() ? nation : referents.entity(of.getFirst());
            return land != null && land.type() == EntityType.PLACE ? land : null;
        }
        Entity nationals = noun.last() == noun.head()
                        && syntax.words().get(noun.head()).token().isCapitalised()
                ? referents.nation(syntax.words().get(noun.head()).token().text())
                : null;
        return nationals != null ? nationals : nation == null ? null : bodies.body(syntax, noun);
    }

    /** The one body that the sentence names before a token or, where it names none, that the sentence before names. */
    @Nullable
    Entity onlyBodyBefore(SentenceSyntax syntax, int token) {
        Span here = syntax.sentence().span();
        int start = syntax.words().get(token).token().span().start();
        List<Entity> bodies = token > 0 ? bodiesIn(new Span(here.start(), start)) : List.of();
        if (bodies.isEmpty()) {
            bodies = document.sentences().stream()
                    .map(Sentence::span)
                    .filter(span -> span.end() <= here.start())
                    .reduce((first, second) -> second)
                    .map(this::bodiesIn)
                    .orElse(List.of());
        }
        return bodies.size() == 1 ? bodies.getFirst() : null;
    }

    private List<Entity> bodiesIn(Span span) {
        List<Entity> bodies = new ArrayList<>();
        for (Mention mention : document.mentionsIn(span)) {
            Entity entity = referents.byId(mention.entity());
            if (entity != null && entity.type() == EntityType.ORGANIZATION && !bodies.contains(entity)) {
                bodies.add(entity);
            }
        }
        return bodies;
    }

    /** The phrases under a preposition right behind a phrase. */
    List<NounPhrase> behind(SentenceSyntax syntax, NounPhrase noun, String preposition) {
        int at = syntax.chunkOf(noun.head()) + 1;
        boolean follows = at + 1 < syntax.chunks().size()
                && syntax.chunkText(at).equals(preposition)
                && syntax.chunks().get(at + 1).noun() != null;
        return follows ? syntax.groupFrom(at + 1).members() : List.of();
    }

    /** "members Sweden, Norway and Finland": the names from one on. */
    List<NounPhrase> listed(SentenceSyntax syntax, NounPhrase first) {
        List<NounPhrase> names = new ArrayList<>(List.of(first));
        for (int i = syntax.chunkOf(first.first()) + 1; i + 1 < syntax.chunks().size(); i += 2) {
            NounPhrase next = syntax.chunks().get(i + 1).noun();
            if (!syntax.chunkText(i).matches(",|and") || next == null || !next.isName()) {
                break;
            }
            names.add(next);
        }
        return names;
    }

    /** The last name within a phrase that stands for a person: "the Nordic Council's spokesman". */
    @Nullable
    Entity nameInside(SentenceSyntax syntax, int first, int end) {
        Entity found = null;
        if (end <= first) {
            return null;
        }
        for (Mention mention : document.mentionsIn(syntax.sentence().spanOf(first, end - 1))) {
            Entity entity = mention.form() == Mention.Form.NAME ? referents.byId(mention.entity()) : null;
            found = entity != null && entity.type() != EntityType.PLAN ? entity : found;
        }
        return found;
    }

    /** The body that the article calls by a word, its plural or a whole name; a new one of the whole name where it calls none so. */
    Entity body(String word, String name) {
        return bodies.called(word, name);
    }

    List<Entity> bodies() {
        return bodies.found();
    }

    List<Mention> mentions() {
        return bodies.mentions();
    }

    /** The entity that is spoken for between two tokens: a place, a body, a nation, or with a possessive mark a person too. */
    @Nullable
    Entity ownerIn(SentenceSyntax syntax, int first, int end) {
        Entity house = LocalOffices.house(referents, syntax, first, end);
        if (house != null) {
            return house;
        }
        for (int i = end - 1; i >= first; i--) {
            Word word = syntax.words().get(i);
            Mention mention = word.mention();
            Entity entity = mention == null ? null : referents.byId(mention.entity());
            if (entity != null && isOwner(syntax, entity, i, end)) {
                return entity;
            }
            Entity nation = (mention == null || mention.form() == Mention.Form.NOMINAL)
                            && word.token().isCapitalised()
                    ? referents.nationAt(syntax, i)
                    : null;
            if (nation != null) {
                return nation;
            }
        }
        return null;
    }

    private static boolean isOwner(SentenceSyntax syntax, Entity entity, int token, int end) {
        boolean possessive = token + 1 < end && syntax.words().get(token + 1).isPossessiveMark()
                || syntax.words().get(token).lower().matches("his|her|its|their")
                        && !isPossessiveBetween(syntax, token, end);
        if (syntax.lower(token + 1).matches("-?based")
                || syntax.lower(token + 1).equals("-")
                        && syntax.lower(token + 2).equals("based")) {
            // "a Bergen-based analyst": where she is, and not whose
            return false;
        }
        return switch (entity.type()) {
            case PLACE, ORGANIZATION, OUTLET -> true;
            case PERSON -> possessive;
            case PLAN, EVENT, OTHER -> false;
        };
    }

    /** Whether the dependency tree hangs one phrase on the other as its modifier; never without the encoder. */
    boolean isModifier(SentenceSyntax syntax, NounPhrase modifier, NounPhrase of) {
        List<EncodedToken> tree = document.encoded(syntax.sentence()).tokens();
        for (int i = modifier.first(); i <= modifier.last() && !tree.isEmpty(); i++) {
            int head = tree.get(i).head();
            if (head >= of.first()
                    && head <= of.last()
                    && tree.get(i).plainRelation().equals("nmod")) {
                return true;
            }
        }
        return false;
    }

    /** "Her party's secretary" is not hers. */
    static boolean isPossessiveBetween(SentenceSyntax syntax, int token, int end) {
        for (int i = token + 1; i < end; i++) {
            if (syntax.words().get(i).isPossessiveMark()) {
                return true;
            }
        }
        return false;
    }

    String words(SentenceSyntax syntax, int first, int last) {
        return document.slice(syntax.sentence().spanOf(first, last))
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s+", " ");
    }

    /** "Voss is a town": of what a phrase says what it is. */
    @Nullable
    NounPhrase subjectOfBeing(SentenceSyntax syntax, NounPhrase predicate) {
        for (Clause clause : syntax.clauses()) {
            boolean is = clause.verb().lemma().equals("be")
                    && !clause.verb().negated()
                    && clause.object().contains(predicate)
                    && !clause.subject().isEmpty();
            if (is) {
                return clause.subject().getFirst();
            }
        }
        return null;
    }
}
