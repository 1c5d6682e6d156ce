package org.parley.local.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/**
 * News that nobody wrote, with their readings, as an archive holds them: a few people and countries are in most of them and most
 * in a few (Zipf), names come in variants and as surnames alone, and what happened is told by several outlets, some of which rest on
 * one other. The same number gives the same article on every machine.
 */
final class GeneratedNews {

    private static final int TELLINGS = 4;
    /** The country that is in more news than any other, as outlets write it. */
    private static final String[] FIRST_COUNTRY = {"United States", "U.S.", "US"};

    private final ObjectMapper json = new ObjectMapper();

    /** An article of an archive. */
    ObjectNode article(int number) {
        GeneratedStory story = new GeneratedStory(number / TELLINGS);
        Random dice = new Random(31L * number + 7);
        String outlet = GeneratedNames.outlet(dice);
        GeneratedText text = new GeneratedText();
        GeneratedPerson one = story.one.spelled(dice);
        GeneratedPerson other = story.other.spelled(dice);
        List<String> chain = story.source.equals(outlet) ? List.of(outlet) : List.of(story.source, outlet);

        text.sentence("%s met %s in %s on %s, %s reported."
                .formatted(one.full(), other.full(), story.place, story.day, story.source));
        text.named("PERSON", one.full(), one.family());
        text.named("PERSON", other.full(), other.family());
        text.named("PLACE", story.place);
        text.named("OUTLET", story.source);
        text.event(story.kind, List.of(one.full(), other.full()), story.place, story.day, chain);
        text.sentence("%s is %s of %s.".formatted(one.family(), story.role, story.body));
        text.named("ORGANIZATION", story.body);
        text.relation(one.full(), "HOLDS_ROLE", story.role, story.body, List.of(outlet));
        text.sentence("%s said that %s.".formatted(other.family(), story.words));
        text.statement(other.full(), story.words, chain);
        GeneratedPerson third = GeneratedPerson.any(dice);
        text.sentence("%s of %s did not comment.".formatted(third.full(), story.body));
        text.named("PERSON", third.full());
        text.relation(third.full(), "MEMBER_OF", null, story.body, List.of(outlet));
        countries(text, story, dice, chain);
        return archived(number, text.analysis(number, outlet, story.published), outlet, story, text);
    }

    /** Countries deal with each other in every third story, and somebody is named by surname alone. */
    private static void countries(GeneratedText text, GeneratedStory story, Random dice, List<String> chain) {
        if (story.countries) {
            String one = country(story.country, dice);
            String other = country(story.otherCountry, dice);
            GeneratedPerson fourth = GeneratedPerson.any(dice);
            text.sentence("%s and %s held talks on %s, %s said.".formatted(one, other, story.day, fourth.family()));
            text.named("PLACE", one);
            text.named("PLACE", other);
            text.named("PERSON", fourth.family());
            text.event("TALKS", List.of(one, other), null, story.day, chain);
        }
    }

    private static String country(int number, Random dice) {
        return number == 0
                ? FIRST_COUNTRY[dice.nextInt(FIRST_COUNTRY.length)]
                : GeneratedNames.name(700_000 + number, 2) + "land";
    }

    private ObjectNode archived(
            int number, ObjectNode analysis, String outlet, GeneratedStory story, GeneratedText text) {
        ObjectNode article = json.createObjectNode();
        String received =
                story.published.atStartOfDay().toInstant(ZoneOffset.UTC).toString();
        article.put("id", new UUID(0x7061726c65790000L, number + 1L).toString());
        article.put("receivedAt", received);
        ObjectNode version = article.putArray("versions").addObject();
        version.put("receivedAt", received);
        ObjectNode delivery = version.putObject("delivery");
        delivery.put("version", 1);
        delivery.put("file", "generated-%07d.txt".formatted(number));
        delivery.put("outlet", outlet);
        delivery.put("publishedAt", story.published.toString());
        delivery.put("publishedAtBasis", "GIVEN");
        delivery.put("text", text.words());
        version.set("analysis", analysis);
        return article;
    }
}
