package org.parley.entity.reading.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.parley.entity.reading.text.PartOfSpeech;
import org.parley.entity.reading.text.Span;

class ReadingEncoderTest {

    private static ReadingEncoder encoder;

    @BeforeAll
    static void load() {
        encoder = ReadingEncoder.load();
    }

    @AfterAll
    static void close() {
        encoder.close();
    }

    private static List<Word> words(String sentence) {
        List<Word> words = new ArrayList<>();
        int start = 0;
        for (String text : sentence.split(" ")) {
            int end = start + text.codePointCount(0, text.length());
            words.add(new Word(new Span(start, end), text));
            start = end + 1;
        }
        return words;
    }

    private static List<String> names(String sentence) {
        List<Word> words = words(sentence);
        return encoder.read(words).names().stream()
                .map(name -> name.type() + " "
                        + String.join(
                                " ",
                                words.subList(name.firstWord(), name.endWord()).stream()
                                        .map(Word::text)
                                        .toList()))
                .toList();
    }

    @Test
    void findsNamesWithoutTitlesAndPossessives() {
        assertThat(names(
                        "U.S. Special Envoy Steve Witkoff met Russian President Vladimir Putin 's adviser in Moscow ."))
                .contains("PERSON Steve Witkoff", "PERSON Vladimir Putin", "PLACE Moscow");
        assertThat(names("The European Union and the World Bank will meet in Nairobi next week ."))
                .containsExactly("ORGANIZATION European Union", "ORGANIZATION World Bank", "PLACE Nairobi");
    }

    @Test
    void tagsAndParses() {
        List<EncodedToken> tokens = encoder.read(words("The minister denied the report on Tuesday ."))
                .tokens();
        assertThat(tokens)
                .extracting(EncodedToken::tag)
                .containsExactly(
                        PartOfSpeech.DET,
                        PartOfSpeech.NOUN,
                        PartOfSpeech.VERB,
                        PartOfSpeech.DET,
                        PartOfSpeech.NOUN,
                        PartOfSpeech.ADP,
                        PartOfSpeech.PROPN,
                        PartOfSpeech.PUNCT);
        assertThat(tokens.get(1).relation()).isEqualTo("nsubj");
        assertThat(tokens.get(1).head()).isEqualTo(2);
        assertThat(tokens.get(2).head()).isEqualTo(EncodedToken.ROOT);
        assertThat(tokens.get(2).relation()).isEqualTo("root");
        assertThat(tokens.get(4).relation()).isEqualTo("obj");
    }

    @Test
    void readsAnEmptySentence() {
        assertThat(encoder.read(List.of())).isEqualTo(new EncodedSentence(List.of(), List.of()));
    }

    @Test
    void keepsOffsetsThroughAnyUnicode() {
        Random random = new Random(11);
        for (int round = 0; round < 300; round++) {
            List<Word> words = UnicodeText.words(random, 1 + random.nextInt(30), random.nextInt(10_000));
            assertWellFormed(words, encoder.read(words));
        }
    }

    @Test
    void readsLongSentencesInWindows() {
        Random random = new Random(12);
        List<Word> words = UnicodeText.words(random, 900, 0);
        assertWellFormed(words, encoder.read(words));

        String list = "Presidents Emmanuel Macron , Volodymyr Zelensky and Recep Tayyip Erdogan spoke in Geneva , and ";
        List<String> names = names(list.repeat(30).trim());
        assertThat(names.stream().filter("PERSON Recep Tayyip Erdogan"::equals)).hasSizeGreaterThan(25);
        assertThat(names.stream().filter("PLACE Geneva"::equals)).hasSizeGreaterThan(25);
    }

    private static void assertWellFormed(List<Word> words, EncodedSentence sentence) {
        assertThat(sentence.tokens()).hasSameSizeAs(words);
        int[] heads = new int[words.size()];
        for (int i = 0; i < words.size(); i++) {
            EncodedToken token = sentence.tokens().get(i);
            assertThat(token.span()).isEqualTo(words.get(i).span());
            assertThat(token.text()).isEqualTo(words.get(i).text());
            assertThat(token.relation().equals("root")).isEqualTo(token.head() == EncodedToken.ROOT);
            heads[i] = token.head() + 1;
        }
        assertThat(DependencyTree.isTree(heads)).isTrue();
        int end = 0;
        for (NameSpan name : sentence.names()) {
            assertThat(name.firstWord()).isGreaterThanOrEqualTo(end).isLessThan(name.endWord());
            assertThat(name.span().start())
                    .isEqualTo(words.get(name.firstWord()).span().start());
            assertThat(name.span().end())
                    .isEqualTo(words.get(name.endWord() - 1).span().end());
            assertThat(name.confidence()).isBetween(0f, 1.0001f);
            end = name.endWord();
        }
    }

    @Test
    void readsTheSameWhateverElseIsBeingRead() throws Exception {
        Random random = new Random(13);
        List<List<Word>> sentences = IntStream.range(0, 60)
                .mapToObj(i -> UnicodeText.words(random, 1 + random.nextInt(60), 0))
                .toList();
        List<EncodedSentence> alone = sentences.stream().map(encoder::read).toList();
        try (ExecutorService threads = Executors.newFixedThreadPool(4);
                ReadingEncoder another = ReadingEncoder.load()) {
            List<Callable<EncodedSentence>> calls = new ArrayList<>();
            for (int i = sentences.size() - 1; i >= 0; i--) {
                List<Word> words = sentences.get(i);
                calls.add(() -> encoder.read(words));
                calls.add(() -> another.read(words));
            }
            List<Future<EncodedSentence>> together = threads.invokeAll(calls);
            for (int i = 0; i < sentences.size(); i++) {
                int at = 2 * (sentences.size() - 1 - i);
                assertThat(together.get(at).get()).isEqualTo(alone.get(i));
                assertThat(together.get(at + 1).get()).isEqualTo(alone.get(i));
            }
        }
    }
}
