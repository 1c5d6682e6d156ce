package org.parley.entity.reading.statement;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.entity.reading.analysis.Entity;
import org.parley.entity.reading.analysis.EntityType;
import org.parley.entity.reading.analysis.Mention;
import org.parley.entity.reading.analysis.Party;
import org.parley.entity.reading.coreference.PersonGender;
import org.parley.entity.reading.document.Document;
import org.parley.entity.reading.name.Lexicon.Gender;
import org.parley.entity.reading.statement.Speakers.Speaker;
import org.parley.entity.reading.syntax.NounPhrase;
import org.parley.entity.reading.syntax.Referents;
import org.parley.entity.reading.text.Span;

/**
 * Who has spoken so far in an article, for the pronouns that go back to a speaker: after "The talks had failed, a
 * diplomat said." comes "He blamed the weather", and after a sentence filled by Berg's words "…, she added".
 */
final class EarlierSpeakers {

    private final Document document;
    private final Referents referents;
    private final PersonGender genders;
    private @Nullable Party last;
    private @Nullable Party outermost;
    /** Where the sentence begins that the outermost speaker spoke in. */
    private int outermostAt = -1;

    /** Where the last speaker was named. */
    private int lastAt;

    EarlierSpeakers(Document document, Referents referents) {
        this.document = document;
        this.referents = referents;
        this.genders = new PersonGender(document);
    }

    /** Who spoke last; null if nobody has. */
    @Nullable
    Party last() {
        return last;
    }

    /** Keeps the speaker as the last one, and gives them back. */
    Speaker remember(Speaker speaker) {
        last = speaker.party();
        lastAt = speaker.span().start();
        return speaker;
    }

    /** Keeps who has spoken in a sentence, of several the one whose words hold the others'. */
    void spoken(Span sentence, List<Draft> drafts) {
        for (Draft draft : drafts) {
            boolean inside = drafts.stream()
                    .anyMatch(other -> other != draft
                            && other.content().length() > draft.content().length()
                            && draft.cue() != null
                            && other.content().contains(draft.cue()));
            if (!inside) {
                outermost = draft.speaker();
                outermostAt = sentence.start();
            }
        }
    }

    /** "…, he said" and "He added" behind a sentence that somebody else's words fill: that one goes on speaking. */
    @Nullable
    Party goingOn(String word, NounPhrase noun) {
        boolean person = word.equals("he") || word.equals("she");
        if (!person || outermost == null || outermostAt < sentenceBefore(noun)) {
            return null;
        }
        Gender gender = word.equals("he") ? Gender.MALE : Gender.FEMALE;
        return outermost instanceof Party.Known(String id) && isPerson(id, gender) ? outermost : null;
    }

    /** For want of coreference: the unnamed one who spoke in the sentence before, else the person named there first. */
    @Nullable
    Speaker pronoun(String word, NounPhrase noun) {
        boolean singular = word.equals("he") || word.equals("she");
        boolean justNow = last != null && lastAt >= sentenceBefore(noun);
        boolean anonymous = last instanceof Party.Anonymous(String text, String kind, String of)
                && (!isNoPerson(kind) ^ word.equals("it"));
        if (justNow && anonymous && last != null && (singular || word.equals("they") || word.equals("it"))) {
            return new Speaker(last, noun.span());
        }
        if (justNow && word.equals("it") && last instanceof Party.Known(String id) && !isPerson(id) && last != null) {
            return new Speaker(last, noun.span());
        }
        Party person = singular ? nearestPerson(noun, word.equals("he") ? Gender.MALE : Gender.FEMALE) : null;
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
    private @Nullable Party nearestPerson(NounPhrase pronoun, Gender gender) {
        int from = sentenceBefore(pronoun);
        Party first = null;
        for (Mention mention : document.mentions()) {
            boolean near =
                    mention.start() >= from && mention.end() <= pronoun.span().start();
            Entity entity = near ? referents.byId(mention.entity()) : null;
            if (entity != null && entity.type() == EntityType.PERSON && first == null && fits(entity, gender)) {
                first = new Party.Known(entity.id());
            }
        }
        return first != null ? first : last instanceof Party.Known(String id) && isPerson(id, gender) ? last : null;
    }

    private boolean isPerson(String id, Gender gender) {
        Entity entity = referents.byId(id);
        return entity != null && isPerson(id) && fits(entity, gender);
    }

    private boolean fits(Entity person, Gender gender) {
        List<Mention> mentions = document.mentions().stream()
                .filter(mention -> mention.entity().equals(person.id()))
                .toList();
        return genders.fits(person, mentions, gender);
    }

    private static boolean isNoPerson(String kind) {
        return kind.equals("ORGANIZATION") || kind.equals("DOCUMENT") || kind.equals("MEDIA");
    }

    private boolean isPerson(String id) {
        Entity entity = referents.byId(id);
        return entity != null && entity.type() == EntityType.PERSON;
    }
}
