package org.parley.entity.reading.segmentation;

import org.parley.entity.reading.document.Document;
import org.parley.entity.reading.document.Stage;
import org.parley.entity.reading.encoder.EncodedSentence;
import org.parley.entity.reading.encoder.ReadingEncoder;
import org.parley.entity.reading.encoder.Word;
import org.parley.entity.reading.text.Sentence;

/** Has the trained encoder read each sentence once, for all the stages behind it. */
public final class EncoderStage implements Stage {

    private final ReadingEncoder encoder;

    public EncoderStage(ReadingEncoder encoder) {
        this.encoder = encoder;
    }

    @Override
    public String name() {
        return "encoder";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Document read(Document document) {
        return document.withEncoded(
                document.sentences().stream().map(this::encoded).toList());
    }

    private EncodedSentence encoded(Sentence sentence) {
        return encoder.read(sentence.tokens().stream()
                .map(token -> new Word(token.span(), token.text()))
                .toList());
    }
}
