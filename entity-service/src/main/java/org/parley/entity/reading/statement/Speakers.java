package org.parley.entity.reading.statement;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.entity.reading.analysis.Entity;
import org.parley.entity.reading.analysis.EntityType;
import org.parley.entity.reading.analysis.Mention;
import org.parley.entity.reading.analysis.Party;
import org.parley.entity.reading.dependence.Chains;
import org.parley.entity.reading.document.Document;
import org.parley.entity.reading.syntax.Chunk;
import org.parley.entity.reading.syntax.NounPhrase;
import org.parley.entity.reading.syntax.Referents;
import org.parley.entity.reading.syntax.SentenceSyntax;
import org.parley.entity.reading.syntax.VerbGroup;
import org.parley.entity.reading.text.PartOfSpeech;
import org.parley.entity.reading.text.Span;

/**
 * Who speaks: an entity, or someone unnamed, by the phrase for them: Ida Berg in "Secretary of State Ida Berg said",
 * the ministry in "a statement by the ministry said", an unnamed official in "a Norwegian official said".
 */
final class Speakers {

    private static final Set<String> PUTTING_OUT = Set.of("issue", "release", "publish", "sign", "post", "share");
    private static final Set<String> PRONOUNS =
            Set.of("he", "she", "they", "it", "him", "her", "them", "we", "i", "you", "who");

    private final Document document;
    private final Referents referents;
    private final Chains chains;
    private final UnnamedSpeakers unnamed;
    private final EarlierSpeakers earlier;

    Speakers(Document document, Referents referents, Chains chains) {
        this.document = document;
        this.referents = referents;
        this.chains = chains;
        this.unnamed = new UnnamedSpeakers(document, referents);
        this.earlier = new EarlierSpeakers(document, referents);
    }

    /** Keeps who has spoken in a sentence, for the sentences behind it. */
    void spoken(Span sentence, List<Draft> drafts) {
        earlier.spoken(sentence, drafts);
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
        Party same = earlier.goingOn(syntax.lower(noun.head()), noun);
        if (same != null && !hasSpokenHere(syntax, noun)) {
            return earlier.remember(new Speaker(same, noun.span()));
        }
        Entity entity = referents.entity(noun);
        if (entity != null) {
            Mention mention = noun.mention();
            boolean mute = entity.type() == EntityType.PLAN
                    || entity.type() == EntityType.EVENT
                    || entity.type() == EntityType.OTHER;
            return mute || mention == null
                    ? null
                    : earlier.remember(new Speaker(new Party.Known(entity.id()), mention.span()));
        }
        String head = syntax.lower(noun.head());
        NounPhrase paper = head.equals("it") ? paperBefore(syntax, noun) : null;
        if (paper != null) {
            SentenceSyntax before = document.syntax().get(syntax.sentence().index() - 1);
            return earlier.remember(new Speaker(unnamed.of(before, paper).party(), noun.span()));
        }
        if (PRONOUNS.contains(head)) {
            return earlier.pronoun(head, noun);
        }
        if (StatementWords.PAPERS.contains(head)) {
            Speaker author = authorOf(syntax, noun);
            if (author != null) {
                return author;
            }
        }
        Mention medium = mediumIn(syntax, noun);
        if (medium != null) {
            return earlier.remember(new Speaker(new Party.Known(medium.entity()), medium.span()));
        }
        if (referents.isReport(syntax, noun)) {
            // "According to reports" are anybody's.
            boolean definite = syntax.words().get(noun.head()).lemma().equals(head)
                    || syntax.lower(noun.first()).equals("the");
            Entity outlet = definite ? outlet() : null;
            return outlet == null
                    ? anonymous(syntax, noun)
                    : earlier.remember(new Speaker(new Party.Known(outlet.id()), noun.span()));
        }
        boolean sure = speaksForSure && syntax.words().get(noun.head()).is(PartOfSpeech.NOUN);
        if (!sure
                && !referents.isActor(syntax, noun)
                && !UnnamedSpeakers.isKind(syntax.words().get(noun.head()).lemma())
                && !head.equals("statement")) {
            return null;
        }
        return anonymous(syntax, noun);
    }

    /** "Berg said no, though he acknowledged a loss": whether the sentence itself has let him speak by name before the pronoun. */
    private boolean hasSpokenHere(SentenceSyntax syntax, NounPhrase pronoun) {
        Entity meant = referents.entity(pronoun);
        return meant != null
                && syntax.clauses().stream()
                        .anyMatch(clause -> clause.verb().last() < pronoun.first()
                                && SpeechVerbs.find(clause.verb().lemma()) != null
                                && clause.subject().stream()
                                        .anyMatch(noun -> noun.isName() && meant.equals(referents.entity(noun))));
    }

    /** "The memo was written in May, the paper said. It says …": what the sentence before is about, if that can be read. */
    private @Nullable NounPhrase paperBefore(SentenceSyntax syntax, NounPhrase noun) {
        int index = syntax.sentence().index();
        if (index == 0 || noun.first() > 0) {
            return null;
        }
        SentenceSyntax before = document.syntax().get(index - 1);
        NounPhrase subject = before.clauses().isEmpty()
                        || before.clauses().getFirst().subject().isEmpty()
                ? null
                : before.clauses().getFirst().subject().getFirst();
        return subject != null
                        && subject.mention() == null
                        && StatementWords.DOCUMENTS.contains(
                                before.words().get(subject.head()).lemma())
                ? subject
                : null;
    }

    /** "NTB radio", "Norway's Harbour Post newspaper": the outlet named before the word for what it is; null if none is. */
    @Nullable
    Mention mediumIn(SentenceSyntax syntax, NounPhrase noun) {
        boolean medium = StatementWords.MEDIA.contains(syntax.lower(noun.head()));
        if (noun.mention() != null || !medium && !referents.isReport(syntax, noun)) {
            return null;
        }
        for (int i = noun.head() - 1; i >= noun.first(); i--) {
            Mention mention = syntax.words().get(i).mention();
            EntityType type = syntax.words().get(i).type();
            boolean beside = medium && i == noun.head() - 1 && type == EntityType.ORGANIZATION;
            if (mention != null && (type == EntityType.OUTLET || beside)) {
                return mention;
            }
        }
        return null;
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
        NounPhrase author = named ? syntax.chunks().get(chunk + 2).noun() : issuer(syntax, chunk);
        if (author != null) {
            return of(syntax, author, true);
        }
        boolean definite = Set.of("the", "this", "that").contains(syntax.lower(noun.first()));
        Party last = earlier.last();
        return definite && last != null ? new Speaker(last, noun.span()) : null;
    }

    /** "a statement issued in Oslo by the minister": whom "by" names behind the participle. */
    private static @Nullable NounPhrase issuer(SentenceSyntax syntax, int paper) {
        List<Chunk> chunks = syntax.chunks();
        VerbGroup issued = paper + 1 < chunks.size() ? chunks.get(paper + 1).verb() : null;
        if (issued == null || !PUTTING_OUT.contains(issued.lemma())) {
            return null;
        }
        for (int i = paper + 2; i + 1 < Math.min(chunks.size(), paper + 8); i++) {
            if (chunks.get(i).verb() != null) {
                return null;
            }
            if (chunks.get(i).text().equals("by")) {
                return chunks.get(i + 1).noun();
            }
        }
        return null;
    }

    /** The outlet whose report the whole article passes on; null where it rests on no one's. */
    @Nullable
    Entity relayedOutlet() {
        return chains.isRelayed() ? outlet() : null;
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

    private Speaker anonymous(SentenceSyntax syntax, NounPhrase noun) {
        return earlier.remember(unnamed.of(syntax, noun));
    }
}
