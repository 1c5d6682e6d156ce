package org.parley.entity.reading.event;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.entity.reading.event.Triggers.Trigger;
import org.parley.entity.reading.syntax.Chunk.Kind;
import org.parley.entity.reading.syntax.Clause;
import org.parley.entity.reading.syntax.ContentVerbs;
import org.parley.entity.reading.syntax.NounPhrase;
import org.parley.entity.reading.syntax.SentenceSyntax;
import org.parley.entity.reading.syntax.VerbGroup;

/** From which other clauses of its sentence a clause has its place and time where it tells none itself. */
final class NearClauses {

    private static final Set<String> OUTCOMES = Set.of("kill", "wound", "injure", "destroy", "damage", "capture");

    private static final Set<String> HARM = Set.of("kill", "wound", "injure", "die", "hurt", "arrest", "detain");

    private static final Set<String> HELD = Set.of("hold", "host", "convene", "organise", "organize");

    private static final Set<String> UTTERANCES = Set.of(
            "statement",
            "letter",
            "speech",
            "interview",
            "report",
            "post",
            "message",
            "article",
            "memo",
            "memorandum",
            "communique",
            "communiqué",
            "announcement",
            "filing",
            "video",
            "note",
            "declaration");

    private static final Set<String> ISSUING = Set.of(
            "issue",
            "publish",
            "release",
            "post",
            "broadcast",
            "date",
            "send",
            "deliver",
            "air",
            "carry",
            "circulate",
            "sign",
            "read",
            "upload");

    private NearClauses() {}

    /** "was to meet her", "attacked the port, killing five": one act with the clause above. */
    static boolean hangsOnAnother(SentenceSyntax syntax, Clause clause) {
        boolean outcome = clause.verb().shape() == VerbGroup.Shape.ING
                && clause.opener() == null
                && isOutcome(clause)
                && clause.verbChunk() > 0
                && syntax.chunks().get(clause.verbChunk() - 1).is(Kind.COMMA);
        return outcome || clause.link() == Clause.Link.INFINITIVE || isCause(syntax, clause);
    }

    /** "nine people were wounded in Bergen on Monday as police opened fire": how those of the clause above came to harm. */
    private static boolean isCause(SentenceSyntax syntax, Clause clause) {
        boolean told = clause.link() == Clause.Link.ADVERBIAL
                && clause.governor() >= 0
                && clause.verb().isFinite()
                && Set.of("as", "when").contains(clause.opener() == null ? "" : clause.opener());
        return told
                && HARM.contains(syntax.clauses().get(clause.governor()).verb().lemma());
    }

    /** "As ministers quit on Monday, Berg dismissed Aas": the clause before that tells the day of both; null if none does. */
    static @Nullable Clause atOnceBefore(SentenceSyntax syntax, Clause clause) {
        for (Clause other : syntax.clauses()) {
            boolean before = other.link() == Clause.Link.ADVERBIAL
                    && other.governor() < 0
                    && other.index() == clause.index() - 1
                    && syntax.chunkText(other.firstChunk()).matches("(?i)as|when|while");
            if (before && isPast(other) && isPast(clause) && clause.link() == Clause.Link.MAIN) {
                return other;
            }
        }
        return null;
    }

    private static boolean isPast(Clause clause) {
        return clause.verb().isFinite()
                && clause.verb().past()
                && !clause.verb().perfect();
    }

    /** "Berg, elected in 2020, resigned": up to what is told aside, or up to the verb. */
    static int beforeAside(SentenceSyntax syntax, Clause clause) {
        return syntax.clauses().stream()
                .filter(other -> other.link() == Clause.Link.PARTICIPLE || other.link() == Clause.Link.RELATIVE)
                .filter(other -> other.subject().equals(clause.subject())
                        && !other.subject().isEmpty())
                .mapToInt(Clause::verbChunk)
                .filter(verb -> clause.firstChunk() < verb && verb < clause.verbChunk())
                .min()
                .orElse(clause.verbChunk());
    }

    /** "In a statement issued on Monday, Berg condemned": the clause that says when was said what is told; null if none does. */
    static @Nullable Clause issued(SentenceSyntax syntax, Clause clause) {
        Clause before = clause.index() == 0 ? null : syntax.clauses().get(clause.index() - 1);
        NounPhrase utterance =
                syntax.chunks().size() < 2 ? null : syntax.chunks().get(1).noun();
        boolean opening = before != null
                && clause.link() == Clause.Link.MAIN
                && before.index() == 0
                && before.verbChunk() == 2
                && ISSUING.contains(before.verb().lemma())
                && syntax.chunkText(0).equalsIgnoreCase("in")
                && utterance != null
                && UTTERANCES.contains(NounTriggers.singular(syntax, utterance));
        return opening ? before : null;
    }

    static boolean isOutcome(Clause clause) {
        return OUTCOMES.contains(clause.verb().lemma());
    }

    /** "visited Oslo on Monday and met Aas", "visited Oslo on Monday, meeting Aas": a second act of the same subject, on the same day. */
    static boolean isBeside(SentenceSyntax syntax, Clause clause) {
        Clause first = clause.governor() < 0 ? null : syntax.clauses().get(clause.governor());
        // "visited Oslo on Monday, meeting Aas"
        boolean along = clause.link() == Clause.Link.ING
                && clause.opener() == null
                && !clause.verb().perfect()
                && clause.verbChunk() > 0
                && syntax.chunks().get(clause.verbChunk() - 1).is(Kind.COMMA);
        return first != null
                && (along
                        || clause.link() == Clause.Link.COORDINATED
                                && clause.verb().isFinite())
                && first.verb().isFinite()
                && !clause.subject().isEmpty()
                && clause.subject().equals(first.subject())
                && first.index() < clause.index();
    }

    /** "Berg, who is in Oslo today, met Aas": the clause that says where who meets is. */
    static @Nullable Clause presentAside(SentenceSyntax syntax, Clause clause) {
        if (!Triggers.isTalk(clause.verb().lemma()) || clause.subject().isEmpty()) {
            return null;
        }
        for (Clause other : syntax.clauses()) {
            boolean present = other.link() == Clause.Link.RELATIVE
                    && other.index() < clause.index()
                    && other.verb().lemma().equals("be")
                    && !other.verb().negated()
                    && other.subject().equals(clause.subject())
                    && syntax.chunkText(other.verbChunk() + 1).equals("in");
            if (present) {
                return other;
            }
        }
        return null;
    }

    /** "met at the summit | held in Oslo on Friday", "scheduled to be held in Oslo": the clause that says where and when; null if none does. */
    static @Nullable Clause gathering(SentenceSyntax syntax, Clause clause) {
        NounPhrase last = syntax.chunks().get(clause.lastChunk()).noun();
        Trigger trigger = last == null ? null : Triggers.noun(NounTriggers.singular(syntax, last));
        Clause held = syntax.clauseAt(clause.lastChunk() + 1);
        if (trigger == null || !trigger.isTalk() || held == null || held.verb().isFinite()) {
            return null;
        }
        String lemma = held.verb().lemma();
        if (!NounStatus.SCHEDULING.contains(lemma)) {
            return HELD.contains(lemma) ? held : null;
        }
        Clause inner = ActionClauses.infinitive(syntax, held);
        return inner == null ? held : inner;
    }

    /** "hours before Berg was due to meet Aas": the clause that tells of the same day. */
    static @Nullable Clause hoursApart(SentenceSyntax syntax, Clause clause) {
        int opener = clause.firstChunk();
        String before = opener < 1 ? "" : syntax.chunkText(opener - 1) + " " + syntax.chunkText(opener);
        Clause governor = clause.governor() < 0 ? null : syntax.clauses().get(clause.governor());
        // "laid a wreath on Monday before meeting Aas"
        boolean next = governor != null
                && "before".equals(clause.opener())
                && clause.verb().shape() == VerbGroup.Shape.ING
                && isPast(governor)
                && !ContentVerbs.contains(governor.verb());
        boolean apart = governor != null
                && before.toLowerCase(Locale.ROOT)
                        .matches("(?:.*\\b)?(?:hours?|minutes|moments|shortly) (?:before|after)(?: .*)?");
        return apart || next ? governor : null;
    }
}
