package org.parley.entity.reading.statement;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.entity.reading.analysis.Entity;
import org.parley.entity.reading.analysis.EntityType;
import org.parley.entity.reading.analysis.Mention;
import org.parley.entity.reading.analysis.Party;
import org.parley.entity.reading.dependence.Chains;
import org.parley.entity.reading.document.Document;
import org.parley.entity.reading.syntax.NounPhrase;
import org.parley.entity.reading.syntax.Referents;
import org.parley.entity.reading.syntax.SentenceSyntax;
import org.parley.entity.reading.text.PartOfSpeech;
import org.parley.entity.reading.text.Sentence;
import org.parley.entity.reading.text.Span;
import org.parley.entity.reading.text.Token;

/**
 * Who speaks: an entity, or someone unnamed. Remembers the last unnamed speaker, so that "the official" after "a
 * Norwegian official" is that one again; beyond that no two unnamed speakers are ever taken for one.
 */
final class Speakers {

    private static final Map<String, String> KINDS = Map.ofEntries(
            Map.entry("official", "OFFICIAL"),
            Map.entry("source", "SOURCE"),
            Map.entry("diplomat", "DIPLOMAT"),
            Map.entry("spokesman", "SPOKESPERSON"),
            Map.entry("spokeswoman", "SPOKESPERSON"),
            Map.entry("spokesperson", "SPOKESPERSON"),
            Map.entry("aide", "AIDE"),
            Map.entry("adviser", "AIDE"),
            Map.entry("advisor", "AIDE"),
            Map.entry("analyst", "EXPERT"),
            Map.entry("expert", "EXPERT"),
            Map.entry("economist", "EXPERT"),
            Map.entry("witness", "WITNESS"),
            Map.entry("resident", "WITNESS"),
            Map.entry("survivor", "WITNESS"),
            Map.entry("minister", "OFFICIAL"),
            Map.entry("lawmaker", "POLITICIAN"),
            Map.entry("politician", "POLITICIAN"),
            Map.entry("senator", "POLITICIAN"),
            Map.entry("executive", "EXECUTIVE"),
            Map.entry("lawyer", "LAWYER"),
            Map.entry("police", "POLICE"),
            Map.entry("authority", "OFFICIAL"),
            Map.entry("negotiator", "DIPLOMAT"),
            Map.entry("envoy", "DIPLOMAT"),
            Map.entry("ambassador", "DIPLOMAT"),
            Map.entry("critic", "CRITIC"),
            Map.entry("investor", "INVESTOR"),
            Map.entry("banker", "EXECUTIVE"),
            Map.entry("person", "SOURCE"),
            Map.entry("people", "SOURCE"));
    private static final Set<String> PRONOUNS =
            Set.of("he", "she", "they", "it", "him", "her", "them", "we", "i", "you", "who");

    private final Document document;
    private final Referents referents;
    private final Chains chains;
    /** The last unnamed speaker by the noun that they were called by. */
    private final Map<String, Party.Anonymous> lastByNoun = new HashMap<>();

    private @Nullable Party last;
    /** Where the last speaker was named. */
    private int lastAt;

    Speakers(Document document, Referents referents, Chains chains) {
        this.document = document;
        this.referents = referents;
        this.chains = chains;
    }

    /** A speaker and where they are named. */
    record Speaker(Party party, Span span) {}

    /** Who the phrase is as a speaker; null if nobody who can speak. */
    @Nullable
    Speaker of(SentenceSyntax syntax, NounPhrase noun) {
        return of(syntax, noun, false);
    }

    /** The same; after a verb that none but speakers can be subject of, anyone is taken for one. */
    @Nullable
    Speaker of(SentenceSyntax syntax, NounPhrase phrase, boolean speaksForSure) {
        NounPhrase noun = officeOf(syntax, referents.apposed(syntax, phrase));
        Entity entity = referents.entity(noun);
        if (entity != null) {
            Mention mention = noun.mention();
            boolean mute = entity.type() == EntityType.PLAN
                    || entity.type() == EntityType.EVENT
                    || entity.type() == EntityType.OTHER;
            return mute || mention == null ? null : remember(new Speaker(new Party.Known(entity.id()), mention.span()));
        }
        String head = syntax.lower(noun.head());
        if (PRONOUNS.contains(head)) {
            return pronoun(head, noun);
        }
        if (StatementWords.PAPERS.contains(head)) {
            Speaker author = authorOf(syntax, noun);
            if (author != null) {
                return author;
            }
        }
        if (referents.isReport(syntax, noun)) {
            Entity outlet = outlet();
            return outlet == null
                    ? anonymous(syntax, noun)
                    : remember(new Speaker(new Party.Known(outlet.id()), noun.span()));
        }
        boolean sure = speaksForSure && syntax.words().get(noun.head()).is(PartOfSpeech.NOUN);
        if (!sure
                && !referents.isActor(syntax, noun)
                && !KINDS.containsKey(syntax.words().get(noun.head()).lemma())
                && !head.equals("statement")) {
            return null;
        }
        return anonymous(syntax, noun);
    }

    /** "Secretary of State Ida Berg": the person named behind an office of two words. */
    private NounPhrase officeOf(SentenceSyntax syntax, NounPhrase noun) {
        int chunk = syntax.chunkOf(noun.head());
        boolean of = noun.mention() == null
                && chunk + 2 < syntax.chunks().size()
                && syntax.chunks().get(chunk + 1).text().equals("of");
        NounPhrase name = of ? syntax.chunks().get(chunk + 2).noun() : null;
        boolean person = name != null
                && name.isName()
                && referents.type(name) == EntityType.PERSON
                && syntax.words().get(name.first()).mention() == null
                && syntax.words().get(name.first()).token().isCapitalised();
        return person && name != null ? name : noun;
    }

    /** Whoever put out "a statement by the ministry", "the statement": the one named behind it, else the last speaker. */
    private @Nullable Speaker authorOf(SentenceSyntax syntax, NounPhrase noun) {
        int chunk = syntax.chunkOf(noun.last());
        boolean named = chunk + 2 < syntax.chunks().size()
                && Set.of("by", "from", "of")
                        .contains(syntax.chunks().get(chunk + 1).text());
        NounPhrase author = named ? syntax.chunks().get(chunk + 2).noun() : null;
        if (author != null) {
            return of(syntax, author, true);
        }
        boolean definite = Set.of("the", "this", "that").contains(syntax.lower(noun.first()));
        return definite && last != null ? new Speaker(last, noun.span()) : null;
    }

    /** For want of coreference: the unnamed one who spoke in the sentence before, else the person named there first. */
    private @Nullable Speaker pronoun(String word, NounPhrase noun) {
        boolean singular = word.equals("he") || word.equals("she");
        boolean spokeJustNow = last instanceof Party.Anonymous && lastAt >= sentenceBefore(noun);
        if (spokeJustNow && last != null && (singular || word.equals("they"))) {
            return new Speaker(last, noun.span());
        }
        Party person = singular ? nearestPerson(noun) : null;
        return person == null ? null : remember(new Speaker(person, noun.span()));
    }

    /** Where the sentence before that of the phrase begins. */
    private int sentenceBefore(NounPhrase noun) {
        int from = 0;
        for (var sentence : document.sentences()) {
            if (sentence.span().contains(noun.span())) {
                break;
            }
            from = sentence.span().start();
        }
        return from;
    }

    /** The person named last before the pronoun, in its own sentence or the one before; for want of coreference. */
    private @Nullable Party nearestPerson(NounPhrase pronoun) {
        int from = sentenceBefore(pronoun);
        Party first = null;
        for (Mention mention : document.mentions()) {
            boolean near =
                    mention.start() >= from && mention.end() <= pronoun.span().start();
            Entity entity = near ? referents.byId(mention.entity()) : null;
            if (entity != null && entity.type() == EntityType.PERSON && first == null) {
                first = new Party.Known(entity.id());
            }
        }
        return first != null ? first : last instanceof Party.Known(String id) && isPerson(id) ? last : null;
    }

    private boolean isPerson(String id) {
        Entity entity = referents.byId(id);
        return entity != null && entity.type() == EntityType.PERSON;
    }

    /** The outlet that the article rests on, as an entity of the article. */
    @Nullable
    Entity outlet() {
        String primary = chains.primary();
        if (primary == null) {
            return null;
        }
        for (Entity entity : referents.entities()) {
            if (entity.type() == EntityType.OUTLET && entity.name().equals(primary)) {
                return entity;
            }
        }
        return null;
    }

    private Speaker remember(Speaker speaker) {
        last = speaker.party();
        lastAt = speaker.span().start();
        return speaker;
    }

    private Speaker anonymous(SentenceSyntax syntax, NounPhrase noun) {
        Span full = referents.full(syntax, noun);
        String text = document.slice(full);
        String kind = KINDS.getOrDefault(syntax.words().get(noun.head()).lemma(), "PERSON");
        Party.Anonymous before = lastByNoun.get(syntax.words().get(noun.head()).lemma());
        String first = syntax.lower(noun.first());
        boolean again = before != null
                && before.kind().equals(kind)
                && full.equals(noun.span())
                && (first.equals("the") || first.equals("same"))
                && isOnlyHead(syntax, noun);
        if (again && before != null) {
            return remember(new Speaker(before, noun.span()));
        }
        Party.Anonymous introduced = first.equals("the") && full.equals(noun.span()) && isOnlyHead(syntax, noun)
                ? introduced(syntax, noun, kind)
                : null;
        if (introduced != null) {
            lastByNoun.put(syntax.words().get(noun.head()).lemma(), introduced);
            return remember(new Speaker(introduced, noun.span()));
        }
        int end = lastToken(syntax, full);
        Entity of = referents.affiliation(syntax, noun.first(), noun.head());
        if (of == null && end > noun.head()) {
            of = referents.affiliation(syntax, noun.head() + 1, end + 1);
        }
        Party.Anonymous party = new Party.Anonymous(text, kind, of == null ? null : of.id());
        lastByNoun.put(syntax.words().get(noun.head()).lemma(), party);
        last = party;
        lastAt = full.start();
        return new Speaker(party, full);
    }

    /** "A Norwegian official gave a reason. …, the official said": the one whom the sentence before brings in. */
    private Party.@Nullable Anonymous introduced(SentenceSyntax syntax, NounPhrase noun, String kind) {
        int index = syntax.sentence().index();
        if (index == 0) {
            return null;
        }
        Sentence before = document.sentences().get(index - 1);
        for (Token head : before.tokens()) {
            Token article =
                    head.lower().equals(syntax.lower(noun.head())) ? indefiniteArticle(before, head.index()) : null;
            if (article != null) {
                boolean described = head.index() - article.index() > 1;
                Entity of = described
                        ? referents.nation(before.tokens().get(head.index() - 1).text())
                        : null;
                return new Party.Anonymous(
                        document.slice(before.spanOf(article.index(), head.index())),
                        kind,
                        of == null ? null : of.id());
            }
        }
        return null;
    }

    private static @Nullable Token indefiniteArticle(Sentence sentence, int head) {
        for (int i = head - 1; i >= Math.max(0, head - 4); i--) {
            Token word = sentence.tokens().get(i);
            if (word.lower().equals("a") || word.lower().equals("an")) {
                return word;
            }
            if (!word.is(PartOfSpeech.ADJ) && !word.is(PartOfSpeech.NOUN) && !word.is(PartOfSpeech.PROPN)) {
                return null;
            }
        }
        return null;
    }

    /** "the official", "the same official", but not "the Norwegian official". */
    private static boolean isOnlyHead(SentenceSyntax syntax, NounPhrase noun) {
        for (int i = noun.first() + 1; i < noun.head(); i++) {
            if (!syntax.lower(i).equals("same")) {
                return false;
            }
        }
        return true;
    }

    private static int lastToken(SentenceSyntax syntax, Span span) {
        return syntax.sentence().tokensIn(span).getLast().index();
    }
}
