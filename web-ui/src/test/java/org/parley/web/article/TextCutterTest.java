package org.parley.web.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.parley.web.article.ReadingText.Paragraph;
import org.parley.web.article.ReadingText.Piece;
import org.parley.web.article.ReadingText.Run;
import org.parley.web.article.ReadingText.Sentence;
import org.parley.web.client.ArticleSummary;
import org.parley.web.client.ArticleView;
import org.parley.web.client.ArticleView.Mention;
import org.parley.web.client.Claim;
import org.parley.web.client.EntityRef;
import org.parley.web.client.EntityType;
import org.parley.web.client.Span;
import org.parley.web.client.Statement;

class TextCutterTest {

    private static final EntityRef VOLD = new EntityRef(UUID.randomUUID(), EntityType.PERSON, "Anneke Vold");
    private static final EntityRef COMMISSION =
            new EntityRef(UUID.randomUUID(), EntityType.ORGANIZATION, "Lake Commission of Karelva");
    private static final EntityRef KARELVA = new EntityRef(UUID.randomUUID(), EntityType.PLACE, "Karelva");

    private final List<Span> sentences = new ArrayList<>();
    private final List<Mention> mentions = new ArrayList<>();
    private final List<Span> outside = new ArrayList<>();
    private final List<Claim> claims = new ArrayList<>();

    @Test
    void partsParagraphsAndKeepsEveryCharacter() {
        String text = "🕊 One. Two.\n\nThree 𝔏.\nFour.\n";
        sentence(text, "🕊 One.");
        sentence(text, "Two.");
        sentence(text, "Three 𝔏.");
        sentence(text, "Four.");
        ReadingText cut = cut(text);
        assertThat(cut.paragraphs().stream().map(TextCutterTest::text))
                .containsExactly("🕊 One. Two.", "Three 𝔏.", "Four.");
    }

    @Test
    void keepsASentenceOverHardWrappedLinesWhole() {
        String text = "A sentence over\ntwo lines.\nAnother.";
        sentence(text, "A sentence over\ntwo lines.");
        sentence(text, "Another.");
        assertThat(cut(text).paragraphs().stream().map(TextCutterTest::text))
                .containsExactly("A sentence over\ntwo lines.", "Another.");
    }

    @Test
    void linksNamesAfterCharactersOutsideTheBasicPlane() {
        String text = "🕊🕊 Vold spoke.";
        sentence(text, text);
        name(text, "Vold", VOLD, "NAME");
        assertThat(runs(cut(text)))
                .extracting(TextCutterTest::text, Run::entity, Run::first)
                .containsExactly(tuple("🕊🕊 ", null, false), tuple("Vold", VOLD, true), tuple(" spoke.", null, false));
    }

    @Test
    void makesTheLongestOfOverlappingNamesTheLinkAndMarksTheInner() {
        String text = "The Lake Commission of Karelva met.";
        sentence(text, text);
        name(text, "Karelva", KARELVA, "NAME");
        name(text, "Lake Commission of Karelva", COMMISSION, "NAME");
        List<Run> runs = runs(cut(text));
        assertThat(runs.stream().map(Run::entity)).containsExactly(null, COMMISSION, null);
        assertThat(runs.get(1).pieces())
                .containsExactly(
                        new Piece("Lake Commission of ", List.of(), null),
                        new Piece("Karelva", List.of(), EntityType.PLACE));
    }

    @Test
    void leavesPronounsAloneAndTellsNamesFromOtherReferences() {
        String text = "She met the chair. Vold left.";
        sentence(text, "She met the chair.");
        sentence(text, "Vold left.");
        name(text, "She", VOLD, "PRONOUN");
        name(text, "the chair", VOLD, "NOMINAL");
        name(text, "Vold", VOLD, "NAME");
        assertThat(runs(cut(text)).stream().filter(run -> run.entity() != null))
                .extracting(TextCutterTest::text, Run::nominal, Run::first)
                .containsExactly(tuple("the chair", true, true), tuple("Vold", false, false));
    }

    @Test
    void marksTheExactWordsOfWhatASentenceCarries() {
        String text = "First. Vold said yes twice. Last.";
        sentence(text, "First.");
        sentence(text, "Vold said yes twice.");
        sentence(text, "Last.");
        name(text, "Vold", VOLD, "NAME");
        claim(text, "Vold said yes twice.", "Vold said", "yes");
        ReadingText cut = cut(text);
        List<Sentence> all = sentences(cut);
        String key = carried().getFirst().key();
        assertThat(all.stream().filter(Sentence::carrying).map(Sentence::carries))
                .containsExactly(List.of(key));
        assertThat(pieces(cut).filter(piece -> piece.markedFor(key)).map(Piece::text))
                .containsExactly("Vold", " said", "yes");
    }

    @Test
    void tellsPageFurnitureFromTheArticle() {
        String text = "Menu · Login\n\nText.";
        outside.add(span(text, "Menu · Login"));
        sentence(text, "Text.");
        assertThat(cut(text).paragraphs().stream().map(Paragraph::outside)).containsExactly(true, false);
    }

    @Test
    void tellsPageFurnitureInOneLineWithTheTextApart() {
        String text = "Menu 16 px Envoys near accord\nThe talks ended.";
        outside.add(span(text, "Menu 16 px"));
        sentence(text, "Envoys near accord");
        sentence(text, "The talks ended.");
        ReadingText cut = cut(text);
        assertThat(cut.headline()).isNotNull();
        assertThat(text(Objects.requireNonNull(cut.headline())).strip()).isEqualTo("Envoys near accord");
        assertThat(cut.paragraphs().stream().map(TextCutterTest::text))
                .containsExactly("Menu 16 px", "The talks ended.");
    }

    @Test
    void survivesOffsetsThatDoNotFit() {
        String text = "Short.";
        sentences.add(new Span(0, 400));
        sentences.add(new Span(500, 600));
        mentions.add(new Mention(4, 900, VOLD, "NAME", null));
        mentions.add(new Mention(700, 900, VOLD, "NAME", null));
        outside.add(new Span(-4, 1));
        assertThat(cut(text).paragraphs().stream().map(TextCutterTest::text)).containsExactly("Short.");
    }

    @Test
    void makesNothingOfAnEmptyText() {
        assertThat(cut("").paragraphs()).isEmpty();
        assertThat(cut(" \n\n ").paragraphs()).isEmpty();
    }

    private static Span span(String text, String words) {
        int from = text.indexOf(words);
        return new Span(text.codePointCount(0, from), text.codePointCount(0, from + words.length()));
    }

    private void sentence(String text, String words) {
        sentences.add(span(text, words));
    }

    private void name(String text, String words, EntityRef entity, String form) {
        Span span = span(text, words);
        mentions.add(new Mention(span.start(), span.end(), entity, form, null));
    }

    private void claim(String text, String words, String... marks) {
        Span span = span(text, words);
        ArticleSummary article = view(text).article().summary();
        claims.add(new Claim(
                UUID.randomUUID(),
                article,
                span.start(),
                span.end(),
                words,
                List.of(marks).stream().map(mark -> span(text, mark)).toList(),
                null,
                null,
                List.of(),
                null,
                null,
                null,
                null,
                null));
    }

    private List<Carried> carried() {
        if (claims.isEmpty()) {
            return List.of();
        }
        Statement statement = new Statement(
                new UUID(0, 1), null, null, "yes", null, null, null, List.of(), 1, List.of(), claims, List.of());
        return List.of(new Carried("statement-" + statement.id(), null, statement, claims));
    }

    private ArticleView view(String text) {
        ArticleView.Body body = new ArticleView.Body(
                new UUID(0, 2), null, null, null, null, null, null, 0, null, null, 1, "en", text, outside);
        return new ArticleView(body, sentences, mentions, List.of(), List.of(), List.of());
    }

    private ReadingText cut(String text) {
        return TextCutter.cut(view(text), carried());
    }

    private static List<Sentence> sentences(ReadingText text) {
        return text.paragraphs().stream()
                .flatMap(each -> each.sentences().stream())
                .toList();
    }

    private static List<Run> runs(ReadingText text) {
        return sentences(text).stream().flatMap(each -> each.runs().stream()).toList();
    }

    private static Stream<Piece> pieces(ReadingText text) {
        return runs(text).stream().flatMap(run -> run.pieces().stream());
    }

    private static String text(Paragraph paragraph) {
        return paragraph.sentences().stream()
                .flatMap(each -> each.runs().stream())
                .map(TextCutterTest::text)
                .collect(Collectors.joining());
    }

    private static String text(Run run) {
        return run.pieces().stream().map(Piece::text).collect(Collectors.joining());
    }
}
