package org.parley.entity.reading.segmentation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ConcurrentLinkedDeque;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import org.parley.entity.reading.text.PartOfSpeech;

/** Apache OpenNLP's tagger with its model of universal tags, trained on UD English EWT. */
final class OpenNlpTagger implements Tagger {

    private static final String MODEL = "/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin";

    private final POSModel model;
    /** A tagger keeps state while it tags, so each is lent to one call at a time. */
    private final Deque<POSTaggerME> idle = new ConcurrentLinkedDeque<>();

    OpenNlpTagger() {
        try (InputStream in = OpenNlpTagger.class.getResourceAsStream(MODEL)) {
            this.model = new POSModel(Objects.requireNonNull(in, MODEL));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot load " + MODEL, e);
        }
    }

    @Override
    public List<PartOfSpeech> tag(List<String> tokens) {
        String[] plain = tokens.stream().map(OpenNlpTagger::plain).toArray(String[]::new);
        POSTaggerME tagger = idle.poll();
        if (tagger == null) {
            tagger = new POSTaggerME(model);
        }
        String[] tags = tagger.tag(plain);
        idle.push(tagger);
        List<PartOfSpeech> result = new ArrayList<>(tags.length);
        for (String tag : tags) {
            // Fused words like "gonna" have two tags; the first is the one of the verb.
            int fused = tag.indexOf('+');
            result.add(PartOfSpeech.valueOf(fused < 0 ? tag : tag.substring(0, fused)));
        }
        return result;
    }

    /** The model was trained on straight quotes. */
    private static String plain(String token) {
        return token.replace('’', '\'').replace('‘', '\'').replace('“', '"').replace('”', '"');
    }
}
