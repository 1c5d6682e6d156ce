package org.parley.entity.reading.statement;

import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.parley.entity.reading.analysis.Party;
import org.parley.entity.reading.analysis.Statement;
import org.parley.entity.reading.dependence.Chains;
import org.parley.entity.reading.document.Document;
import org.parley.entity.reading.text.Span;
import org.parley.entity.reading.text.Token;

/** Which statement a claim is part of, and the chain that it has come by. */
public final class Attribution {

    private final Document document;
    private final Chains chains;

    public Attribution(Document document) {
        this.document = document;
        this.chains = new Chains(document);
    }

    /**
     * Where a claim comes from.
     *
     * @param statement id of the innermost statement that holds it; null for the narrator's own
     * @param stance how whoever says it stands to it
     */
    public record Source(@Nullable String statement, List<String> chain, Stance stance) {}

    /** Whether what is said is asserted, denied, or only demanded. */
    public enum Stance {
        ASSERTED,
        DENIED,
        DEMANDED
    }

    /** The source of what the words at the span assert. */
    public Source of(Span span) {
        Source said =
                source(statement -> statement.content().contains(span) || overlapsMost(statement.content(), span));
        // "The meetings reportedly included": the mark of hearsay holds for all of its sentence.
        return said.statement() != null
                ? said
                : source(statement -> OtherStatements.HEARSAY_RULE.equals(statement.rule())
                        && statement.evidence().contains(span));
    }

    /** The statements in other sentences that deny what the words at the span assert. */
    public List<Statement> denials(Span span) {
        return document.statements().stream()
                .filter(statement -> SentenceStatements.DENIAL.equals(statement.rule())
                        && statement.content().contains(span)
                        && !statement.evidence().contains(span))
                .toList();
    }

    /** The source of what an entity itself says in a sentence. */
    public Source by(String speaker, Span sentence) {
        return source(statement -> statement.evidence().equals(sentence)
                && statement.speaker() instanceof Party.Known(String id)
                && id.equals(speaker));
    }

    /**
     * The part of a chain that the narrator shares who tells again what the outlet that the whole article rests on has
     * reported; null where the chain does not lead over that outlet.
     */
    public @Nullable List<String> relayed(List<String> chain) {
        String primary = chains.primary();
        int at = primary != null && chains.isRelayed() ? chain.indexOf(primary) : -1;
        return at < 0 ? null : chain.subList(at, chain.size());
    }

    private Source source(Predicate<Statement> holds) {
        Statement innermost = null;
        for (Statement statement : document.statements()) {
            if (!SentenceStatements.DENIAL.equals(statement.rule())
                    && holds.test(statement)
                    && (innermost == null
                            || statement.content().length()
                                    < innermost.content().length())) {
                innermost = statement;
            }
        }
        return innermost == null
                ? new Source(null, chains.own(), Stance.ASSERTED)
                : new Source(innermost.id(), innermost.chain(), stance(innermost));
    }

    private Stance stance(Statement statement) {
        Span cue = statement.cue();
        List<String> lemmas = cue == null
                ? List.of()
                : document.sentenceOf(cue).stream()
                        .flatMap(sentence -> sentence.tokensIn(cue).stream())
                        .map(Token::lemma)
                        .toList();
        if (statement.polarity() == Statement.Polarity.NEGATED
                && lemmas.stream().anyMatch(SpeechVerbs::denies)) {
            return Stance.DENIED;
        }
        boolean wanted = statement.modality() == Statement.Modality.WANTED;
        return wanted && lemmas.stream().anyMatch(SpeechVerbs::demands) ? Stance.DEMANDED : Stance.ASSERTED;
    }

    private static boolean overlapsMost(Span content, Span span) {
        int shared = Math.min(content.end(), span.end()) - Math.max(content.start(), span.start());
        return shared * 2 > span.length();
    }
}
