package org.parley.entity.reading.event;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.entity.reading.syntax.Chunk;
import org.parley.entity.reading.syntax.Chunk.Kind;
import org.parley.entity.reading.syntax.NounPhrase;
import org.parley.entity.reading.syntax.SentenceSyntax;
import org.parley.entity.reading.syntax.VerbGroup;
import org.parley.entity.reading.text.PartOfSpeech;

/** What talks and measures are about, which is elsewhere than they are: "measures over the war in Norway". */
final class Topics {

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
            "bank",
            "trial",
            "board",
            "strike",
            "bail",
            "charge",
            "charges",
            "market",
            "plot");

    private static final Set<String> PAPERS = Set.of(
            "memorandum",
            "agreement",
            "deal",
            "pact",
            "accord",
            "treaty",
            "contract",
            "declaration",
            "resolution",
            "law",
            "report",
            "plan",
            "document",
            "statement",
            "talk",
            "discussion",
            "protocol");

    private static final Set<String> OF_PLACE = Set.of("in", "at", "near", "off", "outside", "across", "throughout");

    private Topics() {}

    /** Whether a preposition tells where. */
    static boolean isOfPlace(Chunk preposition) {
        return OF_PLACE.contains(preposition.text());
    }

    /** "measures over the war in Norway", "discussed a port in Norway": a preposition of where that is which all is about. */
    static boolean isOfTopic(SentenceSyntax syntax, int preposition) {
        int topic = preposition - 1;
        NounPhrase noun = topic < 1 || !isOfPlace(syntax.chunks().get(preposition))
                ? null
                : syntax.chunks().get(topic).noun();
        VerbGroup verb = verbBefore(syntax, topic);
        // "killed about 90 people in Norway"
        return noun != null
                && noun.mention() == null
                && !syntax.words().get(noun.first()).is(PartOfSpeech.NUM)
                && (TOPICS.contains(syntax.chunks().get(topic - 1).text())
                        || verb != null && verb.lemma().equals("discuss") && !isDated(syntax, preposition + 2))
                && (!SETTINGS.contains(syntax.lower(noun.head())) || isPaper(syntax, topic - 2));
    }

    /** "signed a memorandum on a wind farm in Norway": what a paper is on, nobody is on. */
    private static boolean isPaper(SentenceSyntax syntax, int chunk) {
        NounPhrase paper = chunk < 0 ? null : syntax.chunks().get(chunk).noun();
        return paper != null && PAPERS.contains(syntax.words().get(paper.head()).lemma());
    }

    private static @Nullable VerbGroup verbBefore(SentenceSyntax syntax, int chunk) {
        for (int i = chunk - 1; i >= 0; i--) {
            if (syntax.chunks().get(i).verb() != null) {
                return syntax.chunks().get(i).verb();
            }
        }
        return null;
    }

    private static boolean isDated(SentenceSyntax syntax, int chunk) {
        List<Chunk> chunks = syntax.chunks();
        return chunk < chunks.size()
                && (chunks.get(chunk).is(Kind.TIME)
                        || chunk + 1 < chunks.size()
                                && chunks.get(chunk).is(Kind.PREPOSITION)
                                && chunks.get(chunk + 1).is(Kind.TIME));
    }
}
