package org.parley.entity.reading.second;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An event as a second reader has it: words that nobody has examined yet. */
record Proposal(
        String quote,
        String type,
        String status,
        List<String> participants,
        @Nullable String place,
        @Nullable String time) {

    private static final ObjectMapper JSON = new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    Proposal {
        participants = List.copyOf(participants);
    }

    /** All that an answer proposes; nothing when any of it has another form than was asked for. */
    static Optional<List<Proposal>> allOf(String answer) {
        try {
            JsonNode events = JSON.readTree(answer).path("events");
            if (!events.isArray()) {
                return Optional.empty();
            }
            List<Proposal> all = new ArrayList<>();
            for (JsonNode event : events) {
                all.add(new Proposal(
                        words(event.path("quote")),
                        words(event.path("type")),
                        words(event.path("status")),
                        list(event.path("participants")),
                        wordsOrNone(event.path("place")),
                        wordsOrNone(event.path("time"))));
            }
            return Optional.of(List.copyOf(all));
        } catch (JsonProcessingException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static List<String> list(JsonNode value) {
        if (!value.isArray()) {
            throw new IllegalArgumentException("no list");
        }
        List<String> all = new ArrayList<>();
        value.forEach(item -> all.add(words(item)));
        return all;
    }

    private static String words(JsonNode value) {
        if (!value.isTextual() || value.textValue().isBlank()) {
            throw new IllegalArgumentException("no words");
        }
        return value.textValue();
    }

    private static @Nullable String wordsOrNone(JsonNode value) {
        boolean none = value.isNull()
                || value.isMissingNode()
                || value.isTextual() && value.textValue().isBlank();
        return none ? null : words(value);
    }
}
