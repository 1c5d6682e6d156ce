package org.parley.entity.reading.encoder;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.BufferedReader;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.IntBuffer;
import java.nio.LongBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.parley.entity.reading.text.PartOfSpeech;

/**
 * The trained encoder with its heads. One instance serves all threads; each call runs on the thread that makes it.
 *
 * <p>Every sentence is a run of its own, and every run takes one thread. The int8 graph measures the range of its inputs
 * while it runs: were sentences run in one batch, a sentence would read slightly differently beside other neighbours.
 * One at a time, the same sentence gives the same result in every article, on every run, with any number of threads, and
 * no time is lost on padding.
 */
public final class ReadingEncoder implements AutoCloseable {

    private static final String DIRECTORY = "/org/parley/reading/model/";

    /** Pieces in one run. Longer sentences are read in windows that overlap. */
    private static final int LONGEST_WINDOW = 192;

    /** Pieces that a window shares with the one before it. */
    private static final int OVERLAP = 64;

    private static final float OUT_OF_SIGHT = -1e4f;

    private final OrtEnvironment environment;
    private final OrtSession session;
    private final WordPieces wordPieces;
    private final NameLabels nameLabels;
    private final PartOfSpeech[] tags;
    private final String[] relations;

    private ReadingEncoder(byte[] graph, List<String> vocabulary, Properties labels) throws OrtException {
        environment = OrtEnvironment.getEnvironment();
        wordPieces = new WordPieces(vocabulary);
        nameLabels = new NameLabels(Arrays.asList(labels.getProperty("names").split(" ")));
        tags = Arrays.stream(labels.getProperty("partsOfSpeech").split(" "))
                .map(PartOfSpeech::valueOf)
                .toArray(PartOfSpeech[]::new);
        relations = labels.getProperty("relations").split(" ");
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            options.setExecutionMode(OrtSession.SessionOptions.ExecutionMode.SEQUENTIAL);
            options.setOptimizationLevel(OrtSession.SessionOptions.OptLevel.ALL_OPT);
            session = environment.createSession(graph, options);
        }
    }

    /** The one encoder of this process, loaded by whoever asks first. It stays as long as the process. */
    public static ReadingEncoder shipped() {
        return Shipped.ENCODER;
    }

    private static final class Shipped {
        private static final ReadingEncoder ENCODER = load();
    }

    /** Loads the model that the module parley-reading-model brings. */
    public static ReadingEncoder load() {
        try (InputStream labels = resource("reading-model.properties");
                InputStream vocabulary = resource("vocabulary.txt");
                InputStream graph = resource("reading-model.onnx")) {
            Properties properties = new Properties();
            properties.load(labels);
            RuntimeTelemetry.forbid();
            RuntimeLibraries.unpack();
            List<String> pieces = new BufferedReader(new InputStreamReader(vocabulary, StandardCharsets.UTF_8))
                    .lines()
                    .toList();
            return new ReadingEncoder(graph.readAllBytes(), pieces, properties);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (OrtException e) {
            throw new IllegalStateException("The reading model cannot be loaded", e);
        }
    }

    private static InputStream resource(String name) throws IOException {
        InputStream stream = ReadingEncoder.class.getResourceAsStream(DIRECTORY + name);
        if (stream == null) {
            throw new FileNotFoundException("Not on the class path: " + DIRECTORY + name + " (parley-reading-model)");
        }
        return stream;
    }

    /** Reads one sentence, given its words in order. */
    public EncodedSentence read(List<Word> words) {
        if (words.isEmpty()) {
            return EncodedSentence.EMPTY;
        }
        List<List<WordPieces.Piece>> pieces =
                words.stream().map(word -> wordPieces.of(word.text())).toList();
        Scores scores = new Scores(words.size());
        try {
            int total = pieces.stream().mapToInt(List::size).sum();
            if (total <= LONGEST_WINDOW) {
                run(pieces, 0, words.size(), scores, 0, words.size());
            } else {
                runInWindows(pieces, scores);
            }
        } catch (OrtException e) {
            throw new IllegalStateException("The reading model failed on a sentence of " + words.size() + " words", e);
        }
        return new EncodedSentence(tokens(words, scores), nameLabels.names(words, scores.names));
    }

    private List<EncodedToken> tokens(List<Word> words, Scores scores) {
        int[] heads = DependencyTree.heads(scores.arcs);
        List<EncodedToken> tokens = new ArrayList<>(words.size());
        for (int i = 0; i < heads.length; i++) {
            Word word = words.get(i);
            String relation = heads[i] == 0 ? "root" : relations[scores.relation(i, heads[i])];
            tokens.add(new EncodedToken(word.span(), word.text(), tags[scores.tags[i]], heads[i] - 1, relation));
        }
        return tokens;
    }

    /** Each word is taken from the window in which it stands farthest from a cut. */
    private void runInWindows(List<List<WordPieces.Piece>> pieces, Scores scores) throws OrtException {
        int count = pieces.size();
        List<int[]> windows = new ArrayList<>();
        int start = 0;
        while (true) {
            int end = start;
            int used = 0;
            while (end < count && used + pieces.get(end).size() <= LONGEST_WINDOW) {
                used += pieces.get(end++).size();
            }
            windows.add(new int[] {start, end});
            if (end == count) {
                break;
            }
            int shared = 0;
            int next = end;
            while (next > start + 1 && shared < OVERLAP) {
                shared += pieces.get(--next).size();
            }
            start = next;
        }
        for (int i = 0; i < windows.size(); i++) {
            int[] window = windows.get(i);
            int from = i == 0 ? 0 : (window[0] + windows.get(i - 1)[1]) / 2;
            int to = i == windows.size() - 1 ? count : (windows.get(i + 1)[0] + window[1]) / 2;
            run(pieces, window[0], window[1], scores, from, to);
        }
    }

    /** Runs the words [start, end) and keeps what is said of the words [from, to). */
    private void run(List<List<WordPieces.Piece>> pieces, int start, int end, Scores scores, int from, int to)
            throws OrtException {
        int words = end - start;
        int length = 2;
        for (int i = start; i < end; i++) {
            length += pieces.get(i).size();
        }
        long[] numbers = new long[length];
        long[] cases = new long[length];
        long[] first = new long[words];
        long[] last = new long[words];
        numbers[0] = wordPieces.sentenceStart();
        int at = 1;
        for (int i = 0; i < words; i++) {
            first[i] = at;
            for (WordPieces.Piece piece : pieces.get(start + i)) {
                numbers[at] = piece.number();
                cases[at++] = piece.caseClass().ordinal();
            }
            last[i] = at - 1;
        }
        numbers[at] = wordPieces.sentenceEnd();

        try (OnnxTensor ofNumbers = tensor(numbers);
                OnnxTensor ofCases = tensor(cases);
                OnnxTensor ofFirst = tensor(first);
                OnnxTensor ofLast = tensor(last);
                OrtSession.Result result =
                        session.run(Map.of("pieces", ofNumbers, "cases", ofCases, "first", ofFirst, "last", ofLast))) {
            float[][] names = rows(result, "names");
            float[][] ofTags = rows(result, "tags");
            float[][] arcs = rows(result, "arcs");
            IntBuffer ofRelations = output(result, "relations").getIntBuffer();
            for (int word = from; word < to; word++) {
                int row = word - start;
                scores.names[word] = names[row];
                scores.tags[word] = best(ofTags[row]);
                scores.keepArcs(word, arcs[row], start, ofRelations, row * (words + 1));
            }
        }
    }

    private OnnxTensor tensor(long[] values) throws OrtException {
        return OnnxTensor.createTensor(environment, LongBuffer.wrap(values), new long[] {1, values.length});
    }

    private static OnnxTensor output(OrtSession.Result result, String name) {
        return (OnnxTensor) result.get(name).orElseThrow();
    }

    private static float[][] rows(OrtSession.Result result, String name) throws OrtException {
        return ((float[][][]) output(result, name).getValue())[0];
    }

    private static int best(float[] scores) {
        int best = 0;
        for (int i = 1; i < scores.length; i++) {
            if (scores[i] > scores[best]) {
                best = i;
            }
        }
        return best;
    }

    /** Releases the native session. */
    @Override
    public void close() {
        try {
            session.close();
        } catch (OrtException e) {
            throw new IllegalStateException("The reading model could not be closed", e);
        }
    }

    /** What the heads say of a whole sentence, put together from its windows. */
    private static final class Scores {
        private final float[][] names;
        private final int[] tags;
        private final float[][] arcs;
        private final byte[][] relations;

        private Scores(int words) {
            names = new float[words][];
            tags = new int[words];
            arcs = new float[words][words + 1];
            relations = new byte[words][words + 1];
        }

        private void keepArcs(int word, float[] ofWindow, int windowStart, IntBuffer ofRelations, int offset) {
            float[] row = arcs[word];
            Arrays.fill(row, OUT_OF_SIGHT);
            row[0] = ofWindow[0];
            System.arraycopy(ofWindow, 1, row, windowStart + 1, ofWindow.length - 1);
            for (int head = 1; head < ofWindow.length; head++) {
                relations[word][windowStart + head] = (byte) ofRelations.get(offset + head);
            }
        }

        private int relation(int word, int head) {
            return relations[word][head];
        }
    }
}
