package org.parley.entity.reading.statement;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.entity.reading.analysis.Statement.Modality;
import org.parley.entity.reading.analysis.Statement.Polarity;
import org.parley.entity.reading.document.Document;
import org.parley.entity.reading.syntax.Clause;
import org.parley.entity.reading.syntax.SentenceSyntax;
import org.parley.entity.reading.syntax.VerbGroup;
import org.parley.entity.reading.text.Span;

/**
 * Whether a speaker affirms or denies the reported words as they stand, and whether as fact, expectation, possibility or
 * wish. Who says "I did not see it" affirms that.
 */
record Mood(Polarity polarity, Modality modality) {

    private static final Set<String> WANTING = Set.of(
            "want", "hope", "seek", "need", "demand", "urge", "wish", "aim", "desire", "request", "should", "must",
            "ought", "prefer", "call");
    private static final Set<String> EXPECTING =
            Set.of("expect", "plan", "intend", "schedule", "prepare", "anticipate", "slate", "set");

    static Mood of(Document document, List<SentenceSyntax> syntax, Draft draft) {
        VerbGroup verb = mainVerb(syntax, draft.content());
        Polarity polarity = draft.denies() ? Polarity.NEGATED : Polarity.AFFIRMED;
        return new Mood(polarity, draft.asks() ? Modality.WANTED : modality(verb));
    }

    private static Modality modality(@Nullable VerbGroup verb) {
        if (verb == null) {
            return Modality.ASSERTED;
        }
        String modal = verb.modal();
        if (WANTING.contains(verb.lemma()) && !(verb.passive() && verb.lemma().equals("call"))
                || (modal != null && WANTING.contains(modal))) {
            return Modality.WANTED;
        }
        if (modal != null) {
            boolean open = Set.of("may", "might", "could", "can").contains(modal);
            return open ? Modality.POSSIBLE : Modality.EXPECTED;
        }
        return EXPECTING.contains(verb.lemma()) && (verb.passive() || !verb.past())
                ? Modality.EXPECTED
                : Modality.ASSERTED;
    }

    private static @Nullable VerbGroup mainVerb(List<SentenceSyntax> syntax, Span content) {
        for (SentenceSyntax sentence : syntax) {
            if (!sentence.sentence().span().overlaps(content)) {
                continue;
            }
            for (Clause clause : sentence.clauses()) {
                boolean inside = content.contains(sentence.span(clause.verb()));
                if (inside
                        && clause.verb().isFinite()
                        && clause.link() != Clause.Link.RELATIVE
                        && clause.link() != Clause.Link.ADVERBIAL) {
                    return clause.verb();
                }
            }
        }
        return null;
    }
}
