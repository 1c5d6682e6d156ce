package org.parley.entity.reading.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.entity.reading.analysis.EntityType;
import org.parley.entity.reading.encoder.NameSpan;
import org.parley.entity.reading.encoder.NameType;
import org.parley.entity.reading.text.PartOfSpeech;
import org.parley.entity.reading.text.Sentence;
import org.parley.entity.reading.text.Span;
import org.parley.entity.reading.text.Token;

class EncoderNamesTest {

    private static final Gazetteer GAZETTEER = Gazetteer.shipped();

    private static Sentence sentence(String text) {
        List<Token> tokens = new ArrayList<>();
        int start = 0;
        for (String word : text.split(" ")) {
            Span span = new Span(start, start + word.length());
            tokens.add(new Token(
                    tokens.size(), span, word, word.toLowerCase(java.util.Locale.ROOT), PartOfSpeech.X, word));
            start += word.length() + 1;
        }
        return new Sentence(0, 0, new Span(0, text.length()), false, tokens);
    }

    private static NameSpan seen(Sentence sentence, int from, int to, NameType type, double confidence) {
        return new NameSpan(sentence.spanOf(from, to - 1), from, to, type, (float) confidence);
    }

    private static FoundName known(Sentence sentence, int from, int to) {
        Gazetteer.Hit hit = GAZETTEER.longestAt(sentence.tokens(), from, to);
        Evidence evidence = new Evidence().add(hit.entry().type(), 4, "known");
        return FoundName.of(sentence, from, to, evidence, hit.entry());
    }

    private static FoundName guessed(Sentence sentence, int from, int to, EntityType type) {
        return FoundName.of(sentence, from, to, new Evidence().add(type, 1, "guess"), null);
    }

    private static List<String> weighed(Sentence sentence, List<FoundName> rules, List<NameSpan> spans) {
        return new EncoderNames(GAZETTEER, sentence)
                .weighed(rules, spans).stream()
                        .map(name -> name.text() + "/" + name.evidence().best())
                        .toList();
    }

    @Test
    void theEncoderSaysWhereAnUnknownNameEndsAndWhatItIs() {
        Sentence sentence = sentence("They joined Nordvik og Sjøblom yesterday");
        assertThat(weighed(
                        sentence,
                        List.of(guessed(sentence, 2, 3, EntityType.PERSON), guessed(sentence, 4, 5, EntityType.PERSON)),
                        List.of(seen(sentence, 2, 5, NameType.ORGANIZATION, 0.95))))
                .containsExactly("Nordvik og Sjøblom/ORGANIZATION");
    }

    @Test
    void aSurnameOfTwoStaysWholeThoughTheEncoderPartsIt() {
        Sentence sentence = sentence("Former presenter Robert Kilroy-Vance has quit the party");
        assertThat(weighed(
                        sentence,
                        List.of(guessed(sentence, 2, 6, EntityType.PERSON)),
                        List.of(
                                seen(sentence, 2, 4, NameType.PERSON, 0.8),
                                seen(sentence, 5, 6, NameType.PERSON, 0.8))))
                .containsExactly("Robert Kilroy-Vance/PERSON");
    }

    @Test
    void whatTheListsKnowStaysWhatItIs() {
        Sentence sentence = sentence("It was reported by Reuters in Norway");
        assertThat(weighed(
                        sentence,
                        List.of(known(sentence, 4, 5), known(sentence, 6, 7)),
                        List.of(
                                seen(sentence, 4, 5, NameType.ORGANIZATION, 0.99),
                                seen(sentence, 6, 7, NameType.PERSON, 0.9))))
                .containsExactly("Reuters/OUTLET", "Norway/PLACE");
    }

    @Test
    void aKnownNameIsPartOfALongerOneOnlyIfTheEncoderIsSure() {
        Sentence sentence = sentence("He leads Norway Unbound now");
        List<FoundName> rules = List.of(known(sentence, 2, 3));
        assertThat(weighed(sentence, rules, List.of(seen(sentence, 2, 4, NameType.ORGANIZATION, 0.95))))
                .containsExactly("Norway Unbound/ORGANIZATION");
        assertThat(weighed(sentence, rules, List.of(seen(sentence, 2, 4, NameType.ORGANIZATION, 0.5))))
                .containsExactly("Norway/PLACE");
    }

    @Test
    void aGuessThatTheEncoderDoesNotShareIsDropped() {
        Sentence sentence = sentence("Quietly Undeterred they went to Norway");
        assertThat(weighed(
                        sentence,
                        List.of(guessed(sentence, 0, 2, EntityType.PERSON), known(sentence, 5, 6)),
                        List.of(seen(sentence, 5, 6, NameType.PLACE, 0.99))))
                .containsExactly("Norway/PLACE");
    }

    @Test
    void nationalitiesAndSmallWordsAreNoNames() {
        Sentence sentence = sentence("Norwegian trawlers left the harbour");
        assertThat(weighed(
                        sentence,
                        List.of(),
                        List.of(seen(sentence, 0, 1, NameType.OTHER, 0.99), seen(sentence, 4, 5, NameType.PLACE, 0.9))))
                .isEmpty();
    }

    @Test
    void aNameWrittenSmallIsOneWhereTheEncoderIsSureOrTheListsKnowIt() {
        Sentence sentence = sentence("Anyone from bergen or nordvikstad who works for google here");
        assertThat(weighed(
                        sentence,
                        List.of(),
                        List.of(
                                seen(sentence, 2, 3, NameType.PLACE, 0.6),
                                seen(sentence, 4, 5, NameType.PLACE, 0.9),
                                seen(sentence, 8, 9, NameType.ORGANIZATION, 0.6))))
                .containsExactly("Bergen/PLACE", "Nordvikstad/PLACE", "Google/ORGANIZATION");
        assertThat(weighed(sentence, List.of(), List.of(seen(sentence, 4, 5, NameType.PLACE, 0.6))))
                .isEmpty();
    }

    @Test
    void ranksAndOriginsAreNoPartOfAPersonsName() {
        Sentence sentence = sentence("On Monday Lt Gen Ida Berg met Kazakh Nils Aas and XGP Ida Holm of Nordvik");
        assertThat(weighed(
                        sentence,
                        List.of(),
                        List.of(
                                seen(sentence, 2, 6, NameType.PERSON, 0.9),
                                seen(sentence, 7, 10, NameType.PERSON, 0.9),
                                seen(sentence, 11, 14, NameType.PERSON, 0.9))))
                .containsExactly("Ida Berg/PERSON", "Nils Aas/PERSON", "Ida Holm/PERSON");
    }

    @Test
    void everydayWordsWithCapitalsNeedAWordThatTheyNameSomething() {
        Sentence sentence = sentence("Quietly Great Service came to Norway");
        FoundName phrase = FoundName.of(
                sentence,
                1,
                3,
                new Evidence().add(EntityType.ORGANIZATION, 3.8, "").asShape(),
                null);
        assertThat(weighed(sentence, List.of(phrase), List.of())).isEmpty();
        phrase.evidence().hint(EntityType.ORGANIZATION, 0.8, "the");
        assertThat(weighed(sentence, List.of(phrase), List.of())).containsExactly("Great Service/ORGANIZATION");
    }

    @Test
    void aHintCountsOnceHoweverOftenItIsGiven() {
        Evidence evidence = new Evidence().add(EntityType.PLACE, 1, "in");
        for (int i = 0; i < 4; i++) {
            evidence.addAll(new Evidence().hint(EntityType.ORGANIZATION, 0.8, "the"));
        }
        assertThat(evidence.best()).isEqualTo(EntityType.PLACE);
    }

    @Test
    void whatTheEncoderSaysOftenWeighsNoMoreThanOnce() {
        Evidence evidence = new Evidence().add(EntityType.PERSON, 4.5, "title");
        evidence.suggest(EntityType.ORGANIZATION, 4).suggest(EntityType.ORGANIZATION, 4);
        assertThat(evidence.best()).isEqualTo(EntityType.PERSON);
    }

    @Test
    void twoPartnersMakeOneFirm() {
        Sentence sentence = sentence("The broker Holm & Berg cut jobs");
        FoundName firm = FoundName.of(
                sentence,
                2,
                5,
                new Evidence().add(EntityType.ORGANIZATION, 2.5, "ampersand").asShape(),
                null);
        List<NameSpan> partners = List.of(
                seen(sentence, 2, 3, NameType.ORGANIZATION, 0.9), seen(sentence, 4, 5, NameType.ORGANIZATION, 0.9));
        assertThat(weighed(sentence, List.of(firm), partners)).containsExactly("Holm & Berg/ORGANIZATION");
    }
}
