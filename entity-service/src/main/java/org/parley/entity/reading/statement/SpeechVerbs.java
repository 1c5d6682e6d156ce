package org.parley.entity.reading.statement;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.entity.reading.syntax.WordLists;

/** The verbs that report speech, and how each takes what it reports. */
final class SpeechVerbs {

    /**
     * One verb of saying.
     *
     * @param addressee the one who is told stands right after it
     * @param noun a bare noun phrase is reported too
     * @param wanted it asks for what it reports
     * @param denied it denies what it reports
     * @param judges its object is whom or what it is about, so that its subject stands before it
     * @param quoting only a quotation is what it reports: "“Who pays?” she asked"
     */
    record SpeechVerb(
            String lemma,
            boolean addressee,
            boolean noun,
            boolean wanted,
            boolean denied,
            boolean judges,
            boolean quoting) {

        SpeechVerb(String lemma, boolean noun, boolean wanted) {
            this(lemma, false, noun, wanted, false, false, false);
        }

        /** Whether it can answer what was said: "…, which the ministry denied". */
        boolean answers() {
            return denied || lemma.equals("confirm") || lemma.equals("acknowledge");
        }
    }

    private static final Map<String, SpeechVerb> VERBS = load();

    private SpeechVerbs() {}

    static @Nullable SpeechVerb find(String lemma) {
        return VERBS.get(lemma);
    }

    static boolean denies(String lemma) {
        SpeechVerb verb = VERBS.get(lemma);
        return verb != null && verb.denied();
    }

    /** "demanded", "urged", "called for": of others, while a pledge or a threat is of one's own doing. */
    static boolean demands(String lemma) {
        return lemma.equals("demand") || lemma.equals("urge") || lemma.equals("call");
    }

    private static Map<String, SpeechVerb> load() {
        Map<String, SpeechVerb> verbs = new HashMap<>();
        for (String line : WordLists.lines(SpeechVerbs.class, "speech-verbs.txt")) {
            String[] parts = line.split(" ");
            String flags = parts.length > 1 ? parts[1] : "";
            verbs.put(
                    parts[0],
                    new SpeechVerb(
                            parts[0],
                            flags.contains("t"),
                            flags.contains("n"),
                            flags.contains("w"),
                            flags.contains("d"),
                            flags.contains("j"),
                            flags.contains("q")));
        }
        return verbs;
    }
}
