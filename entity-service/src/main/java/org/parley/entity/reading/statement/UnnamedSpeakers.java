package org.parley.entity.reading.statement;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.entity.reading.analysis.Entity;
import org.parley.entity.reading.analysis.Party;
import org.parley.entity.reading.document.Document;
import org.parley.entity.reading.statement.Speakers.Speaker;
import org.parley.entity.reading.syntax.NounPhrase;
import org.parley.entity.reading.syntax.Referents;
import org.parley.entity.reading.syntax.SentenceSyntax;
import org.parley.entity.reading.text.PartOfSpeech;
import org.parley.entity.reading.text.Sentence;
import org.parley.entity.reading.text.Span;
import org.parley.entity.reading.text.Token;

/**
 * Speakers without a name, and what kind each is. "The official" after "a Norwegian official" is that one again; beyond
 * that no two of them are ever taken for one.
 */
final class UnnamedSpeakers {

    private static final Map<String, String> KINDS = Map.ofEntries(
            Map.entry("official", "OFFICIAL"),
            Map.entry("source", "SOURCE"),
            Map.entry("diplomat", "DIPLOMAT"),
            Map.entry("spokesman", "SPOKESPERSON"),
            Map.entry("spokeswoman", "SPOKESPERSON"),
            Map.entry("spokesperson", "SPOKESPERSON"),
            Map.entry("aide", "AIDE"),
            Map.entry("adviser", "AIDE"),
            Map.entry("advisor", "AIDE"),
            Map.entry("analyst", "EXPERT"),
            Map.entry("expert", "EXPERT"),
            Map.entry("economist", "EXPERT"),
            Map.entry("witness", "WITNESS"),
            Map.entry("resident", "WITNESS"),
            Map.entry("survivor", "WITNESS"),
            Map.entry("minister", "OFFICIAL"),
            Map.entry("lawmaker", "POLITICIAN"),
            Map.entry("politician", "POLITICIAN"),
            Map.entry("senator", "POLITICIAN"),
            Map.entry("executive", "EXECUTIVE"),
            Map.entry("lawyer", "LAWYER"),
            Map.entry("police", "POLICE"),
            Map.entry("authority", "OFFICIAL"),
            Map.entry("negotiator", "DIPLOMAT"),
            Map.entry("envoy", "DIPLOMAT"),
            Map.entry("ambassador", "DIPLOMAT"),
            Map.entry("critic", "CRITIC"),
            Map.entry("investor", "INVESTOR"),
            Map.entry("banker", "EXECUTIVE"),
            Map.entry("media", "MEDIA"),
            Map.entry("medium", "MEDIA"),
            Map.entry("press", "MEDIA"),
            Map.entry("ceo", "EXECUTIVE"),
            Map.entry("person", "SOURCE"),
            Map.entry("people", "SOURCE"));

    private final Document document;
    private final Referents referents;
    /** The last unnamed speaker by the noun that they were called by. */
    private final Map<String, Party.Anonymous> lastByNoun = new HashMap<>();

    UnnamedSpeakers(Document document, Referents referents) {
        this.document = document;
        this.referents = referents;
    }

    /** Whether the lemma calls somebody of a known kind. */
    static boolean isKind(String lemma) {
        return KINDS.containsKey(lemma);
    }

    Speaker of(SentenceSyntax syntax, NounPhrase noun) {
        Span full = referents.full(syntax, noun);
        String text = document.slice(full);
        String kind = kind(syntax, noun);
        // "the aides" are not the one aide who was quoted
        Party.Anonymous before = lastByNoun.get(syntax.lower(noun.head()));
        String first = syntax.lower(noun.first());
        boolean again = before != null
                && before.kind().equals(kind)
                && full.equals(noun.span())
                && (first.equals("the") || first.equals("same"))
                && isOnlyHead(syntax, noun);
        if (again && before != null) {
            return new Speaker(before, noun.span());
        }
        Party.Anonymous introduced = first.equals("the") && full.equals(noun.span()) && isOnlyHead(syntax, noun)
                ? introduced(syntax, noun, kind)
                : null;
        if (introduced != null) {
            lastByNoun.put(syntax.lower(noun.head()), introduced);
            return new Speaker(introduced, noun.span());
        }
        int end = lastToken(syntax, full);
        Entity of = referents.affiliation(syntax, noun.first(), noun.head());
        if (of == null && end > noun.head()) {
            of = referents.affiliation(syntax, noun.head() + 1, end + 1);
        }
        Party.Anonymous party = new Party.Anonymous(text, kind, of == null ? null : of.id());
        lastByNoun.put(syntax.lower(noun.head()), party);
        return new Speaker(party, full);
    }

    private String kind(SentenceSyntax syntax, NounPhrase noun) {
        String known = KINDS.get(syntax.words().get(noun.head()).lemma());
        if (known != null) {
            return known;
        }
        boolean document = StatementWords.DOCUMENTS.contains(
                syntax.words().get(noun.head()).lemma());
        return document ? "DOCUMENT" : referents.isBody(syntax, noun) ? "ORGANIZATION" : "PERSON";
    }

    /** "A Norwegian official gave a reason. …, the official said": the one whom the sentence before brings in. */
    private Party.@Nullable Anonymous introduced(SentenceSyntax syntax, NounPhrase noun, String kind) {
        int index = syntax.sentence().index();
        if (index == 0) {
            return null;
        }
        Sentence before = document.sentences().get(index - 1);
        for (Token head : before.tokens()) {
            Token article =
                    head.lower().equals(syntax.lower(noun.head())) ? indefiniteArticle(before, head.index()) : null;
            if (article != null) {
                boolean described = head.index() - article.index() > 1;
                Entity of = described
                        ? referents.nation(before.tokens().get(head.index() - 1).text())
                        : null;
                return new Party.Anonymous(
                        document.slice(before.spanOf(article.index(), head.index())),
                        kind,
                        of == null ? null : of.id());
            }
        }
        return null;
    }

    private static @Nullable Token indefiniteArticle(Sentence sentence, int head) {
        for (int i = head - 1; i >= Math.max(0, head - 4); i--) {
            Token word = sentence.tokens().get(i);
            if (word.lower().equals("a") || word.lower().equals("an")) {
                return word;
            }
            if (!word.is(PartOfSpeech.ADJ) && !word.is(PartOfSpeech.NOUN) && !word.is(PartOfSpeech.PROPN)) {
                return null;
            }
        }
        return null;
    }

    /** "the official", "the same official", but not "the Norwegian official". */
    private static boolean isOnlyHead(SentenceSyntax syntax, NounPhrase noun) {
        for (int i = noun.first() + 1; i < noun.head(); i++) {
            if (!syntax.lower(i).equals("same")) {
                return false;
            }
        }
        return true;
    }

    private static int lastToken(SentenceSyntax syntax, Span span) {
        return syntax.sentence().tokensIn(span).getLast().index();
    }
}
