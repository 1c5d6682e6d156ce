package org.parley.local.bench;

import static org.parley.local.bench.GeneratedNames.name;
import static org.parley.local.bench.GeneratedNames.zipf;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Random;

/** What happened, and who had it first. */
final class GeneratedStory {

    private static final int BODIES = 4_000;
    private static final int PLACES = 1_500;
    private static final int COUNTRIES = 40;
    private static final LocalDate FIRST_DAY = LocalDate.of(2020, 1, 1);
    private static final int STORIES_A_DAY = 12;
    private static final String[] ROLES = {
        "energy minister", "president", "chief executive", "spokesman", "ambassador", "mayor", "envoy", "chair"
    };
    private static final String[] KINDS = {"MEETING", "TALKS", "VISIT", "SUMMIT", "AGREEMENT"};

    final LocalDate published;
    final String day;
    final GeneratedPerson one;
    final GeneratedPerson other;
    final String place;
    final String body;
    final String role;
    final String kind;
    final String source;
    final String words;
    final boolean countries;
    final int country;
    final int otherCountry;

    GeneratedStory(int number) {
        Random dice = new Random(number * 1_000_003L + 11);
        published = FIRST_DAY.plusDays(number / STORIES_A_DAY);
        day = published.minusDays(1 + dice.nextInt(3)).toString();
        int first = zipf(dice, GeneratedPerson.PERSONS);
        one = GeneratedPerson.of(first);
        other = GeneratedPerson.of((first + 1 + zipf(dice, GeneratedPerson.PERSONS - 1)) % GeneratedPerson.PERSONS);
        place = name(300_000 + zipf(dice, PLACES), 2) + "ville";
        body = name(400_000 + zipf(dice, BODIES), 2) + " " + name(500_000 + dice.nextInt(40), 2) + " Union";
        // People keep their office, but for one report in twenty.
        role = ROLES[(dice.nextInt(20) == 0 ? first + 1 : first) % ROLES.length];
        kind = KINDS[dice.nextInt(KINDS.length)];
        source = GeneratedNames.outlet(dice);
        words = "the %s of %s will be ready within %d weeks"
                .formatted(
                        name(600_000 + dice.nextInt(5_000), 3).toLowerCase(Locale.ROOT), place, 2 + dice.nextInt(50));
        countries = dice.nextInt(3) == 0;
        country = zipf(dice, COUNTRIES);
        otherCountry = (country + 1 + zipf(dice, COUNTRIES - 1)) % COUNTRIES;
    }
}
