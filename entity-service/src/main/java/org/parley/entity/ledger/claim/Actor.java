package org.parley.entity.ledger.claim;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who takes part or speaks in a claim. The ids are of designations: who is meant by them is judged apart. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Actor.Named.class, name = "named"),
    @JsonSubTypes.Type(value = Actor.Unnamed.class, name = "unnamed"),
    @JsonSubTypes.Type(value = Actor.Anonymous.class, name = "anonymous")
})
public sealed interface Actor {

    /** Someone with a name. */
    record Named(UUID designation) implements Actor {}

    /** A party that the text does not name: "senior White House officials". */
    record Unnamed(String text) implements Actor {}

    /** A source that stays anonymous. Two of them are never one person; of: whom they speak for. */
    record Anonymous(String text, String kind, @Nullable UUID of) implements Actor {}
}
