package org.parley.entity.reading.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.entity.reading.analysis.Entity;
import org.parley.entity.reading.analysis.EntityType;
import org.parley.entity.reading.analysis.Mention;
import org.parley.entity.reading.analysis.Party;
import org.parley.entity.reading.document.Document;
import org.parley.entity.reading.name.Gazetteer;
import org.parley.entity.reading.syntax.Appositions;
import org.parley.entity.reading.syntax.JointOffices;
import org.parley.entity.reading.syntax.NounPhrase;
import org.parley.entity.reading.syntax.PersonNouns;
import org.parley.entity.reading.syntax.Referents;
import org.parley.entity.reading.syntax.SentenceSyntax;
import org.parley.entity.reading.syntax.Word;
import org.parley.entity.reading.text.PartOfSpeech;
import org.parley.entity.reading.text.Span;

/**
 * Whom noun phrases make take part in events, and for which country each acts: "US and Ukrainian officials" are two
 * parties, "both sides" the two that were told of before, "Berg" one who acts for Norway.
 */
final class Participants {

    /** Who is no actor of public life, but has things done to them: "arrested two men". */
    static final Set<String> HUMANS = Set.of(
            "person", "people", "man", "woman", "child", "boy", "girl", "baby", "family", "staff", "wounded",
            "injured");

    private static final Set<String> WORDLESS = Set.of(
            "it", "this", "that", "these", "those", "which", "who", "there", "others", "one", "he", "she", "they",
            "him", "her", "them", "we", "us", "i", "you");

    private final Document document;
    private final Referents referents;
    private final List<List<Participant>> pairs;
    private final Allegiances allegiances;
    private final CollectivePhrases collectives;
    private final Delegations delegations;
    private final Representatives representatives;
    private final PlacePhrases places;
    private final ArmedForces armedForces;

    Participants(Document document, Referents referents, List<List<Participant>> pairs) {
        this.document = document;
        this.pairs = pairs;
        this.referents = referents;
        this.allegiances = new Allegiances(document.relations(), referents);
        this.collectives = new CollectivePhrases(document, referents);
        this.representatives = new Representatives(referents);
        this.places = new PlacePhrases(referents);
        this.armedForces = new ArmedForces(referents);
        this.delegations = new Delegations(document, referents, this::known);
    }

    /** Keeps two that face each other, for "both sides". */
    void oppose(List<Participant> pair) {
        collectives.oppose(pair);
    }

    /** Keeps the countries of who travelled and of where to, which "both countries" may mean later. */
    void travelled(List<Participant> countries, int sentence) {
        collectives.travelled(countries, sentence);
    }

    /** A country by its entity's id. */
    static Participant country(String id) {
        return new Participant(new Party.Known(id), false, Set.of(id));
    }

    /** Keeps more than two, of whom two may be meant later. */
    void crowd(List<Participant> several) {
        collectives.crowd(several);
    }

    /** Those whom the phrases name; a plural that points back ("both sides") gives the two that were there before. */
    List<Participant> of(SentenceSyntax syntax, List<NounPhrase> nouns, List<List<Participant>> before) {
        List<Participant> found = new ArrayList<>();
        for (int i = 0; i < nouns.size(); i++) {
            NounPhrase noun = referents.apposed(syntax, nouns.get(i));
            if (i + 1 < nouns.size() && JointOffices.isOfficeOf(syntax, referents, noun, nouns.get(i + 1))) {
                continue;
            }
            // "the ministers of Norway and Sweden" points at nobody told before
            boolean collective = CollectivePhrases.isCollective(syntax, noun)
                    && (noun.isPronoun() || representatives.of(syntax, noun).isEmpty());
            List<Participant> pair = collective ? collectives.pair(syntax, noun, before) : List.of();
            List<NounPhrase> names = Appositions.names(syntax, referents, noun);
            if (!names.isEmpty()) {
                names.forEach(name -> of(syntax, name).forEach(one -> add(found, one)));
            } else if (!pair.isEmpty()) {
                pair.forEach(one -> add(found, one));
            } else {
                of(syntax, noun).forEach(one -> add(found, one));
            }
        }
        return found;
    }

    /** "Norway's government", "the Norwegian government": the country, as in "Oslo agreed". */
    private static boolean isGovernment(SentenceSyntax syntax, NounPhrase noun) {
        return syntax.lower(noun.head()).equals("government");
    }

    /** Where the person whose it is begins: "House Speaker Ida Berg's visit" is no visit of the house. */
    static int ownerStart(SentenceSyntax syntax, NounPhrase noun) {
        int start = noun.possessor() - 1;
        Mention owner = start < noun.first() ? null : syntax.words().get(start).mention();
        if (owner == null || syntax.words().get(start).type() != EntityType.PERSON) {
            return noun.first();
        }
        while (start > noun.first()
                && owner.equals(syntax.words().get(start - 1).mention())) {
            start--;
        }
        return start;
    }

    static void add(List<Participant> list, Participant one) {
        if (list.stream().noneMatch(other -> other.party().equals(one.party()))) {
            list.add(one);
        }
    }

    private List<Participant> of(SentenceSyntax syntax, NounPhrase noun) {
        Entity entity = isGovernment(syntax, noun) ? referents.actor(syntax, noun) : referents.entity(noun);
        if (entity != null) {
            return entity.type().acts() ? List.of(known(entity)) : List.of();
        }
        String head = syntax.words().get(noun.head()).lemma();
        if (WORDLESS.contains(syntax.lower(noun.head())) || !isParty(syntax, noun)) {
            return List.of();
        }
        List<Participant> sent = delegations.of(noun);
        if (!sent.isEmpty()) {
            return sent;
        }
        List<Participant> represented = represented(syntax, noun);
        if (!represented.isEmpty()) {
            return represented;
        }
        Entity striking = armedForces.country(syntax, noun);
        if (striking != null) {
            return List.of(known(striking));
        }
        List<Participant> split = split(syntax, noun);
        if (!split.isEmpty()) {
            return split;
        }
        Participant whole = unnamed(syntax, noun);
        if (noun.head() > noun.first()
                && !head.equals(syntax.lower(noun.head()))
                && !CollectivePhrases.isCollective(syntax, noun)) {
            collectives.gather(head, whole, pairs.size());
        }
        return List.of(whole);
    }

    private boolean isParty(SentenceSyntax syntax, NounPhrase noun) {
        return referents.isActor(syntax, noun)
                || PersonNouns.isPerson(syntax.words().get(noun.head()).lemma())
                || ArmedForces.isForce(syntax, noun)
                || HUMANS.contains(syntax.words().get(noun.head()).lemma())
                || isPeople(syntax, noun);
    }

    /** "168 Liberians", "Palestinians": a nationality in the plural. */
    private boolean isPeople(SentenceSyntax syntax, NounPhrase noun) {
        String word = syntax.words().get(noun.head()).token().text();
        return word.length() > 4
                && word.endsWith("s")
                && Character.isUpperCase(word.charAt(0))
                && Gazetteer.shipped().isNationality(word.substring(0, word.length() - 1));
    }

    /** "six", "two of its drivers": a number that stands for people. */
    boolean isCount(SentenceSyntax syntax, NounPhrase noun) {
        String head = syntax.lower(noun.head());
        boolean sum = noun.head() > 0 && syntax.lower(noun.head() - 1).matches("[a-z]{0,3}[$€£¥]");
        return noun.mention() == null
                && !sum
                && head.matches(
                        "\\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens|scores|hundreds|thousands");
    }

    /** Those whom a number stands for. */
    Participant counted(SentenceSyntax syntax, NounPhrase noun) {
        return unnamed(syntax, noun);
    }

    Participant known(Entity entity) {
        return new Participant(
                new Party.Known(entity.id()), entity.type() == EntityType.PERSON, allegiances.of(entity));
    }

    private Participant unnamed(SentenceSyntax syntax, NounPhrase noun) {
        Span full = referents.full(syntax, noun);
        if (noun.first() > 0
                && syntax.lower(noun.first()).matches("least|most")
                && syntax.lower(noun.first() - 1).equals("at")) {
            full = Span.covering(syntax.sentence().spanOf(noun.first() - 1, noun.first()), full);
        }
        Set<String> sides = new LinkedHashSet<>();
        for (var token : syntax.sentence().tokensIn(full)) {
            Entity of = referents.affiliation(syntax, token.index(), token.index() + 1);
            if (of != null && of.type() == EntityType.PLACE) {
                sides.add(of.id());
            }
        }
        return new Participant(new Party.Unnamed(document.slice(full)), false, sides);
    }

    private List<Participant> represented(SentenceSyntax syntax, NounPhrase noun) {
        List<Participant> parties = new ArrayList<>();
        representatives.of(syntax, noun).forEach(entity -> add(parties, known(entity)));
        return parties;
    }

    /** "US, Ukrainian and European officials" are three parties. */
    private List<Participant> split(SentenceSyntax syntax, NounPhrase noun) {
        List<Participant> parts = new ArrayList<>();
        boolean joined = false;
        for (int i = noun.first(); i < noun.head(); i++) {
            joined = joined || syntax.lower(i).equals("and");
        }
        if (!joined) {
            return parts;
        }
        String head = syntax.sentence().tokens().get(noun.head()).text();
        for (int i = noun.first(); i < noun.head(); i++) {
            Word word = syntax.words().get(i);
            boolean modifier = word.token().isCapitalised()
                    && (i == noun.first() || !word.token().isCapitalised() || isFirstOfMention(syntax, i));
            Entity of = modifier ? referents.affiliation(syntax, i, i + 1) : null;
            if (modifier && (of != null || word.is(PartOfSpeech.ADJ))) {
                String name = word.mention() == null
                        ? word.token().text()
                        : word.mention().text();
                parts.add(new Participant(
                        new Party.Unnamed(name + " " + head), false, of == null ? Set.of() : Set.of(of.id())));
            }
        }
        return parts.size() > 1 ? parts : List.of();
    }

    private static boolean isFirstOfMention(SentenceSyntax syntax, int i) {
        var mention = syntax.words().get(i).mention();
        return mention == null
                || i == 0
                || !mention.equals(syntax.words().get(i - 1).mention());
    }

    /** The place that the first of the phrases to tell of one means. */
    @Nullable
    Entity place(SentenceSyntax syntax, List<NounPhrase> nouns) {
        return places.of(syntax, nouns);
    }
}
