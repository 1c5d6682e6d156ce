package org.parley.entity.reading.coreference;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.entity.reading.analysis.Entity;
import org.parley.entity.reading.analysis.EntityType;
import org.parley.entity.reading.analysis.Mention;
import org.parley.entity.reading.coreference.NounPhrases.Phrase;
import org.parley.entity.reading.document.Document;
import org.parley.entity.reading.text.PartOfSpeech;
import org.parley.entity.reading.text.Sentence;
import org.parley.entity.reading.text.Span;
import org.parley.entity.reading.text.Token;

/** "The plan", "this initiative", "the draft": which plan is meant; and plans that the article never names. */
final class PlanLinker {

    private static final Set<String> PROPOSALS =
            Set.of("plan", "proposal", "framework", "initiative", "draft", "blueprint", "roadmap", "scheme");
    private static final Set<String> AGREEMENTS = Set.of("deal", "agreement", "accord", "treaty", "pact", "memorandum");
    private static final Set<String> STOPS =
            Set.of("according", "as", "while", "but", "which", "that", "after", "before", "although", "though");

    private final EntityTable table;
    private final Document document;

    PlanLinker(EntityTable table) {
        this.table = table;
        this.document = table.document();
    }

    void link() {
        List<Phrase> phrases = new ArrayList<>();
        for (Sentence sentence : document.sentences()) {
            for (Phrase phrase : NounPhrases.find(document, sentence)) {
                if (kind(phrase.headToken().lower()) != null && phrase.owner() == null) {
                    phrases.add(phrase);
                }
            }
        }
        if (table.entities(EntityType.PLAN).isEmpty()) {
            introduce(phrases);
        }
        for (Phrase phrase : phrases) {
            Entity plan = phrase.definite() ? meant(phrase) : null;
            if (plan != null) {
                table.mention(plan, phrase.span(), Mention.Form.NOMINAL, "the plan named before");
            }
        }
    }

    private static @Nullable Set<String> kind(String head) {
        return PROPOSALS.contains(head) ? PROPOSALS : AGREEMENTS.contains(head) ? AGREEMENTS : null;
    }

    /** "a broad new plan to end the war", taken up again by "the plan": a plan without a name of its own. */
    private void introduce(List<Phrase> phrases) {
        for (Phrase phrase : phrases) {
            Set<String> kind = kind(phrase.headToken().lower());
            boolean takenUp = phrases.stream()
                    .anyMatch(later -> later.definite()
                            && later.span().start() > phrase.span().end()
                            && kind == kind(later.headToken().lower()));
            if (!phrase.definite() && takenUp && !phrase.modifiers().isEmpty()) {
                Span span = withPurpose(phrase);
                int behindArticle =
                        phrase.sentence().tokens().get(phrase.from() + 1).span().start();
                Entity plan = table.add(
                        EntityType.PLAN,
                        document.slice(new Span(behindArticle, span.end())).replaceAll("\\s+", " "));
                table.mention(plan, span, Mention.Form.NOMINAL, "a plan that is taken up again");
                return;
            }
        }
    }

    /** With "to end the war in Ukraine", up to the end of the clause. */
    private static Span withPurpose(Phrase phrase) {
        List<Token> tokens = phrase.sentence().tokens();
        int next = phrase.head() + 1;
        boolean purpose = next + 1 < tokens.size()
                && tokens.get(next).lower().equals("to")
                && tokens.get(next + 1).is(PartOfSpeech.VERB);
        if (!purpose) {
            return phrase.span();
        }
        int last = next + 1;
        for (int i = next + 2; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.is(PartOfSpeech.PUNCT)
                    || token.is(PartOfSpeech.VERB)
                    || token.is(PartOfSpeech.AUX)
                    || token.is(PartOfSpeech.CCONJ)
                    || STOPS.contains(token.lower())) {
                break;
            }
            last = i;
        }
        return phrase.sentence().spanOf(phrase.from(), last);
    }

    /** The plan of the phrase's kind that was mentioned last before; the only one of the article even before its name. */
    private @Nullable Entity meant(Phrase phrase) {
        Set<String> kind = kind(phrase.headToken().lower());
        List<Entity> plans = table.entities(EntityType.PLAN).stream()
                .filter(plan ->
                        kind != null && isOfKind(plan.name(), phrase.headToken().lower(), kind))
                .toList();
        if (plans.size() <= 1) {
            return plans.isEmpty() || isElse(phrase) ? null : plans.getFirst();
        }
        for (Mention mention : table.mentions().reversed()) {
            Entity entity = table.entityOf(mention);
            if (mention.start() < phrase.span().start() && plans.contains(entity)) {
                return isElse(phrase) ? null : entity;
            }
        }
        return null;
    }

    /** A name ends in its kind ("framework"), save those that tell their place behind ("agreement of …"). */
    private static boolean isOfKind(String name, String head, Set<String> kind) {
        List<String> words = List.of(name.toLowerCase(Locale.ROOT).split("[\\s\\u00A0]+"));
        return words.contains(head) || words.stream().anyMatch(kind::contains);
    }

    /** "the trade deal with Mexico", "the previous agreement": says which one, and it is another. */
    private static boolean isElse(Phrase phrase) {
        return phrase.tokens().stream()
                .anyMatch(token -> Set.of(
                                "previous",
                                "earlier",
                                "old",
                                "former",
                                "other",
                                "first",
                                "second",
                                "existing",
                                "rival",
                                "separate",
                                "original")
                        .contains(token.lower()));
    }
}
