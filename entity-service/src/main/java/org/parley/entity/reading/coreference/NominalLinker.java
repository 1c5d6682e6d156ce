package org.parley.entity.reading.coreference;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.entity.reading.analysis.Entity;
import org.parley.entity.reading.analysis.EntityType;
import org.parley.entity.reading.analysis.Mention;
import org.parley.entity.reading.coreference.NounPhrases.Phrase;
import org.parley.entity.reading.coreference.Offices.Office;
import org.parley.entity.reading.document.Document;
import org.parley.entity.reading.name.Lexicon;
import org.parley.entity.reading.text.Sentence;
import org.parley.entity.reading.text.Token;

/**
 * Noun phrases that stand for a person or an outlet, and by {@link BodyPhrases} for a body. Where two could be meant, none
 * is: a wrong link makes a false fact. Plans are linked by {@link PlanLinker}.
 */
final class NominalLinker {

    private final EntityTable table;
    private final Document document;
    private final Offices offices;
    private final BodyPhrases bodies;
    private final OutletPhrases outlets;
    private final LoneOffices lone;

    NominalLinker(EntityTable table) {
        this.table = table;
        this.document = table.document();
        this.offices = new Offices(table);
        this.bodies = new BodyPhrases(table);
        this.outlets = new OutletPhrases(table);
        this.lone = new LoneOffices(table, offices);
    }

    void link() {
        for (Sentence sentence : document.sentences()) {
            for (Phrase phrase : NounPhrases.find(document, sentence)) {
                link(phrase);
            }
        }
    }

    private void link(Phrase phrase) {
        String head = phrase.headToken().lemma();
        if (isBeforeName(phrase)) {
            return;
        }
        if (phrase.definite() && phrase.headToken().lower().matches("[0-9]{1,3}-year-old")) {
            Entity person = lastPerson(phrase);
            if (person != null) {
                table.mention(person, phrase.span(), Mention.Form.NOMINAL, "the person named last");
            }
        } else if (phrase.definite()
                && Lexicon.isPersonNoun(Offices.words(phrase.headToken()).getLast())) {
            Entity person = person(phrase, Offices.words(phrase.headToken()).getLast());
            if (person != null) {
                table.mention(person, phrase.span(), Mention.Form.NOMINAL, "the only " + head + " it can be");
            }
        } else if (OutletPhrases.isOne(phrase, head)) {
            Entity outlet = outlets.cited(phrase);
            if (outlet != null) {
                table.mention(outlet, phrase.span(), Mention.Form.NOMINAL, "the outlet that is cited");
            }
        } else {
            bodies.link(phrase, head);
        }
    }

    /** "The 45-year-old": the one person named in the sentence before. */
    private @Nullable Entity lastPerson(Phrase phrase) {
        int last = phrase.sentence().index() - 1;
        if (last < 0) {
            return null;
        }
        List<Entity> named = table.mentions().stream()
                .filter(mention -> document.sentences().get(last).span().contains(mention.span()))
                .map(table::entityOf)
                .filter(entity -> entity.type() == EntityType.PERSON)
                .distinct()
                .toList();
        return named.size() == 1 ? named.getFirst() : null;
    }

    /** "the special envoy Steve Witkoff", "the envoy, Steve Witkoff,": the name is what counts. */
    private boolean isBeforeName(Phrase phrase) {
        List<Token> tokens = phrase.sentence().tokens();
        int next = phrase.head() + 1;
        if (next < tokens.size() && tokens.get(next).text().equals(",")) {
            next++;
        }
        return next < tokens.size()
                && document.mentionAt(tokens.get(next))
                        .map(mention -> table.entityOf(mention).type() == EntityType.PERSON && next(phrase, mention))
                        .orElse(false);
    }

    private static boolean next(Phrase phrase, Mention mention) {
        return mention.start() > phrase.headToken().span().end();
    }

    private @Nullable Entity person(Phrase phrase, String head) {
        Set<String> side = new HashSet<>();
        Set<String> modifiers = new HashSet<>();
        for (Token token : phrase.tokens()) {
            side.addAll(Offices.sides(document, token));
        }
        for (Token token : phrase.modifiers()) {
            if (!token.isCapitalised() || Lexicon.isTitleModifier(token.text())) {
                modifiers.add(token.lower());
            }
        }
        List<String> title = Offices.words(phrase.headToken());
        modifiers.addAll(title.subList(0, title.size() - 1));
        modifiers.removeIf(Lexicon::isTitleAttribute);
        modifiers.removeAll(Set.of(
                "same", "new", "former", "other", "own", "late", "then", "current", "veteran", "personal", "longtime"));
        if (phrase.tokens().stream()
                .anyMatch(token ->
                        Set.of("former", "other", "late", "new", "next", "ex").contains(token.lower()))) {
            return null;
        }
        if (phrase.lowerAt(phrase.head() + 1).equals("of")) {
            int of = phrase.head() + (phrase.lowerAt(phrase.head() + 2).equals("the") ? 3 : 2);
            modifiers.add(phrase.lowerAt(of));
            // "the president of the Nordic Council" is not that of the Nordic Commission
            List<Token> tokens = phrase.sentence().tokens();
            while (of + 1 < tokens.size()
                    && tokens.get(of).isCapitalised()
                    && Lexicon.isBodyHead(tokens.get(of + 1).text())) {
                modifiers.add(phrase.lowerAt(++of));
            }
        }
        List<Office> fitting = offices.all().stream()
                .filter(office -> office.head().equals(head))
                // "his counterpart, Foreign Minister Aas": another country's
                .filter(office -> !side.isEmpty() || !office.words().contains("counterpart"))
                .filter(office -> side.isEmpty() || office.side().stream().anyMatch(side::contains))
                .filter(office -> office.words().containsAll(modifiers))
                .filter(office -> modifiers.containsAll(office.rank()))
                .toList();
        Set<String> persons = new HashSet<>();
        fitting.forEach(office -> persons.add(current(office).id()));
        if (offices.all().stream().noneMatch(office -> office.head().equals(head))) {
            return side.isEmpty() && LoneOffices.isLone(head, modifiers) ? lone.holder(phrase) : null;
        }
        if (persons.size() == 1) {
            return current(fitting.getFirst());
        }
        // Several: the one who was named in this sentence or the one before, if only one was.
        int here = phrase.sentence().index();
        List<Entity> near = fitting.stream()
                .map(this::current)
                .distinct()
                .filter(person -> table.mentions().stream()
                        .anyMatch(m -> m.start() < phrase.span().start()
                                && table.entityOf(m).id().equals(person.id())
                                && document.sentenceOf(m.span())
                                        .map(s -> here - s.index() <= 1)
                                        .orElse(false)))
                .toList();
        return near.size() == 1 ? near.getFirst() : null;
    }

    private Entity current(Office office) {
        return table.entities().stream()
                .filter(entity -> entity.id().equals(office.person().id()))
                .findFirst()
                .orElse(office.person());
    }
}
