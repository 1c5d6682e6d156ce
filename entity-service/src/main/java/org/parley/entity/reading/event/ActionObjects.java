package org.parley.entity.reading.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.entity.reading.syntax.Chunk;
import org.parley.entity.reading.syntax.Clause;
import org.parley.entity.reading.syntax.NounPhrase;
import org.parley.entity.reading.syntax.SentenceSyntax;
import org.parley.entity.reading.text.PartOfSpeech;

/** What the act of a clause is done to: "lifted the curfew", "pledged $10 million in aid", "the demand, which Norway rejected". */
final class ActionObjects {

    /** Phrases that say how much of what follows them: "a series of raids". */
    private static final Set<String> MEASURES = Set.of(
            "series",
            "number",
            "part",
            "ton",
            "tonne",
            "kilogram",
            "kg",
            "worth",
            "dozen",
            "hundred",
            "thousand",
            "million",
            "billion",
            "money",
            "dollar",
            "euro",
            "amount",
            "round",
            "package",
            "message",
            "wave",
            "string",
            "lot",
            "some",
            "batch",
            "state");

    private static final Set<String> NOTICES =
            Set.of("profit", "weather", "storm", "flood", "tsunami", "travel", "health", "safety");

    /** What these are done to has somebody who gets it, who in the passive is the subject. */
    private static final Set<String> GIVING = Set.of("award", "grant", "give", "hand", "offer", "deny", "refuse");

    private ActionObjects() {}

    /** What the act is done to. */
    static List<NounPhrase> of(SentenceSyntax syntax, Clause clause, Action action) {
        boolean passive = ActionClauses.isPassive(syntax, clause, action) && !isGiven(clause);
        List<NounPhrase> objects = new ArrayList<>(passive ? clause.subject() : clause.object());
        if (!action.follower().isEmpty()) {
            // "signed up to the treaty": "up to" is one preposition
            clause.obliques().stream()
                    .filter(oblique -> (oblique.preposition() + " ").startsWith(action.follower() + " "))
                    .flatMap(oblique -> oblique.nouns().stream())
                    .filter(noun -> !objects.contains(noun))
                    .forEach(objects::add);
        }
        if (objects.isEmpty() && !action.follower().isEmpty()) {
            // "walked away from the talks"
            objects.addAll(behindFollower(syntax, clause));
        }
        if (!passive && (action.objects().contains("million") || objects.isEmpty())) {
            NounPhrase sum = sum(syntax, clause.verbChunk() + 1);
            if (sum != null) {
                return List.of(sum);
            }
        }
        NounPhrase bounded =
                objects.isEmpty() && !clause.verb().passive() ? bounded(syntax, clause.verbChunk() + 1) : null;
        if (bounded != null) {
            return List.of(bounded);
        }
        return objects.isEmpty() && !isStranded(syntax, clause) ? ofWhich(syntax, clause) : objects;
    }

    /** To whom a verb does something: its object, or of "Berg, whom Aas met in Oslo" what the clause hangs on. */
    static List<NounPhrase> of(SentenceSyntax syntax, Clause clause) {
        return clause.object().isEmpty() && clause.opener() != null ? ofWhich(syntax, clause) : clause.object();
    }

    /** "the terms that they agreed on": a phrase of the terms, which tells of no day on which it was done. */
    private static boolean isStranded(SentenceSyntax syntax, Clause clause) {
        int behind = clause.verbChunk() + 1;
        boolean preposition = behind < syntax.chunks().size()
                && syntax.chunks().get(behind).is(Chunk.Kind.PREPOSITION)
                && syntax.chunkText(behind).matches("on|to|for|with|about");
        Chunk next = behind + 1 < syntax.chunks().size() ? syntax.chunks().get(behind + 1) : null;
        return preposition && (next == null || next.noun() == null && !next.is(Chunk.Kind.TIME));
    }

    /** "the demand, which Norway rejected in May": what the clause hangs on; nothing if it hangs on nothing. */
    private static List<NounPhrase> ofWhich(SentenceSyntax syntax, Clause clause) {
        NounPhrase antecedent = isOfWhich(clause) ? antecedent(syntax, opener(syntax, clause)) : null;
        return antecedent == null ? List.of() : List.of(antecedent);
    }

    /** "Telenor was awarded a contract": its subject gets what stands behind the verb. */
    static boolean isGiven(Clause clause) {
        return clause.verb().passive()
                && GIVING.contains(clause.verb().lemma())
                && !clause.object().isEmpty();
    }

    /** "awarded Telenor a contract": who gets what is given; nobody if the verb has one object, or several of a list. */
    static List<NounPhrase> receiver(SentenceSyntax syntax, Clause clause) {
        List<NounPhrase> both = clause.object();
        boolean given = !clause.verb().passive()
                && GIVING.contains(clause.verb().lemma())
                && both.size() == 2
                && syntax.chunkOf(both.getFirst().last()) + 1
                        == syntax.chunkOf(both.getLast().first());
        return given ? both.subList(0, 1) : List.of();
    }

    private static List<NounPhrase> behindFollower(SentenceSyntax syntax, Clause clause) {
        int preposition = clause.verbChunk() + 2;
        boolean from = preposition + 1 < syntax.chunks().size()
                && syntax.chunkText(preposition).matches("from|of")
                && syntax.chunks().get(preposition + 1).noun() != null;
        return from ? syntax.groupFrom(preposition + 1).members() : List.of();
    }

    /** "pledged $10 million in aid", "gave C$5 million": the last phrase of a sum, which a sign for money begins. */
    private static @Nullable NounPhrase sum(SentenceSyntax syntax, int from) {
        List<Chunk> chunks = syntax.chunks();
        NounPhrase signed = from < chunks.size() ? chunks.get(from).noun() : null;
        if (signed != null && isSum(syntax, signed)) {
            return signed;
        }
        int sign = from;
        while (sign < chunks.size()
                && sign < from + 2
                && !chunks.get(sign).text().matches("[A-Za-z]{0,3}[$€£¥]")) {
            sign++;
        }
        NounPhrase last = null;
        for (int i = sign + 1;
                sign < from + 2 && i < chunks.size() && chunks.get(i).noun() != null;
                i++) {
            last = chunks.get(i).noun();
        }
        return last;
    }

    /** "€95m", "$10 million". */
    private static boolean isSum(SentenceSyntax syntax, NounPhrase noun) {
        return syntax.words().get(noun.head()).is(PartOfSpeech.NUM)
                && noun.head() > noun.first()
                && syntax.lower(noun.first()).matches("[a-z]{0,3}[$€£¥₹]");
    }

    /** What a sum written in figures is counted in. */
    private static String unit(String figures) {
        if (figures.matches("[0-9.]+")) {
            // "$4.90 a share"
            return "price";
        }
        return figures.endsWith("m") ? "million" : figures.matches(".*(?:bn|tn)") ? "billion" : "money";
    }

    /** "killed at least nine people": the number is bounded, and no preposition governs it. */
    private static @Nullable NounPhrase bounded(SentenceSyntax syntax, int at) {
        NounPhrase noun =
                at + 1 < syntax.chunks().size() ? syntax.chunks().get(at + 1).noun() : null;
        boolean bound = noun != null
                && syntax.chunkText(at).equals("at")
                && syntax.lower(noun.first()).matches("least|most");
        return bound ? noun : null;
    }

    private static boolean isOfWhich(Clause clause) {
        return clause.link() == Clause.Link.RELATIVE
                && Set.of("which", "whom", "that", "").contains(clause.opener() == null ? "" : clause.opener())
                && !clause.verb().passive()
                && !clause.subject().isEmpty();
    }

    /** The chunk of the "which" or "whom" before the verb; the first chunk of a clause that has none. */
    private static int opener(SentenceSyntax syntax, Clause clause) {
        int at = clause.verbChunk();
        while (at > clause.firstChunk() && !syntax.chunkText(at).equals(clause.opener())) {
            at--;
        }
        return at;
    }

    /** What stands right before "which", a comma aside. */
    private static @Nullable NounPhrase antecedent(SentenceSyntax syntax, int opener) {
        List<Chunk> chunks = syntax.chunks();
        int before = opener - 1;
        while (before > 0
                && (chunks.get(before).is(Chunk.Kind.COMMA)
                        || chunks.get(before).is(Chunk.Kind.TIME))) {
            before--;
        }
        // "the wife of Nils Aas, whom Berg met": either of the two
        boolean either = before > 0 && chunks.get(before - 1).text().equals("of");
        return before < 0 || either && syntax.chunkText(opener).equals("whom")
                ? null
                : chunks.get(before).noun();
    }

    /** What a phrase is about: "a series of raids" is about raids. */
    static String head(SentenceSyntax syntax, NounPhrase noun) {
        List<Chunk> chunks = syntax.chunks();
        String head = NounTriggers.singular(syntax, noun);
        if (head.equals("warning")
                && noun.head() > noun.first()
                && NOTICES.contains(syntax.words().get(noun.head() - 1).lemma())) {
            // "a profit warning" threatens nobody
            return "notice";
        }
        if (head.matches("control|curb")
                && noun.head() > noun.first()
                && syntax.lower(noun.head() - 1).matches("exports?|imports?|trade|chip|technology|capital")) {
            // "export controls", where gun controls punish nobody abroad
            return "embargo";
        }
        if (isSum(syntax, noun) && head.matches("[0-9].*")) {
            head = unit(head);
        }
        int of = behind(syntax, noun);
        // "raised €5m in a funding round", "led a round in Equinor"
        boolean within = syntax.chunkText(of).equals("in")
                        && head.matches("round|series|wave|string|part|state|lot|batch|number")
                || syntax.chunkText(of).equals("in")
                        && syntax.chunkText(of + 1).matches("(?:an?|the|its|their|his|her|this) .*");
        NounPhrase behind = !within
                        && (MEASURES.contains(head) || head.matches("[0-9][0-9.,]*(?:m|bn|tn|k)?"))
                        && of + 1 < chunks.size()
                        && chunks.get(of).text().matches("of|in")
                ? chunks.get(of + 1).noun()
                : null;
        boolean share =
                behind != null && behind.isName() && syntax.chunkText(of - 1).matches("%|per ?cent");
        return behind == null ? head : share ? "stake" : NounTriggers.singular(syntax, behind);
    }

    /** The chunk behind a phrase; of "67% | of Nordtel" that behind the sign. */
    static int behind(SentenceSyntax syntax, NounPhrase noun) {
        int next = syntax.chunkOf(noun.head()) + 1;
        return syntax.chunkText(next).matches("%|per ?cent") ? next + 1 : next;
    }
}
