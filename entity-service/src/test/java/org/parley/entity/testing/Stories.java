package org.parley.entity.testing;

import java.util.List;
import org.parley.entity.reading.analysis.EntityType;
import org.parley.entity.reading.analysis.Event.Status;
import org.parley.entity.reading.analysis.Party;

/** A small story in several outlets, invented for the tests: two rest on one report, spellings differ, roles disagree. */
public final class Stories {

    private Stories() {}

    public static List<Script> harbour() {
        return List.of(first(), second(), third(), fourth(), apart());
    }

    public static Script first() {
        Script script = Script.article("first.txt", "Coast Daily", "2026-03-04");
        script.says(
                        "Foreign Minister Oleh Vasylenko met Marta Lindqvist in Tallinn on 2 March, the Baltic Wire reported.")
                .named(EntityType.OUTLET, "Baltic Wire")
                .person("Oleh Vasylenko", "Vasylenko")
                .person("Marta Lindqvist")
                .place("Tallinn")
                .relation("Oleh Vasylenko", "HOLDS_ROLE", "foreign minister", null, "Baltic Wire", "Coast Daily")
                .event(
                        "MEETING",
                        Status.HELD,
                        "2026-03-02",
                        "2026-03-02",
                        "Tallinn",
                        List.of("Oleh Vasylenko", "Marta Lindqvist"),
                        "Baltic Wire",
                        "Coast Daily")
                .reliesOn("Baltic Wire");
        script.says("Vasylenko told the Baltic Wire that the harbour treaty would be signed before the summer.")
                .person("Oleh Vasylenko", "Vasylenko")
                .named(EntityType.OUTLET, "Baltic Wire");
        return script.said(
                script.known("Oleh Vasylenko"),
                "the harbour treaty would be signed before the summer",
                "Baltic Wire",
                "Oleh Vasylenko",
                "Baltic Wire",
                "Coast Daily");
    }

    public static Script second() {
        Script script = Script.article("second.txt", "Evening Ledger", "2026-03-05");
        script.says("According to the Baltic Wire, Oleg Vasilenko and Lindqvist held talks in Tallinn on 2 March.")
                .named(EntityType.OUTLET, "Baltic Wire")
                .person("Oleg Vasilenko", "Vasilenko")
                .person("Marta Lindqvist", "Lindqvist")
                .place("Tallinn")
                .event(
                        "TALKS",
                        Status.HELD,
                        "2026-03-02",
                        "2026-03-02",
                        "Tallinn",
                        List.of("Oleg Vasilenko", "Marta Lindqvist", "senior harbour officials"),
                        "Baltic Wire",
                        "Evening Ledger");
        script.says("Vasilenko said the harbour treaty would be signed before summer.")
                .person("Oleg Vasilenko", "Vasilenko");
        return script.said(
                script.known("Oleg Vasilenko"),
                "the harbour treaty would be signed before summer",
                "Baltic Wire",
                "Oleg Vasilenko",
                "Baltic Wire",
                "Evening Ledger");
    }

    public static Script third() {
        return Script.article("third.txt", null, null)
                .says("Vasylenko, the defence minister, is to meet Marta Lindqvist in Tallinn again on 20 April.")
                .person("Vasylenko")
                .person("Marta Lindqvist")
                .place("Tallinn")
                .relation("Vasylenko", "HOLDS_ROLE", "defence minister", null, "unknown")
                .event(
                        "MEETING",
                        Status.PLANNED,
                        "XXXX-04-20",
                        "XXXX-04-20",
                        "Tallinn",
                        List.of("Vasylenko", "Marta Lindqvist"),
                        "unknown");
    }

    public static Script fourth() {
        Script script = Script.article("fourth.txt", "Harbour Post", "2026-03-06");
        script.says("The U.S. and Turkey watch the treaty, an Estonian official said.")
                .place("U.S.")
                .place("Turkey")
                .said(
                        new Party.Anonymous("an Estonian official", "OFFICIAL", null),
                        "The U.S. and Turkey watch the treaty",
                        null,
                        "an Estonian official",
                        "Harbour Post");
        return script.says("Marta Lindqvist, mayor of Tallinn, spoke in the United States and Türkiye.")
                .place("U.S.", "United States")
                .place("Turkey", "Türkiye")
                .person("Marta Lindqvist")
                .place("Tallinn")
                .relation("Marta Lindqvist", "HOLDS_ROLE", "mayor", "Tallinn", "Harbour Post");
    }

    /** Another story: it shares nothing with the rest. */
    public static Script apart() {
        return Script.article("apart.txt", "Mountain Times", "2026-01-10")
                .says("Priya Raman leads the Glacier Institute in Leh.")
                .person("Priya Raman")
                .named(EntityType.ORGANIZATION, "Glacier Institute")
                .place("Leh")
                .relation("Priya Raman", "HEADS", null, "Glacier Institute", "Mountain Times");
    }
}
