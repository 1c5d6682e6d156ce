package org.parley.local.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * News that nobody wrote, with their readings, as an archive holds them: a few people and countries are in most of them and most
 * in a few (Zipf), names come in variants and as surnames alone, and what happened is told by several outlets, some of which rest on
 * one other. The same number gives the same article on every machine.
 */
final class GeneratedNews {

    private static final int PERSONS = 20_000;
    private static final int BODIES = 4_000;
    private static final int PLACES = 1_500;
    private static final int COUNTRIES = 40;
    private static final int OUTLETS = 300;
    private static final int TELLINGS = 4;
    private static final double SKEW = 1.1;
    private static final LocalDate FIRST_DAY = LocalDate.of(2020, 1, 1);
    private static final int STORIES_A_DAY = 12;
    private static final String[] SYLLABLES = {
        "ba", "ren", "dor", "mi", "sol", "ka", "ver", "tin", "lo", "gar", "pes", "nu", "ha", "rik", "sten", "vo", "ja",
        "mel", "tor", "che"
    };
    private static final String[] ROLES = {
        "energy minister", "president", "chief executive", "spokesman", "ambassador", "mayor", "envoy", "chair"
    };
    private static final String[] KINDS = {"MEETING", "TALKS", "VISIT", "SUMMIT", "AGREEMENT"};
    /** The country that is in more news than any other, as outlets write it. */
    private static final String[] FIRST_COUNTRY = {"United States", "U.S.", "US"};

    private final ObjectMapper json = new ObjectMapper();

    /** An article of an archive. */
    ObjectNode article(int number) {
        Story story = new Story(number / TELLINGS);
        Random dice = new Random(31L * number + 7);
        String outlet = "The " + name(900_000 + zipf(dice, OUTLETS), 2) + " Post";
        Text text = new Text();
        Person one = story.one.spelled(dice);
        Person other = story.other.spelled(dice);
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
        Person third = Person.of(zipf(dice, PERSONS));
        text.sentence("%s of %s did not comment.".formatted(third.full(), story.body));
        text.named("PERSON", third.full());
        text.relation(third.full(), "MEMBER_OF", null, story.body, List.of(outlet));
        countries(text, story, dice, chain);
        return archived(number, text.analysis(number, outlet, story), outlet, story, text);
    }

    /** Countries deal with each other in every third story, and somebody is named by surname alone. */
    private static void countries(Text text, Story story, Random dice, List<String> chain) {
        if (story.countries) {
            String one = country(story.country, dice);
            String other = country(story.otherCountry, dice);
            Person fourth = Person.of(zipf(dice, PERSONS));
            text.sentence("%s and %s held talks on %s, %s said.".formatted(one, other, story.day, fourth.family()));
            text.named("PLACE", one);
            text.named("PLACE", other);
            text.named("PERSON", fourth.family());
            text.event("TALKS", List.of(one, other), null, story.day, chain);
        }
    }

    private static String country(int number, Random dice) {
        return number == 0 ? FIRST_COUNTRY[dice.nextInt(FIRST_COUNTRY.length)] : name(700_000 + number, 2) + "land";
    }

    private ObjectNode archived(int number, ObjectNode analysis, String outlet, Story story, Text text) {
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
        delivery.put("text", text.text.toString());
        version.set("analysis", analysis);
        return article;
    }

    /** A small number far more often than a large one. */
    private static int zipf(Random dice, int size) {
        double top = 1 - Math.pow(size, 1 - SKEW);
        return (int) Math.min(size - 1, Math.floor(Math.pow(1 - dice.nextDouble() * top, 1 / (1 - SKEW))) - 1);
    }

    private static String name(int number, int syllables) {
        Random dice = new Random(number * 2_654_435_761L);
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < syllables + dice.nextInt(2); i++) {
            name.append(SYLLABLES[dice.nextInt(SYLLABLES.length)]);
        }
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    /** A person under one of the spellings of the name. */
    private record Person(String given, String family) {

        static Person of(int number) {
            return new Person(name(100_000 + number % 700, 2), name(200_000 + number % 6_000, 3));
        }

        String full() {
            return given + " " + family;
        }

        /** Most outlets write a name in one way, some transliterate it in another. */
        Person spelled(Random dice) {
            return switch (dice.nextInt(8)) {
                case 0 -> new Person(given, family.replace('k', 'q'));
                case 1 -> new Person(given.replace("v", "w"), family.replace("v", "w"));
                default -> this;
            };
        }
    }

    /** What happened, and who had it first. */
    private static final class Story {

        private final LocalDate published;
        private final String day;
        private final Person one;
        private final Person other;
        private final String place;
        private final String body;
        private final String role;
        private final String kind;
        private final String source;
        private final String words;
        private final boolean countries;
        private final int country;
        private final int otherCountry;

        Story(int number) {
            Random dice = new Random(number * 1_000_003L + 11);
            published = FIRST_DAY.plusDays(number / STORIES_A_DAY);
            day = published.minusDays(1 + dice.nextInt(3)).toString();
            int first = zipf(dice, PERSONS);
            one = Person.of(first);
            other = Person.of((first + 1 + zipf(dice, PERSONS - 1)) % PERSONS);
            place = name(300_000 + zipf(dice, PLACES), 2) + "ville";
            body = name(400_000 + zipf(dice, BODIES), 2) + " " + name(500_000 + dice.nextInt(40), 2) + " Union";
            // People keep their office, but for one report in twenty.
            role = ROLES[(dice.nextInt(20) == 0 ? first + 1 : first) % ROLES.length];
            kind = KINDS[dice.nextInt(KINDS.length)];
            source = "The " + name(900_000 + zipf(dice, OUTLETS), 2) + " Post";
            words = "the %s of %s will be ready within %d weeks"
                    .formatted(
                            name(600_000 + dice.nextInt(5_000), 3).toLowerCase(Locale.ROOT),
                            place,
                            2 + dice.nextInt(50));
            countries = dice.nextInt(3) == 0;
            country = zipf(dice, COUNTRIES);
            otherCountry = (country + 1 + zipf(dice, COUNTRIES - 1)) % COUNTRIES;
        }
    }

    /** A text and what is read in it. All of it is ASCII, so that offsets are plain. */
    private final class Text {

        private final StringBuilder text = new StringBuilder();
        private final ArrayNode sentences = json.createArrayNode();
        private final ArrayNode entities = json.createArrayNode();
        private final ArrayNode mentions = json.createArrayNode();
        private final ArrayNode relations = json.createArrayNode();
        private final ArrayNode events = json.createArrayNode();
        private final ArrayNode statements = json.createArrayNode();
        private final Map<String, String> ids = new LinkedHashMap<>();
        private final List<int[]> taken = new ArrayList<>();
        private int begin;

        void sentence(String words) {
            if (!text.isEmpty()) {
                text.append(' ');
            }
            begin = text.length();
            text.append(words);
            sentences.add(span(begin, text.length()));
        }

        void named(String type, String... forms) {
            String id = ids.computeIfAbsent(forms[0], name -> {
                String fresh = "e" + (ids.size() + 1);
                entities.addObject().put("id", fresh).put("type", type).put("name", name);
                return fresh;
            });
            for (String form : forms) {
                for (int at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1)) {
                    mention(id, at, at + form.length(), form);
                }
            }
        }

        private void mention(String id, int start, int end, String form) {
            if (taken.stream().noneMatch(other -> start < other[1] && other[0] < end)) {
                taken.add(new int[] {start, end});
                mentions.addObject()
                        .put("entity", id)
                        .put("start", start)
                        .put("end", end)
                        .put("text", form)
                        .put("form", "NAME");
            }
        }

        void event(String kind, List<String> who, @Nullable String place, String day, List<String> chain) {
            ObjectNode event = events.addObject();
            event.put("id", "v" + events.size())
                    .put("type", kind)
                    .put("status", "HELD")
                    .put("place", place == null ? null : ids.get(place));
            ArrayNode participants = event.putArray("participants");
            who.forEach(name -> participants.addObject().put("entity", ids.get(name)));
            event.putObject("time").put("start", day).put("end", day).put("precision", "DAY");
            event.putArray("evidence").add(span(begin, text.length()));
            chain(event, chain);
            ObjectNode telling = event.putArray("tellings").addObject();
            telling.put("status", "HELD").set("evidence", span(begin, text.length()));
            chain(telling, chain);
        }

        void relation(String subject, String predicate, @Nullable String role, String object, List<String> chain) {
            ObjectNode relation = relations.addObject();
            relation.put("predicate", predicate)
                    .put("subject", ids.get(subject))
                    .put("role", role)
                    .put("object", ids.get(object));
            relation.set("evidence", span(begin, text.length()));
            chain(relation, chain);
        }

        void statement(String speaker, String content, List<String> chain) {
            ObjectNode statement = statements.addObject();
            int at = text.indexOf(content, begin);
            statement
                    .put("id", "s" + statements.size())
                    .put("mode", "PARAPHRASE")
                    .put("polarity", "AFFIRMED")
                    .put("modality", "EXPECTED");
            statement.putObject("speaker").put("entity", ids.get(speaker));
            statement.set("evidence", span(begin, text.length()));
            statement.set("content", span(at, at + content.length()));
            chain(statement, chain);
        }

        private void chain(ObjectNode item, List<String> links) {
            ArrayNode chain = item.putArray("chain");
            links.forEach(chain::add);
        }

        private ObjectNode span(int start, int end) {
            return json.createObjectNode().put("start", start).put("end", end);
        }

        ObjectNode analysis(int number, String outlet, Story story) {
            ObjectNode analysis = json.createObjectNode();
            ObjectNode article = analysis.putObject("article");
            article.put("file", "generated-%07d.txt".formatted(number))
                    .put("outlet", outlet)
                    .put("publishedAt", story.published.toString())
                    .put("publishedAtBasis", "GIVEN")
                    .put("language", "en")
                    .put("sha256", "")
                    .put("text", text.toString());
            article.putArray("notBody");
            analysis.put("pipelineVersion", "generated-1");
            analysis.set("sentences", sentences);
            analysis.set("entities", entities);
            analysis.set("mentions", mentions);
            analysis.putArray("times");
            analysis.set("relations", relations);
            analysis.set("events", events);
            analysis.set("statements", statements);
            analysis.putArray("reliesOn");
            return analysis;
        }
    }
}
