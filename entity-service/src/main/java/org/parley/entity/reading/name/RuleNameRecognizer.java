package org.parley.entity.reading.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.entity.reading.analysis.EntityType;
import org.parley.entity.reading.document.Document;
import org.parley.entity.reading.text.Sentence;
import org.parley.entity.reading.text.Token;

/** Names by capitals, word lists, the grammar of news and, where the document has been encoded, what the encoder sees. */
final class RuleNameRecognizer implements NameRecognizer {

    private static final Set<String> EVENT_NOUNS = Set.of("summit", "olympics", "marathon", "massacre", "genocide");

    private static final Set<String> ENCOUNTERS = Set.of("meeting", "summit", "talks", "call", "encounter");

    private final Gazetteer gazetteer;

    RuleNameRecognizer(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    @Override
    public List<FoundName> recognize(Document document) {
        DocumentWords words = new DocumentWords(document.sentences());
        List<FoundName> all = new ArrayList<>();
        for (Sentence sentence : document.sentences()) {
            List<FoundName> rules = recognize(sentence, words);
            all.addAll(
                    document.encoded().isEmpty()
                            ? rules
                            : new EncoderNames(gazetteer, sentence)
                                    .weighed(rules, document.encoded(sentence).names()));
        }
        return all;
    }

    private List<FoundName> recognize(Sentence sentence, DocumentWords words) {
        List<FoundName> found = new ArrayList<>(PlanNames.find(sentence));
        found.addAll(ElectionNames.find(sentence));
        List<FoundName> plans = List.copyOf(found);
        RunSegmenter segmenter = new RunSegmenter(gazetteer, words, sentence);
        for (NameRuns.Run run : new NameRuns(gazetteer, words, sentence).find()) {
            encounter(sentence, run, words).ifPresent(found::add);
            for (FoundName name : segmenter.segment(run.from(), run.to())) {
                if (plans.stream().noneMatch(plan -> isPartOf(name, plan))) {
                    found.addAll(widened(sentence, name));
                }
            }
        }
        found.sort(Comparator.comparing(FoundName::span));
        return found;
    }

    /** "Putin-Trump Alaska meeting", "Biden-Xi summit": an encounter named by those who meet. */
    private static Optional<FoundName> encounter(Sentence sentence, NameRuns.Run run, DocumentWords words) {
        List<Token> tokens = sentence.tokens();
        boolean pair = run.to() - run.from() >= 3
                && tokens.get(run.from() + 1).text().equals("-")
                && words.isSurname(tokens.get(run.from()).text())
                && words.isSurname(tokens.get(run.from() + 2).text());
        boolean meet = run.to() < tokens.size()
                && ENCOUNTERS.contains(tokens.get(run.to()).lower());
        return pair && meet
                ? Optional.of(PlanNames.name(
                        sentence, run.from(), run.to() + 1, EntityType.EVENT, "an encounter by those who meet"))
                : Optional.empty();
    }

    private static boolean isPartOf(FoundName name, FoundName plan) {
        return name.from() < plan.to()
                && plan.from() < name.to()
                && !(plan.evidence().best() == EntityType.OTHER && name.to() < plan.to() && name.entry() != null);
    }

    /** The name with the small words behind it that make it another one: "Trump administration", "Minsk agreements". */
    private static List<FoundName> widened(Sentence sentence, FoundName name) {
        List<Token> tokens = sentence.tokens();
        String next = name.to() < tokens.size() ? tokens.get(name.to()).lower() : "";
        if (next.equals("administration") || (name.entry() == null && next.equals("government"))) {
            if (name.entry() == null || name.entry().kind() != GazetteerEntry.Kind.COUNTRY) {
                return List.of(PlanNames.name(
                        sentence,
                        name.from(),
                        name.to() + 1,
                        EntityType.ORGANIZATION,
                        "an administration by its head"));
            }
        }
        int plan = PlanNames.end(tokens, name.to());
        if (plan > 0) {
            return List.of(PlanNames.name(sentence, name.from(), plan, EntityType.PLAN, "a treaty by its place"));
        }
        if (EVENT_NOUNS.contains(next) && !tokens.get(name.to()).isCapitalised() && name.entry() != null) {
            return List.of(
                    PlanNames.name(sentence, name.from(), name.to() + 1, EntityType.EVENT, "an event by its place"),
                    name);
        }
        return List.of(name);
    }
}
