package org.parley.entity.reading.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.entity.reading.analysis.Entity;
import org.parley.entity.reading.analysis.EntityType;
import org.parley.entity.reading.analysis.Party;
import org.parley.entity.reading.analysis.Statement;
import org.parley.entity.reading.analysis.Statement.Mode;
import org.parley.entity.reading.dependence.Chains;
import org.parley.entity.reading.document.Document;
import org.parley.entity.reading.document.Stage;
import org.parley.entity.reading.syntax.Clause;
import org.parley.entity.reading.syntax.Referents;
import org.parley.entity.reading.syntax.SentenceSyntax;

/** Finds who said what to whom, and gives each statement the chain it came by. */
public final class StatementStage implements Stage {

    @Override
    public String name() {
        return "statements";
    }

    @Override
    public int version() {
        return 11;
    }

    @Override
    public Document read(Document document) {
        Referents referents = new Referents(document);
        Chains chains = new Chains(document);
        Speakers speakers = new Speakers(document, referents, chains);
        List<SentenceSyntax> syntax = document.syntax();
        List<Placed> placed = new ArrayList<>();
        QuoteReader quotes = new QuoteReader(document, syntax);
        for (int i = 0; i < syntax.size(); i++) {
            SentenceSyntax sentence = syntax.get(i);
            if (sentence.sentence().heading()) {
                continue;
            }
            List<Draft> drafts = new SentenceStatements(document, sentence, referents, speakers).read();
            drafts = new OtherStatements(sentence, referents, speakers).read(new ArrayList<>(drafts));
            drafts = spokenTo(sentence, referents, drafts);
            drafts.replaceAll(new ContentBorders(sentence)::within);
            List<Draft> complete = quotes.complete(i, drafts);
            speakers.spoken(sentence.sentence().span(), complete);
            for (Draft draft : complete) {
                Draft whole = draft.rule().equals(SentenceStatements.DENIAL) ? denial(draft, i, placed) : draft;
                if (whole != null) {
                    placed.add(new Placed(whole, i));
                }
            }
        }
        quotes.between(placed.stream().map(Placed::draft).toList())
                .forEach(draft -> placed.add(new Placed(draft, sentenceOf(syntax, draft))));
        placed.removeIf(item -> isOwnVoice(document, referents, item.draft()));
        placed.sort(
                Comparator.comparingInt((Placed item) -> item.draft().sentence().start())
                        .thenComparingInt(item -> item.draft().content().start())
                        .thenComparing(item -> -item.draft().content().length()));
        Document result = document.withMentions(referents.entities(), document.mentions());
        return result.withStatements(statements(document, referents, chains, syntax, placed));
    }

    /** A draft and the sentence of its cue. */
    private record Placed(Draft draft, int sentence) {}

    /** "The minister denied this": the last that somebody else has said before, in this sentence or the two before it. */
    private static @Nullable Draft denial(Draft draft, int sentence, List<Placed> before) {
        for (Placed said : before.reversed()) {
            if (sentence - said.sentence() > 2) {
                return null;
            }
            if (!said.draft().speaker().equals(draft.speaker()) && !said.draft().denies()) {
                return draft.withContent(said.draft().content());
            }
        }
        return null;
    }

    private static int sentenceOf(List<SentenceSyntax> syntax, Draft draft) {
        for (int i = 0; i < syntax.size(); i++) {
            if (syntax.get(i).sentence().span().contains(draft.content())) {
                return i;
            }
        }
        return 0;
    }

    /** What the article's own outlet "reports" is the narrator's voice, no statement. */
    private static boolean isOwnVoice(Document document, Referents referents, Draft draft) {
        if (!(draft.speaker() instanceof Party.Known(String id)) || draft.relay() != null) {
            return false;
        }
        Entity entity = referents.byId(id);
        String own = document.article().outlet();
        return entity != null
                && entity.type() == EntityType.OUTLET
                && own != null
                && own.equalsIgnoreCase(entity.name());
    }

    /** "Speaking to NTB, the minister said …": told to NTB. */
    private static List<Draft> spokenTo(SentenceSyntax sentence, Referents referents, List<Draft> drafts) {
        String outlet = null;
        for (Clause clause : sentence.clauses()) {
            boolean speaks = clause.verb().lemma().equals("speak")
                    || clause.verb().lemma().equals("talk")
                    || clause.verb().lemma().equals("tell");
            for (var noun : speaks ? clause.under("to") : List.<org.parley.entity.reading.syntax.NounPhrase>of()) {
                Entity entity = referents.entity(noun);
                outlet = entity != null && entity.type() == EntityType.OUTLET ? entity.id() : outlet;
            }
            for (var noun : clause.under("with")) {
                Entity entity = referents.entity(noun);
                boolean interview = clause.under("in").stream()
                        .anyMatch(place -> sentence.lower(place.head()).equals("interview"));
                outlet = interview && entity != null && entity.type() == EntityType.OUTLET ? entity.id() : outlet;
            }
        }
        if (outlet == null) {
            return drafts;
        }
        List<Draft> told = new ArrayList<>();
        for (Draft draft : drafts) {
            boolean self = draft.speaker() instanceof Party.Known(String id) && id.equals(outlet);
            told.add(draft.toldTo() == null && !self ? draft.withToldTo(outlet) : draft);
        }
        return told;
    }

    private static List<Statement> statements(
            Document document, Referents referents, Chains chains, List<SentenceSyntax> syntax, List<Placed> placed) {
        List<Statement> statements = new ArrayList<>();
        StatementChains statementChains = new StatementChains(
                document, referents, chains, placed.stream().map(Placed::draft).toList());
        for (Placed item : placed) {
            Draft draft = item.draft();
            Mood mood = Mood.of(document, syntax, draft);
            Mode mode = ContentReader.mode(document, draft.content());
            statements.add(new Statement(
                    "s" + (statements.size() + 1),
                    draft.sentence(),
                    draft.speaker(),
                    draft.speakerSpan(),
                    draft.cue(),
                    draft.content(),
                    mode,
                    draft.toldTo(),
                    mood.polarity(),
                    mood.modality(),
                    statementChains.of(draft),
                    draft.rule()));
        }
        return statements;
    }
}
