package org.parley.entity.reading.segmentation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedDeque;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import org.parley.entity.reading.text.PartOfSpeech;

/** Apache OpenNLP's tagger with its model of universal tags, trained on UD English EWT. */
final class OpenNlpTagger implements Tagger {

    private static final String MODEL = "/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin";

    private static final Set<String> CONJUNCTIONS = Set.of(
            "and", "or", "but", "nor", "yet", "plus", "either", "neither", "both", "&", "versus", "vs.", "vs", "/",
            "n'", "so", "as", "well", "not", "only", "&amp;", "than", "rather", "et", "und");

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
        for (int i = 0; i < tags.length; i++) {
            // Fused words like "gonna" have two tags; the first is the one of the verb.
            int fused = tags[i].indexOf('+');
            PartOfSpeech tag = PartOfSpeech.valueOf(fused < 0 ? tags[i] : tags[i].substring(0, fused));
            result.add(closed(plain[i].toLowerCase(Locale.ROOT), tag));
        }
        return result;
    }

    /** The model guesses function words where there are none; their classes are closed, so a list knows better. */
    private static PartOfSpeech closed(String word, PartOfSpeech tag) {
        if (word.equals("'s") || word.equals("'")) {
            return tag == PartOfSpeech.AUX ? tag : PartOfSpeech.PART;
        }
        boolean impossible = (tag == PartOfSpeech.CCONJ && !CONJUNCTIONS.contains(word))
                || (tag == PartOfSpeech.AUX && word.length() > 6)
                || (tag == PartOfSpeech.DET && word.length() > 7);
        if (!impossible) {
            return tag;
        }
        return word.endsWith("ed") || word.endsWith("ing") ? PartOfSpeech.VERB : PartOfSpeech.NOUN;
    }

    /** The model was trained on straight quotes. */
    private static String plain(String token) {
        return token.replace('’', '\'').replace('‘', '\'').replace('“', '"').replace('”', '"');
    }
}
