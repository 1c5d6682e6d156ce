package org.parley.entity.reading.coreference;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.entity.reading.analysis.Entity;
import org.parley.entity.reading.analysis.EntityType;
import org.parley.entity.reading.analysis.Mention;
import org.parley.entity.reading.coreference.NounPhrases.Phrase;
import org.parley.entity.reading.text.PartOfSpeech;
import org.parley.entity.reading.text.Sentence;
import org.parley.entity.reading.text.Token;

/**
 * "On Monday Berg announced a plan. The president said …": an office that the article gives to nobody, where a sentence
 * begins with it, is that of the one person whom the sentence before names, if the article tells most of him and calls him
 * nothing else.
 */
final class LoneOffices {

    private static final Set<String> OFFICES =
            Set.of("president", "minister", "premier", "chancellor", "mayor", "governor", "senator");

    private final EntityTable table;
    private final Offices offices;

    LoneOffices(EntityTable table, Offices offices) {
        this.table = table;
        this.offices = offices;
    }

    /** "The president", "the prime minister", without any other word. */
    static boolean isLone(String head, Set<String> modifiers) {
        return OFFICES.contains(head) && modifiers.equals(head.equals("minister") ? Set.of("prime") : Set.of());
    }

    @Nullable
    Entity holder(Phrase phrase) {
        int here = phrase.sentence().index();
        if (phrase.from() != 0 || here == 0 || !isSubject(phrase)) {
            return null;
        }
        Sentence before = table.document().sentences().get(here - 1);
        Set<String> named = named(before);
        if (named.size() != 1 || named(phrase.sentence()).containsAll(named)) {
            return null;
        }
        String id = named.iterator().next();
        boolean called =
                offices.all().stream().anyMatch(office -> office.person().id().equals(id));
        return called || !isMostTold(id, phrase.span().start())
                ? null
                : table.entities(EntityType.PERSON).stream()
                        .filter(entity -> entity.id().equals(id))
                        .findFirst()
                        .orElse(null);
    }

    private static boolean isSubject(Phrase phrase) {
        List<Token> tokens = phrase.sentence().tokens();
        int next = phrase.head() + 1;
        return next < tokens.size()
                && (tokens.get(next).is(PartOfSpeech.VERB) || tokens.get(next).is(PartOfSpeech.AUX));
    }

    private Set<String> named(Sentence sentence) {
        Set<String> named = new HashSet<>();
        for (Mention mention : table.mentions()) {
            Entity entity = table.entityOf(mention);
            boolean name = mention.form() == Mention.Form.NAME && entity.type() == EntityType.PERSON;
            if (name && sentence.span().contains(mention.span())) {
                named.add(entity.id());
            }
        }
        return named;
    }

    /** Whether no other person was named as often up to there. */
    private boolean isMostTold(String id, int end) {
        Map<String, Integer> told = table.namedBefore(end);
        int own = told.getOrDefault(id, 0);
        return own > 1
                && told.entrySet().stream().allMatch(other -> other.getKey().equals(id) || other.getValue() < own);
    }
}
