package org.parley.entity.reading.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.entity.reading.analysis.Entity;
import org.parley.entity.reading.analysis.EntityType;
import org.parley.entity.reading.analysis.Party;
import org.parley.entity.reading.analysis.Relation;
import org.parley.entity.reading.document.Document;
import org.parley.entity.reading.syntax.NounPhrase;
import org.parley.entity.reading.syntax.Referents;
import org.parley.entity.reading.syntax.SentenceSyntax;
import org.parley.entity.reading.syntax.Word;
import org.parley.entity.reading.text.PartOfSpeech;

/**
 * Plurals that point back to two who were told of together: after "Berg met Aas", "both sides" and "the two leaders" are
 * these.
 */
final class CollectivePhrases {

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

    private static final Set<String> RANKS = Set.of("prime", "foreign", "defence", "defense", "finance", "trade");

    /** How far "both countries" looks back for a visit. */
    private static final int VISIT_SENTENCES = 4;

    private final Document document;
    private final List<Relation> relations;
    private final Referents referents;
    private final List<List<Participant>> opposed = new ArrayList<>();
    private final List<List<Participant>> crowds = new ArrayList<>();
    private final Map<String, Group> groups = new HashMap<>();
    private Visit visit = new Visit(List.of(), 0);

    /** A plural without names, and how many pairs had been told of before it. */
    private record Group(Participant whole, int pairs) {}

    private record Visit(List<Participant> countries, int sentence) {}

    CollectivePhrases(Document document, Referents referents) {
        this.document = document;
        this.relations = document.relations();
        this.referents = referents;
    }

    /** Keeps two that face each other, for "both sides": not those who mediate between them. */
    void oppose(List<Participant> pair) {
        opposed.add(pair);
    }

    /** Keeps the countries of who travelled and of where to, for "both countries" in the sentences behind. */
    void travelled(List<Participant> countries, int sentence) {
        visit = new Visit(countries, sentence);
    }

    /** Keeps more than two who took part in something: "the two ministers" may be those of them who are. */
    void crowd(List<Participant> several) {
        crowds.add(several);
    }

    /** Keeps "European foreign ministers", for "the ministers". */
    void gather(String head, Participant whole, int pairs) {
        groups.put(head, new Group(whole, pairs));
    }

    /** Those without names whom the phrase means, if no two of whom it could be said were told of since. */
    private @Nullable Participant group(SentenceSyntax syntax, NounPhrase noun, int pair) {
        Group group = groups.get(syntax.words().get(noun.head()).lemma());
        boolean several = noun.head() == noun.first() + 1;
        return several && group != null && group.pairs > pair ? group.whole : null;
    }

    /** The last two that the phrase can mean: "the two presidents" are two who are in office, or two of whom nothing is told. */
    List<Participant> pair(SentenceSyntax syntax, NounPhrase noun, List<List<Participant>> before) {
        String head = syntax.words().get(noun.head()).lemma();
        if (isAmbiguous(syntax, noun, head)) {
            return List.of();
        }
        if (head.equals("side") && !opposed.isEmpty()) {
            return opposed.getLast();
        }
        for (int i = before.size() - 1; i >= 0; i--) {
            List<Participant> pair = before.get(i);
            if (pair.stream().allMatch(one -> canBe(one, head)) && (!isOfTwo(head) || areOpposed(pair))) {
                Participant group = group(syntax, noun, i);
                return group == null ? meant(pair, head) : List.of(group);
            }
            if (!OFFICES.contains(head) && !FIRMS.contains(head) && !isOfTwo(head)) {
                break;
            }
        }
        if (OFFICES.contains(head) && !crowds.isEmpty()) {
            List<Participant> office =
                    crowds.getLast().stream().filter(one -> canBe(one, head)).toList();
            return office.size() == 2 ? office : List.of();
        }
        return isCountry(head) ? visited(syntax) : List.of();
    }

    /** The two countries of the last visit, if it was told of nearby and no other country with them. */
    private List<Participant> visited(SentenceSyntax syntax) {
        int index = syntax.sentence().index();
        if (index - visit.sentence > VISIT_SENTENCES) {
            return List.of();
        }
        boolean others = document.syntax().subList(visit.sentence, index + 1).stream()
                .flatMap(sentence -> sentence.words().stream())
                .filter(word -> word.type() == EntityType.PLACE)
                .map(Word::mention)
                .filter(Objects::nonNull)
                .map(mention -> referents.byId(mention.entity()))
                .filter(place -> place != null && PlacePhrases.isCountry(place))
                .anyMatch(country -> !visit.countries.contains(Participants.country(country.id())));
        return others ? List.of() : visit.countries;
    }

    private static boolean isCountry(String head) {
        return head.equals("country") || head.equals("nation");
    }

    /** "Both countries agreed" after two presidents met: theirs. */
    private static List<Participant> meant(List<Participant> pair, String head) {
        boolean countries = isCountry(head) && pair.stream().allMatch(Participant::person);
        return countries
                ? pair.stream()
                        .map(one -> one.sides().iterator().next())
                        .map(Participants::country)
                        .toList()
                : pair;
    }

    /** "the leaders", where "Nordic leaders" were told of and two of them since: whether these or those. */
    private boolean isAmbiguous(SentenceSyntax syntax, NounPhrase noun, String head) {
        return head.equals("leader")
                && groups.containsKey(head)
                && noun.head() == noun.first() + 1
                && syntax.lower(noun.first()).equals("the");
    }

    private static boolean isOfTwo(String head) {
        return head.equals("two") || head.equals("side") || head.equals("party") || isCountry(head);
    }

    /** Whether each of the two acts for a country of their own, or both for none that is known. */
    private static boolean areOpposed(List<Participant> pair) {
        Set<String> first = pair.getFirst().sides();
        Set<String> second = pair.getLast().sides();
        boolean alike = pair.getFirst().person() == pair.getLast().person();
        return first.isEmpty() || second.isEmpty() ? alike : !first.equals(second);
    }

    private boolean canBe(Participant one, String head) {
        if (isCountry(head)) {
            return one.sides().size() == 1;
        }
        if (FIRMS.contains(head)) {
            return one.party() instanceof Party.Known(String id)
                    && referents.byId(id) instanceof Entity entity
                    && (entity.type() == EntityType.ORGANIZATION || entity.type() == EntityType.OUTLET);
        }
        if (!OFFICES.contains(head) || !(one.party() instanceof Party.Known(String id))) {
            return true;
        }
        List<String> roles = relations.stream()
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
    static boolean isCollective(SentenceSyntax syntax, NounPhrase noun) {
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
            boolean rank = head.lemma().equals("minister") && RANKS.contains(syntax.lower(i));
            if (!rank && !Set.of("the", "both", "two", "these", "those").contains(syntax.lower(i))) {
                return false;
            }
        }
        return they || two || noun.first() < noun.head();
    }

    /** "said the rebels would free two men whom they kidnapped": the plural before it in the sentence. */
    private static boolean isOthers(SentenceSyntax syntax, NounPhrase they) {
        return syntax.clauses().stream()
                .flatMap(clause -> clause.subject().stream())
                .anyMatch(subject ->
                        subject.last() < they.first() && subject.mention() == null && isPlural(syntax, subject));
    }

    /** "rebels", "20 MPs". */
    private static boolean isPlural(SentenceSyntax syntax, NounPhrase noun) {
        Word head = syntax.words().get(noun.head());
        return head.is(PartOfSpeech.NOUN) && !head.lemma().equals(head.lower())
                || head.token().text().matches("\\p{Lu}{2,4}s");
    }
}
