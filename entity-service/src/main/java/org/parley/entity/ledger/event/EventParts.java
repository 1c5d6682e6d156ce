package org.parley.entity.ledger.event;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.entity.ledger.claim.Actor;
import org.parley.entity.ledger.claim.Bearer;
import org.parley.entity.ledger.claim.Claim;
import org.parley.entity.ledger.claim.NameKey;
import org.parley.entity.ledger.fact.Participant;
import org.parley.entity.reading.analysis.Event.Involvement;

/** Who takes part in an event by all claims of it, and in what part. */
final class EventParts {

    private final Bearer bearer;
    private final Set<UUID> named = new TreeSet<>();
    private final Set<String> unnamed = new TreeSet<>();
    private final Set<String> folded = new LinkedHashSet<>();
    private final Set<Object> concerned = new HashSet<>();
    private final Set<Object> doing = new HashSet<>();

    private EventParts(Bearer bearer) {
        this.bearer = bearer;
    }

    static List<Participant> of(List<Claim.OfEvent> claims, Bearer bearer) {
        EventParts parts = new EventParts(bearer);
        claims.forEach(parts::add);
        return parts.all();
    }

    private void add(Claim.OfEvent claim) {
        claim.agents().forEach(actor -> doing.add(party(actor)));
        claim.concerned().forEach(actor -> concerned.add(party(actor)));
        claim.participants().forEach(this::take);
    }

    private Object party(Actor actor) {
        return switch (actor) {
            case Actor.Named known -> bearer.of(known.designation());
            case Actor.Unnamed party -> NameKey.fold(party.text());
            case Actor.Anonymous anonymous -> NameKey.fold(anonymous.text());
        };
    }

    private void take(Actor actor) {
        switch (actor) {
            case Actor.Named known -> named.add(bearer.of(known.designation()));
            case Actor.Unnamed party -> {
                if (folded.add(NameKey.fold(party.text()))) {
                    unnamed.add(party.text());
                }
            }
            case Actor.Anonymous anonymous -> unnamed.add(anonymous.text());
        }
    }

    private List<Participant> all() {
        return Stream.concat(
                        named.stream().map(one -> Participant.named(one, part(one))),
                        unnamed.stream().map(text -> Participant.unnamed(text, part(NameKey.fold(text)))))
                .toList();
    }

    /** Null for whoever has none, or two: articles that say who attacked whom the other way round agree on neither. */
    private @Nullable Involvement part(Object party) {
        boolean of = concerned.contains(party);
        boolean by = doing.contains(party);
        return of == by ? null : of ? Involvement.CONCERNED : Involvement.AGENT;
    }
}
