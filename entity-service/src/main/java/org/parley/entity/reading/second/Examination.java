package org.parley.entity.reading.second;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.entity.reading.analysis.EntityType;
import org.parley.entity.reading.analysis.Event;
import org.parley.entity.reading.analysis.Event.Status;
import org.parley.entity.reading.analysis.Event.Telling;
import org.parley.entity.reading.analysis.Event.When;
import org.parley.entity.reading.analysis.Party;
import org.parley.entity.reading.analysis.Reader;
import org.parley.entity.reading.analysis.Statement;
import org.parley.entity.reading.document.Document;
import org.parley.entity.reading.event.EventTypes;
import org.parley.entity.reading.statement.Attribution;
import org.parley.entity.reading.statement.Attribution.Stance;
import org.parley.entity.reading.text.Span;

/**
 * Holds what a second reader proposes against the article as it was read. Of the answer come only the choice of words and of a type; who takes
 * part, where, when, and who says so are what the reading has found in those words.
 */
final class Examination {

    private final Document document;
    private final Attribution attribution;

    Examination(Document document) {
        this.document = document;
        this.attribution = new Attribution(document);
    }

    /** The event, if the proposal holds, and else none; and why. */
    record Result(Verdict verdict, @Nullable Event event) {

        private static Result refused(Verdict why) {
            return new Result(why, null);
        }
    }

    /**
     * Examines one proposal.
     *
     * @param told the events that the article is known to tell
     */
    Result of(Proposal proposal, List<Event> told) {
        @Nullable Span quote = quoted(proposal.quote());
        if (quote == null) {
            return Result.refused(Verdict.NOT_QUOTED);
        }
        Span sentence = document.sentenceOf(quote).orElseThrow().span();
        @Nullable Status status = status(proposal.status());
        if (status == null || !EventTypes.all().contains(proposal.type())) {
            return Result.refused(Verdict.NO_SUCH_KIND);
        }
        Set<Party> parties = new LinkedHashSet<>();
        for (String name : proposal.participants()) {
            @Nullable String entity = mentioned(name, sentence, Examination::acts);
            if (entity == null) {
                return Result.refused(Verdict.NOT_MENTIONED);
            }
            parties.add(new Party.Known(entity));
        }
        @Nullable
        String place = proposal.place() == null ? null : mentioned(proposal.place(), sentence, Examination::isPlace);
        if (proposal.place() != null && place == null) {
            return Result.refused(Verdict.NOT_MENTIONED);
        }
        @Nullable When time = proposal.time() == null ? null : time(proposal.time(), sentence);
        if (proposal.time() != null && time == null) {
            return Result.refused(Verdict.NO_SUCH_TIME);
        }
        if (parties.isEmpty() || parties.size() == 1 && place == null && time == null) {
            return Result.refused(Verdict.TOO_LITTLE);
        }
        Attribution.Source source = attribution.of(quote);
        if (source.stance() == Stance.DEMANDED && status != Status.DENIED) {
            return Result.refused(Verdict.DEMANDED);
        }
        List<Telling> tellings = tellings(quote, sentence, status, source);
        Status whole = tellings.getFirst().status();
        Event proposed = new Event(
                "v" + (told.size() + 1),
                proposal.type(),
                EventTypes.plover(proposal.type(), whole),
                whole,
                parties.stream()
                        .map(party -> new Event.Participant(party, null))
                        .toList(),
                place,
                time,
                tellings.stream().map(Telling::evidence).toList(),
                source.statement(),
                source.chain(),
                tellings,
                quote,
                Reader.SECOND,
                "second-reader");
        return told.stream().anyMatch(known -> isTold(known, proposed, quote))
                ? Result.refused(Verdict.TOLD_ALREADY)
                : new Result(Verdict.ACCEPTED, proposed);
    }

    /** Where the words stand, which has to be once in the article and inside a sentence. */
    private @Nullable Span quoted(String words) {
        String text = document.text().value();
        int at = text.indexOf(words);
        if (at < 0 || text.indexOf(words, at + 1) >= 0) {
            return null;
        }
        Span span = document.text().spanOfIndexes(at, at + words.length());
        // Half of a character is no quotation.
        boolean whole = document.slice(span).equals(words);
        return whole && document.sentenceOf(span).isPresent() ? span : null;
    }

    private static @Nullable Status status(String name) {
        return Stream.of(Status.values())
                .filter(status -> status.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    private static boolean acts(EntityType type) {
        return type.acts();
    }

    private static boolean isPlace(EntityType type) {
        return type == EntityType.PLACE;
    }

    /** Whom the words name in the sentence, by the name that they have there or in the whole article; null unless that is one. */
    private @Nullable String mentioned(String words, Span sentence, Predicate<EntityType> fits) {
        Set<String> meant = document.mentionsIn(sentence).stream()
                .filter(mention -> mention.text().equals(words)
                        || document.entity(mention.entity()).name().equals(words))
                .map(mention -> mention.entity())
                .filter(entity -> fits.test(document.entity(entity).type()))
                .collect(Collectors.toSet());
        return meant.size() == 1 ? meant.iterator().next() : null;
    }

    /** The one time that the reading has found in these words of the sentence. */
    private @Nullable When time(String words, Span sentence) {
        int at = document.slice(sentence).indexOf(words);
        if (at < 0) {
            return null;
        }
        int from = document.text().index(sentence.start()) + at;
        Span span = document.text().spanOfIndexes(from, from + words.length());
        List<When> found = new ArrayList<>();
        document.timesIn(span).forEach(time -> {
            @Nullable When when = When.of(time);
            if (when != null) {
                found.add(when);
            }
        });
        return found.size() == 1 ? found.getFirst() : null;
    }

    /** Whether a known event is this one: one that it could be by all that is told of both, or one that the same words tell. */
    private static boolean isTold(Event known, Event proposed, Span quote) {
        boolean sameType = known.type().equals(proposed.type());
        Set<Party> shared = new HashSet<>(known.parties());
        boolean sameParties = shared.equals(Set.copyOf(proposed.parties()));
        shared.retainAll(proposed.parties());
        boolean sameWords = known.trigger() != null && quote.overlaps(known.trigger());
        return sameType && sameParties && agree(known.place(), proposed.place()) && agree(known.time(), proposed.time())
                || !shared.isEmpty()
                        && (sameType || sameWords)
                        && known.evidence().contains(proposed.evidence().getFirst());
    }

    private static boolean agree(@Nullable Object one, @Nullable Object other) {
        return one == null || other == null || one.equals(other);
    }

    /** The sentence itself, then those in which somebody denies it. */
    private List<Telling> tellings(Span quote, Span sentence, Status status, Attribution.Source source) {
        List<Telling> tellings = new ArrayList<>();
        Status here = source.stance() == Stance.DENIED ? Status.DENIED : status;
        tellings.add(new Telling(sentence, here, source.statement(), source.chain()));
        for (Statement denial : attribution.denials(quote)) {
            tellings.add(new Telling(denial.evidence(), Status.DENIED, denial.id(), denial.chain()));
        }
        return tellings;
    }
}
