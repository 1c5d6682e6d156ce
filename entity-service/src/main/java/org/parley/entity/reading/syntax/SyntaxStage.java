package org.parley.entity.reading.syntax;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.entity.reading.analysis.EntityType;
import org.parley.entity.reading.analysis.Mention;
import org.parley.entity.reading.analysis.Time;
import org.parley.entity.reading.document.Document;
import org.parley.entity.reading.document.Stage;
import org.parley.entity.reading.encoder.EncodedSentence;
import org.parley.entity.reading.text.Sentence;
import org.parley.entity.reading.text.Span;
import org.parley.entity.reading.text.Token;

/** Reads the shape of every sentence of a document, once for all the stages that ask what it means. */
public final class SyntaxStage implements Stage {

    private final WordReader wordReader = new WordReader();

    @Override
    public String name() {
        return "syntax";
    }

    @Override
    public int version() {
        return 13;
    }

    @Override
    public Document read(Document document) {
        return document.withSyntax(sentences(document));
    }

    private List<SentenceSyntax> sentences(Document document) {
        List<SentenceSyntax> read = new ArrayList<>(document.sentences().size());
        Map<String, EntityType> types = new HashMap<>();
        document.entities().forEach(entity -> types.put(entity.id(), entity.type()));
        int mention = 0;
        int time = 0;
        List<Mention> mentions = document.mentions();
        List<Time> times = document.times();
        for (Sentence sentence : document.sentences()) {
            @Nullable Mention[] at = new @Nullable Mention[sentence.tokens().size()];
            boolean[] timed = new boolean[at.length];
            while (mention < mentions.size()
                    && mentions.get(mention).start() < sentence.span().end()) {
                mark(sentence, mentions.get(mention), at);
                mention++;
            }
            while (time < times.size()
                    && times.get(time).start() < sentence.span().end()) {
                mark(sentence, times.get(time).span(), timed);
                time++;
            }
            List<Word> words = wordReader.read(
                    sentence.tokens(), document.encoded(sentence).tokens(), at, types);
            List<Chunk> chunks = Chunker.chunk(sentence, words, timed);
            read.add(new SentenceSyntax(sentence, words, chunks, clauses(document.encoded(sentence), chunks, words)));
        }
        return read;
    }

    private static List<Clause> clauses(EncodedSentence encoded, List<Chunk> chunks, List<Word> words) {
        List<Clause> clauses = ClauseParser.parse(chunks, words, encoded.tokens());
        List<Clause> refined =
                encoded.tokens().isEmpty() ? clauses : ParsedArguments.refine(clauses, chunks, encoded.tokens());
        return SettledVerbs.settle(refined, chunks, words);
    }

    private static void mark(Sentence sentence, Mention mention, @Nullable Mention[] at) {
        for (Token token : sentence.tokensIn(mention.span())) {
            if (at[token.index()] == null) {
                at[token.index()] = mention;
            }
        }
    }

    private static void mark(Sentence sentence, Span time, boolean[] at) {
        for (Token token : sentence.tokensIn(time)) {
            at[token.index()] = true;
        }
    }
}
