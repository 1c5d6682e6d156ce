package org.parley.entity.reading.event;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.entity.reading.analysis.Entity;
import org.parley.entity.reading.analysis.EntityType;
import org.parley.entity.reading.event.Triggers.Trigger;
import org.parley.entity.reading.syntax.Clause;
import org.parley.entity.reading.syntax.NounPhrase;
import org.parley.entity.reading.syntax.PersonNouns;
import org.parley.entity.reading.syntax.Referents;
import org.parley.entity.reading.syntax.SentenceSyntax;
import org.parley.entity.reading.syntax.Word;
import org.parley.entity.reading.text.PartOfSpeech;

/** Which noun phrases tell of events, and of which. */
final class NounTriggers {

    private static final Set<String> CONTESTS = Set.of(
            "cup",
            "league",
            "title",
            "final",
            "semi-final",
            "quarter-final",
            "derby",
            "legal",
            "court",
            "courtroom",
            "bankruptcy",
            "takeover",
            "bidding",
            "custody",
            "election",
            "electoral",
            "leadership",
            "political",
            "ratings",
            "price",
            "uphill",
            "boardroom");

    private final Referents referents;

    NounTriggers(Referents referents) {
        this.referents = referents;
    }

    /** What a phrase tells of by its head; null if of nothing. */
    @Nullable
    Trigger of(SentenceSyntax syntax, NounPhrase noun) {
        Word head = syntax.words().get(noun.head());
        Entity entity = referents.entity(noun);
        boolean named = entity != null
                && entity.type() != EntityType.EVENT
                && entity.type() != EntityType.PLAN
                && entity.type() != EntityType.OTHER;
        boolean nounTag = head.is(PartOfSpeech.NOUN) || head.is(PartOfSpeech.PROPN);
        Trigger plain = named || !nounTag ? null : Triggers.noun(singular(syntax, noun));
        Trigger trigger = plain != null || named ? plain : TakeoverOffers.of(syntax, referents, noun);
        if (trigger == null) {
            return entity == null ? null : named(syntax, noun, entity);
        }
        if (isOfTitle(syntax, noun) || trigger.type().equals("SUMMIT") && isPeak(syntax, noun)) {
            return null;
        }
        if (trigger.type().equals("WAR") && isFigurative(syntax, noun)
                || trigger.type().equals("BATTLE") && isContest(syntax, noun)
                || trigger.type().equals("ATTACK") && Polemics.isOne(syntax, noun)) {
            return null;
        }
        if (trigger.lemma().equals("departure") && !Departures.isOfOffice(syntax, referents, noun)) {
            return null;
        }
        if (trigger.lemma().equals("conference") && isOfPress(syntax, noun)) {
            return new Trigger(trigger.lemma(), "BRIEFING", trigger.frame());
        }
        if (trigger.lemma().equals("strike") && Strikes.isOfWorkers(syntax, noun)) {
            return new Trigger(trigger.lemma(), "PROTEST", trigger.frame());
        }
        if (trigger.lemma().matches("trial|retrial") && !isBeforeCourt(syntax, noun)
                || trigger.type().equals("VOTE") && isElectorate(syntax, noun)) {
            return null;
        }
        if (trigger.lemma().equals("protest") && isNote(syntax, noun)) {
            return null;
        }
        if (trigger.lemma().equals("call") && isOfCourtesy(syntax, noun)) {
            return new Trigger(trigger.lemma(), "MEETING", trigger.frame());
        }
        return trigger.isTalk() && isByTelephone(syntax, noun)
                ? new Trigger(trigger.lemma(), "CALL", trigger.frame())
                : trigger;
    }

    /** "a Memorandum of Understanding on Political Consultations": what a paper is called by. */
    private static boolean isOfTitle(SentenceSyntax syntax, NounPhrase noun) {
        int on = syntax.chunkOf(noun.first()) - 1;
        NounPhrase before = on < 1 || !syntax.chunkText(on).matches("on|for|of")
                ? null
                : syntax.chunks().get(on - 1).noun();
        return before != null
                && before.mention() == null
                && syntax.words().get(noun.first()).token().isCapitalised()
                && syntax.words().get(noun.head()).token().isCapitalised()
                && syntax.words().get(before.head()).token().isCapitalised()
                && !syntax.sentence().heading();
    }

    /** "lodged a protest with the embassy": a diplomat's note, nobody takes to the streets. */
    private static boolean isNote(SentenceSyntax syntax, NounPhrase noun) {
        int chunk = syntax.chunkOf(noun.head());
        Clause clause = NounStatus.clauseOf(syntax, chunk);
        return clause != null
                && clause.verb().lemma().matches("lodge|file|submit|deliver|register|convey|send")
                && NounStatus.isObject(syntax, clause, chunk);
    }

    /** "reached the summit of Mount Holm": nobody meets there. */
    private static boolean isPeak(SentenceSyntax syntax, NounPhrase noun) {
        int chunk = syntax.chunkOf(noun.head());
        Clause clause = NounStatus.clauseOf(syntax, chunk);
        return syntax.chunkText(chunk + 2).matches("(?:the )?(?:mount|peak|mountain|hill)(?: .*)?")
                || clause != null
                        && chunk > clause.verbChunk()
                        && clause.verb().lemma().matches("reach|climb|scale")
                || chunk > 0 && syntax.chunkText(chunk - 1).equals("near");
    }

    /** "Typhoon Marel", "Hurricane Ida": the word for it stands before its name. */
    private static @Nullable Trigger named(SentenceSyntax syntax, NounPhrase noun, Entity entity) {
        Trigger first = entity.type() == EntityType.EVENT ? Triggers.noun(syntax.lower(noun.first())) : null;
        return first != null && first.type().equals("DISASTER") ? first : null;
    }

    /** "a trade war", "the price war": nobody fights. */
    private static boolean isFigurative(SentenceSyntax syntax, NounPhrase noun) {
        int behind = syntax.chunkOf(noun.head()) + 1;
        boolean words = syntax.chunkText(behind).equals("of")
                && syntax.chunkText(behind + 1).equals("words");
        return words || isBehind(syntax, noun, "trade|tariff|price|bidding|culture|cold|turf|propaganda");
    }

    /** "a legal battle", "the cup clash": nobody comes to blows. */
    private static boolean isContest(SentenceSyntax syntax, NounPhrase noun) {
        for (int i = noun.first(); i < noun.head(); i++) {
            if (CONTESTS.contains(syntax.lower(i))) {
                return true;
            }
        }
        return false;
    }

    /** "a news conference": where one speaks, not whom one meets. */
    private static boolean isOfPress(SentenceSyntax syntax, NounPhrase noun) {
        return isBehind(syntax, noun, "news|press|media");
    }

    /** "his trial", "the trial of Berg", "a murder trial"; nobody stands before a court in trials of a vaccine or of athletes. */
    private boolean isBeforeCourt(SentenceSyntax syntax, NounPhrase noun) {
        int behind = syntax.chunkOf(noun.head()) + 1;
        NounPhrase of = syntax.chunkText(behind).matches("of|against")
                        && behind + 1 < syntax.chunks().size()
                ? syntax.chunks().get(behind + 1).noun()
                : null;
        Entity owner = referents.owner(syntax, noun);
        boolean accused = of != null
                && (referents.type(of) == EntityType.PERSON || PersonNouns.isPerson(syntax.lower(of.head())));
        return accused
                || owner != null && owner.type() == EntityType.PERSON
                || isBehind(
                        syntax,
                        noun,
                        "murder|corruption|fraud|bribery|treason|criminal|civil|court|show|impeachment"
                                + "|trafficking|terrorism|conspiracy|rape|libel|espionage");
    }

    /** "the youth vote", "a vote of thanks": those who vote, and no vote. */
    private static boolean isElectorate(SentenceSyntax syntax, NounPhrase noun) {
        int behind = syntax.chunkOf(noun.head()) + 1;
        boolean other = syntax.chunkText(behind).equals("of")
                && !syntax.chunkText(behind + 1).matches("(?:no[- ])?confidence|no|censure");
        return other
                || isBehind(
                        syntax, noun, "youth|jury|popular|protest|swing|minority|women|black|white|latino|male|female");
    }

    /** "paid a courtesy call on the president": in person. */
    private static boolean isOfCourtesy(SentenceSyntax syntax, NounPhrase noun) {
        return isBehind(syntax, noun, "courtesy|farewell|condolence");
    }

    /** Whether the head of the phrase stands right behind one of the words. */
    private static boolean isBehind(SentenceSyntax syntax, NounPhrase noun, String words) {
        return noun.head() > noun.first() && syntax.lower(noun.head() - 1).matches(words);
    }

    /** "a telephone conversation", "phone talks". */
    private static boolean isByTelephone(SentenceSyntax syntax, NounPhrase noun) {
        for (int i = noun.first(); i < noun.head(); i++) {
            if (Triggers.isTelephone(syntax.lower(i))) {
                return true;
            }
        }
        return false;
    }

    /** The head of a phrase in the singular, also where it was taken for a name. */
    static String singular(SentenceSyntax syntax, NounPhrase noun) {
        String lower = syntax.lower(noun.head());
        if (lower.equals("news") || lower.endsWith("selves")) {
            return lower;
        }
        String lemma = syntax.words().get(noun.head()).lemma();
        return lemma.equals(lower) && lower.endsWith("s") && !lower.endsWith("ss") && lower.length() > 4
                ? lower.substring(0, lower.length() - 1)
                : lemma;
    }
}
