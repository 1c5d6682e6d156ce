package org.parley.entity.reading.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.entity.reading.analysis.Entity;
import org.parley.entity.reading.analysis.EntityType;
import org.parley.entity.reading.analysis.Party;
import org.parley.entity.reading.analysis.Relation;
import org.parley.entity.reading.document.Document;
import org.parley.entity.reading.name.Gazetteer;
import org.parley.entity.reading.syntax.NounPhrase;
import org.parley.entity.reading.syntax.PersonNouns;
import org.parley.entity.reading.syntax.Referents;
import org.parley.entity.reading.syntax.SentenceSyntax;
import org.parley.entity.reading.syntax.Word;
import org.parley.entity.reading.text.PartOfSpeech;
import org.parley.entity.reading.text.Span;

/** Whom noun phrases make take part in events, and for which country each acts. */
final class Participants {

    private static final Set<String> GROUPS = Set.of(
            "side",
            "party",
            "country",
            "nation",
            "leader",
            "envoy",
            "president",
            "minister",
            "negotiator",
            "delegation",
            "official",
            "man",
            "diplomat",
            "capital",
            "government",
            "company",
            "firm",
            "bank",
            "group");
    /** Those that are companies, by what they are. */
    private static final Set<String> FIRMS = Set.of("company", "firm", "bank", "group");
    /** Those of the groups that persons alone make up, by what they are. */
    private static final Set<String> OFFICES = Set.of("leader", "president", "minister", "envoy", "diplomat", "man");

    /** Plurals for those who bear arms and what they come with. */
    private static final Set<String> FORCES = Set.of(
            "forces",
            "troops",
            "helicopters",
            "drones",
            "missiles",
            "rockets",
            "warplanes",
            "aircraft",
            "jets",
            "warships",
            "marines",
            "crowds");

    private static final Set<String> WORDLESS = Set.of(
            "it", "this", "that", "these", "those", "which", "who", "there", "others", "one", "he", "she", "they",
            "him", "her", "them", "we", "us", "i", "you");

    private final Document document;
    private final Referents referents;
    private final Map<String, String> sideOf = new HashMap<>();
    private final List<List<Participant>> opposed = new ArrayList<>();

    Participants(Document document, Referents referents) {
        this.document = document;
        this.referents = referents;
        for (int round = 0; round < 2; round++) {
            for (Relation relation : document.relations()) {
                side(relation);
            }
        }
    }

    private void side(Relation relation) {
        boolean office = relation.predicate().equals("HOLDS_ROLE")
                || relation.predicate().equals("HEADS");
        Entity object = relation.object() == null ? null : referents.byId(relation.object());
        if (!office || object == null) {
            return;
        }
        if (object.type() == EntityType.PLACE) {
            sideOf.putIfAbsent(relation.subject(), object.id());
        } else if (sideOf.containsKey(object.id())) {
            sideOf.putIfAbsent(relation.subject(), sideOf.get(object.id()));
        }
    }

    /** Keeps two that face each other, for "both sides": not those who mediate between them. */
    void oppose(List<Participant> pair) {
        opposed.add(pair);
    }

    Referents referents() {
        return referents;
    }

    /** Those whom the phrases name; a plural that points back ("both sides") gives the two that were there before. */
    List<Participant> of(SentenceSyntax syntax, List<NounPhrase> nouns, List<List<Participant>> before) {
        List<Participant> found = new ArrayList<>();
        for (NounPhrase phrase : nouns) {
            NounPhrase noun = referents.apposed(syntax, phrase);
            List<Participant> pair = isCollective(syntax, noun) ? pair(syntax, noun, before) : List.of();
            if (!pair.isEmpty()) {
                pair.forEach(one -> add(found, one));
            } else {
                of(syntax, noun).forEach(one -> add(found, one));
            }
        }
        return found;
    }

    static void add(List<Participant> list, Participant one) {
        if (list.stream().noneMatch(other -> other.party().equals(one.party()))) {
            list.add(one);
        }
    }

    /** The last two that the phrase can mean: "the two presidents" are two who are in office, or two of whom nothing is told. */
    private List<Participant> pair(SentenceSyntax syntax, NounPhrase noun, List<List<Participant>> before) {
        String head = syntax.words().get(noun.head()).lemma();
        if (head.equals("side") && !opposed.isEmpty()) {
            return opposed.getLast();
        }
        for (List<Participant> pair : before.reversed()) {
            if (pair.stream().allMatch(one -> canBe(one, head)) && (!isOfTwo(head) || areOpposed(pair))) {
                return pair;
            }
            if (!OFFICES.contains(head) && !FIRMS.contains(head) && !isOfTwo(head)) {
                break;
            }
        }
        return List.of();
    }

    private static boolean isOfTwo(String head) {
        return head.equals("two")
                || head.equals("side")
                || head.equals("party")
                || head.equals("country")
                || head.equals("nation");
    }

    /** Whether each of the two acts for a country of their own, or both for none that is known. */
    private static boolean areOpposed(List<Participant> pair) {
        Set<String> first = pair.getFirst().sides();
        Set<String> second = pair.getLast().sides();
        boolean alike = pair.getFirst().person() == pair.getLast().person();
        return first.isEmpty() == second.isEmpty() && (first.isEmpty() ? alike : !first.equals(second));
    }

    private boolean canBe(Participant one, String head) {
        if (FIRMS.contains(head)) {
            return one.party() instanceof Party.Known(String id)
                    && referents.byId(id) instanceof Entity entity
                    && (entity.type() == EntityType.ORGANIZATION || entity.type() == EntityType.OUTLET);
        }
        if (!OFFICES.contains(head) || !(one.party() instanceof Party.Known(String id))) {
            return true;
        }
        List<String> roles = document.relations().stream()
                .filter(relation -> relation.subject().equals(id) && relation.role() != null)
                .map(Relation::role)
                .toList();
        return one.person()
                && (roles.isEmpty()
                        || roles.stream()
                                .anyMatch(role -> !role.startsWith("former")
                                        && (head.equals("leader") || head.equals("man") || role.contains(head))));
    }

    /** "both sides", "the two leaders", "the envoys". */
    boolean isCollective(SentenceSyntax syntax, NounPhrase noun) {
        Word head = syntax.words().get(noun.head());
        boolean plural =
                head.is(PartOfSpeech.NOUN) && !head.lemma().equals(head.lower()) && GROUPS.contains(head.lemma());
        boolean two = head.lower().equals("two")
                && noun.head() > 0
                && syntax.lower(noun.head() - 1).matches("the|both");
        boolean they = head.lower().equals("they") && noun.mention() == null && !isOthers(syntax, noun);
        if (noun.mention() != null || (!plural && !they && !two)) {
            return false;
        }
        for (int i = noun.first(); i < noun.head(); i++) {
            if (!Set.of("the", "both", "two", "these", "those").contains(syntax.lower(i))) {
                return false;
            }
        }
        return they || two || noun.first() < noun.head();
    }

    /** "said the rebels would free two men whom they kidnapped": the plural before it in the sentence. */
    private static boolean isOthers(SentenceSyntax syntax, NounPhrase they) {
        return syntax.clauses().stream()
                .flatMap(clause -> clause.subject().stream())
                .anyMatch(subject -> subject.last() < they.first()
                        && subject.mention() == null
                        && syntax.words().get(subject.head()).is(PartOfSpeech.NOUN)
                        && !syntax.words().get(subject.head()).lemma().equals(syntax.lower(subject.head())));
    }

    private List<Participant> of(SentenceSyntax syntax, NounPhrase noun) {
        Entity entity = referents.entity(noun);
        if (entity != null) {
            return canTakePart(entity) ? List.of(known(entity)) : List.of();
        }
        String head = syntax.words().get(noun.head()).lemma();
        if (WORDLESS.contains(syntax.lower(noun.head())) || !isParty(syntax, noun)) {
            return List.of();
        }
        if (head.equals("side") || head.equals("delegation")) {
            Entity nation = referents.affiliation(syntax, noun.first(), noun.head());
            if (nation != null && nation.type() == EntityType.PLACE) {
                return List.of(known(nation));
            }
        }
        List<Participant> split = split(syntax, noun);
        return split.isEmpty() ? List.of(unnamed(syntax, noun)) : split;
    }

    private static boolean canTakePart(Entity entity) {
        return entity.type() == EntityType.PERSON
                || entity.type() == EntityType.ORGANIZATION
                || entity.type() == EntityType.PLACE
                || entity.type() == EntityType.OUTLET;
    }

    private boolean isParty(SentenceSyntax syntax, NounPhrase noun) {
        return referents.isActor(syntax, noun)
                || PersonNouns.isPerson(syntax.words().get(noun.head()).lemma())
                || FORCES.contains(syntax.lower(noun.head()))
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

    Participant known(Entity entity) {
        Set<String> sides = new LinkedHashSet<>();
        if (entity.type() == EntityType.PLACE) {
            sides.add(entity.id());
        } else if (sideOf.containsKey(entity.id())) {
            sides.add(sideOf.get(entity.id()));
        }
        return new Participant(new Party.Known(entity.id()), entity.type() == EntityType.PERSON, sides);
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

    /** The places among the phrases, the most exact first. */
    @Nullable
    Entity place(List<NounPhrase> nouns) {
        for (NounPhrase noun : nouns) {
            Entity entity = referents.entity(noun);
            if (entity != null && entity.type() == EntityType.PLACE) {
                return entity;
            }
        }
        return null;
    }
}
