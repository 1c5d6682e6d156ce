package org.parley.entity.reading.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.parley.entity.reading.analysis.EntityType;
import org.parley.entity.reading.text.PartOfSpeech;
import org.parley.entity.reading.text.Sentence;
import org.parley.entity.reading.text.Token;

/** Names that are not all capitals: "28-point peace framework", "Minsk agreements", "NATO's Article 5", "Budapest summit". */
final class PlanNames {

    static final Set<String> PLAN_NOUNS = Set.of(
            "plan",
            "proposal",
            "framework",
            "deal",
            "agreement",
            "initiative",
            "draft",
            "accord",
            "accords",
            "pact",
            "treaty",
            "roadmap",
            "formula",
            "blueprint",
            "document",
            "memorandum",
            "programme",
            "program",
            "peace-plan",
            "agenda",
            "manifesto",
            "strategy",
            "bill",
            "package");
    private static final Set<String> TREATY_NOUNS = Set.of(
            "accord",
            "accords",
            "treaty",
            "treaties",
            "pact",
            "protocol",
            "memorandum",
            "agreements",
            "convention",
            "communique");
    private static final Set<String> DEAL_KINDS = Set.of(
            "peace", "nuclear", "trade", "grain", "ceasefire", "climate", "migration", "arms", "truce", "withdrawal");
    private static final Pattern POINTS = Pattern.compile("\\d+-(?:point|points|step|page|year|phase|part)");
    private static final Pattern WORD_POINTS = Pattern.compile(
            "(?:two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty)-(?:point|step|phase|stage)");

    private PlanNames() {}

    static List<FoundName> find(Sentence sentence) {
        List<FoundName> found = new ArrayList<>();
        List<Token> tokens = sentence.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            String lower = tokens.get(i).lower();
            boolean points = (POINTS.matcher(lower).matches() && !lower.endsWith("-year") && !lower.endsWith("-page"))
                    || WORD_POINTS.matcher(lower).matches();
            int end = points ? planEnd(tokens, i + 1) : -1;
            if (end > 0) {
                found.add(name(sentence, i, end, EntityType.PLAN, "plan with its number of points"));
                i = end - 1;
            } else if (lower.equals("article")
                    && tokens.get(i).isCapitalised()
                    && i + 1 < tokens.size()
                    && tokens.get(i + 1).is(PartOfSpeech.NUM)) {
                found.add(name(sentence, ownerBefore(tokens, i), i + 2, EntityType.OTHER, "article of a treaty"));
            }
        }
        return found;
    }

    /** A name that the nouns behind a run make of it: "Minsk agreements", "Iran nuclear deal", "Budapest summit". */
    static int end(List<Token> tokens, int to) {
        String next = to < tokens.size() ? tokens.get(to).lower() : "";
        String second = to + 1 < tokens.size() ? tokens.get(to + 1).lower() : "";
        boolean small = to < tokens.size() && !tokens.get(to).isCapitalised();
        if (!small) {
            return -1;
        }
        if (TREATY_NOUNS.contains(next)) {
            return to + 1;
        }
        if (DEAL_KINDS.contains(next)
                && (second.equals("deal") || TREATY_NOUNS.contains(second) || second.equals("agreement"))) {
            return to + 2;
        }
        return -1;
    }

    private static int planEnd(List<Token> tokens, int from) {
        int end = -1;
        for (int i = from; i < Math.min(tokens.size(), from + 5); i++) {
            Token token = tokens.get(i);
            if (PLAN_NOUNS.contains(token.lower())) {
                end = i + 1;
            } else if (!(token.is(PartOfSpeech.ADJ)
                    || token.is(PartOfSpeech.NOUN)
                    || token.is(PartOfSpeech.PROPN)
                    || token.is(PartOfSpeech.VERB))) {
                break;
            }
        }
        return end;
    }

    /** "NATO's Article 5": the owner is part of the name. */
    private static int ownerBefore(List<Token> tokens, int article) {
        if (article >= 2
                && tokens.get(article - 1).lower().equals("'s")
                && tokens.get(article - 2).isCapitalised()) {
            return article - 2;
        }
        return article >= 1 && NameShape.isAcronym(tokens.get(article - 1).text()) ? article - 1 : article;
    }

    static FoundName name(Sentence sentence, int from, int to, EntityType type, String rule) {
        return FoundName.of(sentence, from, to, new Evidence().add(type, 6, rule), null);
    }
}
