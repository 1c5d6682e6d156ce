package org.parley.entity.article;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.entity.ledger.claim.Claim;
import org.parley.entity.ledger.claim.ClaimReading;
import org.parley.entity.ledger.claim.Source;
import org.parley.entity.reading.analysis.Analysis;
import org.parley.entity.reading.analysis.Event;
import org.parley.entity.reading.analysis.Party;

/** Gives back readings as they were stored, without reading anything again. */
@Singleton
public class StoredReading {

    private final ObjectMapper json;

    StoredReading(ObjectMapper json) {
        this.json = json.copy()
                .addMixIn(Party.class, PartyKinds.class)
                .addMixIn(Event.Participant.class, PartyInPart.class);
        // What an older reading did not tell yet is empty.
        this.json.configOverride(List.class).setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY));
    }

    /** Parties are told apart by their fields. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.DEDUCTION)
    @JsonSubTypes({
        @JsonSubTypes.Type(Party.Known.class),
        @JsonSubTypes.Type(Party.Unnamed.class),
        @JsonSubTypes.Type(Party.Anonymous.class)
    })
    private interface PartyKinds {}

    /** Who takes part stands there as who speaks does, with the part beside; an older reading tells none. */
    @JsonDeserialize(using = ParticipantReader.class)
    private interface PartyInPart {}

    private static final class ParticipantReader extends JsonDeserializer<Event.Participant> {

        @Override
        public Event.Participant deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            ObjectNode fields = parser.readValueAs(ObjectNode.class);
            @Nullable JsonNode part = fields.remove("part");
            return new Event.Participant(
                    parser.getCodec().treeToValue(fields, Party.class),
                    part == null ? null : Event.Involvement.valueOf(part.asText()));
        }
    }

    /** An analysis in the analysis format. */
    Analysis analysis(String stored) {
        try {
            return json.readValue(stored, Analysis.class);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("This is no analysis: " + e.getOriginalMessage(), e);
        }
    }

    /** What a version of an article claims; nothing, if it could not be read. */
    public List<Claim> claims(ArticleVersionRow version) {
        if (version.analysis == null) {
            return List.of();
        }
        Analysis analysis = analysis(version.analysis);
        return ClaimReading.read(source(version.key.articleId(), version.delivery, analysis), analysis)
                .claims();
    }

    /** The article as its claims name it. */
    static Source source(UUID id, Delivery delivery, @Nullable Analysis analysis) {
        String name = ArticleReader.name(id, delivery);
        if (analysis == null) {
            return new Source(id, name, delivery.outlet(), delivery.publishedAt());
        }
        @Nullable String published = analysis.article().publishedAt();
        return new Source(id, name, analysis.article().outlet(), published == null ? null : LocalDate.parse(published));
    }
}
