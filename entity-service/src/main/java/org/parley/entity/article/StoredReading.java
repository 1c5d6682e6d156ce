package org.parley.entity.article;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.entity.ledger.claim.Claim;
import org.parley.entity.ledger.claim.ClaimReading;
import org.parley.entity.ledger.claim.Source;
import org.parley.entity.reading.analysis.Analysis;
import org.parley.entity.reading.analysis.Party;

/** Gives back readings as they were stored, without reading anything again. */
@Singleton
public class StoredReading {

    private final ObjectMapper json;

    StoredReading(ObjectMapper json) {
        this.json = json.copy().addMixIn(Party.class, PartyKinds.class);
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
