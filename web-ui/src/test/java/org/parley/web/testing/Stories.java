package org.parley.web.testing;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;

/** Two invented stories and one article that means ill. */
final class Stories {

    private Stories() {}

    static Newsroom told() {
        Newsroom room = new Newsroom();
        people(room);
        lakeArticles(room);
        lakeFacts(room);
        disagreements(room);
        ferryStory(room);
        illMeant(room);
        return room;
    }

    private static void people(Newsroom room) {
        room.entity("marant", "PERSON", "Ilse Marant");
        room.entity("brekke", "PERSON", "Tomas Brekke");
        room.entity("vold", "PERSON", "Anneke Vold");
        room.entity("oduya", "PERSON", "Samuel Oduya");
        room.entity("karelva", "PLACE", "Karelva");
        room.entity("tornia", "PLACE", "Tornia");
        room.entity("halden", "PLACE", "Halden Bay");
        room.entity("port", "PLACE", "Port Sorrel");
        room.entity("commission", "ORGANIZATION", "Karelvan Water and Border Commission");
        room.entity("ministry", "ORGANIZATION", "Foreign Ministry of Karelva");
        room.entity("line", "ORGANIZATION", "Sorrel Line");
        room.entity("meridian", "OUTLET", "The Meridian");
        room.entity("post", "OUTLET", "Karel Post");
        room.entity("wire", "OUTLET", "Harbour Wire");
        room.entity("accord", "PLAN", "Lake Accord");
        room.entity("summit", "EVENT", "Northern Lakes Summit");
        room.entity("bold", "PERSON", "<b>Bold</b> & Sons");
    }

    private static void lakeArticles(Newsroom room) {
        room.article(
                "lake-meridian",
                "The Meridian",
                "Envoys spend three days in Halden Bay over the lake",
                "2026-03-16",
                "GIVEN",
                """
                [[marant|Ilse Marant]], the foreign minister of [[karelva|Karelva]], and the envoy of [[tornia|Tornia]], [[brekke|Tomas Brekke]], met in [[halden|Halden Bay]] from 12 to 14 March to settle who may draw water from the lake that their countries share, two officials told [[meridian|The Meridian]].

                The talks were the longest between the two sides in six years. [[brekke|Brekke]] said they had agreed on “every page but one” of the [[accord|Lake Accord]], a draft of nineteen articles. “We are not writing a treaty about water, we are writing one about trust,” [[brekke~the envoy]] added.

                A signing is planned for 2 April in [[port|Port Sorrel]]. [[vold|Anneke Vold]], who chairs the [[commission|[Karelvan] Water and Border Commission]], would sign for [[karelva|Karelva]], according to a [[ministry|foreign ministry]] official who asked not to be named.

                A meeting of the two presidents at the [[summit|Northern Lakes Summit]] was cancelled on Friday. [[marant|Marant]] denied that [[karelva|Karelva]] had asked for this.
                """.replace("[Karelvan]", "Karelvan"));
        room.article(
                "lake-post",
                "Karel Post",
                "Report: minister and envoy “one page apart” on Lake Accord",
                "2026-03-17",
                "TEXT",
                """
                Foreign minister [[marant|Ilse Marant]] and [[tornia|Tornia]]’s envoy [[brekke|Thomas Brekke]] held three days of talks in [[halden|Halden Bay]] last week, [[meridian|The Meridian]] reported on Monday.

                [[brekke|Brekke]] told [[meridian|The Meridian]] that the sides had agreed on “every page but one”. The report says that the signing, planned for 2 April, could still slip.

                The commission’s deputy chair, [[vold|Anneke Vold]], declined to comment.
                """);
        Newsroom.Article wire =
                room.article("lake-wire", "Harbour Wire", "Lake talks: what is known", "2026-03-17", "ESTIMATED", """
                Skip to content · Subscribe

                Talks between [[karelva|Karelva]] and [[tornia|Tornia]] on a shared lake have ended after three days, according to a report by [[meridian|The Meridian]]. [[marant|Marant]] and [[brekke|Brekke]] are said to have met in [[halden|Halden Bay]].

                [[marant|The minister]] will brief parliament next week, her office told [[wire|Harbour Wire]]. “We sign when the last page is right, and not a day before,” [[marant|Marant]] told reporters on Tuesday.
                """);
        wire.body.put("notBody", new JsonArray().add(wire.span("Skip to content · Subscribe")));
        room.article("lake-unknown", null, "🕊 Lake Accord: signing postponed?", null, "UNKNOWN", """
                🕊🕊 The signing of the [[accord|Lake Accord]] in [[port|Port Sorrel]] has been postponed, a person close to [[vold|Vold]] said. No new date was given.
                """);
    }

    private static void lakeFacts(Newsroom room) {
        room.articles.get("lake-post").reliesOn.add(reliesOnMeridian(room, "lake-post", "The Meridian reported"));
        room.articles
                .get("lake-wire")
                .reliesOn
                .add(reliesOnMeridian(room, "lake-wire", "according to a report by The Meridian"));
        room.fact(
                "talks",
                "talks: Ilse Marant, Tomas Brekke · Halden Bay · 12–14 Mar 2026",
                event("TALKS", "HELD")
                        .put("participants", room.parties("marant", "brekke"))
                        .put("place", room.ref("halden"))
                        .put("time", time("2026-03-12", "2026-03-14", "DAY")),
                room.claim(
                        "lake-meridian",
                        List.of("two officials", "The Meridian"),
                        "The Meridian",
                        "from 12 to 14 March",
                        "Ilse Marant",
                        "Tomas Brekke",
                        "met in Halden Bay from 12 to 14 March"),
                room.claim(
                        "lake-post",
                        List.of("The Meridian", "Karel Post"),
                        "The Meridian",
                        "held three days",
                        "held three days of talks in Halden Bay"),
                room.claim(
                        "lake-wire",
                        List.of("The Meridian", "Harbour Wire"),
                        "The Meridian",
                        "are said to have met",
                        "met in Halden Bay"));
        room.fact(
                "signing",
                "signing: Anneke Vold, Lake Accord · Port Sorrel · 2 Apr 2026",
                event("AGREEMENT", "PLANNED")
                        .put("participants", room.parties("vold", "accord"))
                        .put("place", room.ref("port"))
                        .put("time", time("2026-04-02", "2026-04-02", "DAY")),
                room.claim(
                                "lake-meridian",
                                List.of("The Meridian"),
                                "The Meridian",
                                "A signing is planned",
                                "A signing is planned for 2 April in Port Sorrel")
                        .put("time", time("2026-04-02", "2026-04-02", "DAY")),
                room.claim(
                        "lake-post",
                        List.of("The Meridian", "Karel Post"),
                        "The Meridian",
                        "could still slip",
                        "planned for 2 April"),
                room.claim(
                                "lake-unknown",
                                List.of("a person close to Vold", "unknown:lake-unknown.txt"),
                                "unknown:lake-unknown.txt",
                                "has been postponed",
                                "has been postponed")
                        .put("status", "POSTPONED"));
        room.fact(
                "cancelled",
                "meeting of the two presidents · Northern Lakes Summit",
                event("SUMMIT", "CANCELLED").put("participants", room.parties("the two presidents", "summit")),
                room.claim(
                        "lake-meridian",
                        List.of("The Meridian"),
                        "The Meridian",
                        "was cancelled on Friday",
                        "was cancelled"));
        room.fact(
                "briefing",
                "briefing: Ilse Marant, parliament · week of 23 Mar 2026",
                event("BRIEFING", "PLANNED")
                        .put("participants", room.parties("marant", "parliament"))
                        .put("time", time("2026-03-23", "2026-03-29", "WEEK"))
                        .put("reader", "SECOND"),
                room.claim(
                                "lake-wire",
                                List.of("Marant’s office", "Harbour Wire"),
                                "Harbour Wire",
                                "will brief parliament",
                                "will brief parliament")
                        .put("reader", "SECOND"));
        room.fact(
                "minister",
                "foreign minister of Karelva: Ilse Marant",
                relation("HOLDS_ROLE")
                        .put("role", "foreign minister")
                        .put("subject", room.ref("marant"))
                        .put("object", room.ref("karelva")),
                room.claim(
                        "lake-meridian",
                        List.of("The Meridian"),
                        "The Meridian",
                        "the foreign minister of",
                        "the foreign minister of Karelva"),
                room.claim(
                        "lake-post", List.of("Karel Post"), "Karel Post", "Foreign minister Ilse", "Foreign minister"));
        room.fact(
                "chair",
                "chair of the Karelvan Water and Border Commission: Anneke Vold",
                relation("HEADS").put("subject", room.ref("vold")).put("object", room.ref("commission")),
                room.claim(
                        "lake-meridian",
                        List.of("a foreign ministry official", "The Meridian"),
                        "The Meridian",
                        "who chairs the",
                        "who chairs the"));
        room.statement(
                "page",
                said(room, "brekke", "every page but one")
                        .put("mode", "PARTIAL_QUOTE")
                        .put("toldTo", room.ref("meridian"))
                        .put("about", new JsonArray().add(room.ref("accord")).add(room.ref("marant"))),
                room.claim(
                        "lake-meridian",
                        List.of("Tomas Brekke", "The Meridian"),
                        "The Meridian",
                        "every page but one",
                        "every page but one"),
                room.claim(
                        "lake-post",
                        List.of("Thomas Brekke", "The Meridian", "Karel Post"),
                        "The Meridian",
                        "every page but one",
                        "every page but one"));
        room.statement(
                "trust",
                said(room, "brekke", "We are not writing a treaty about water, we are writing one about trust")
                        .put("mode", "QUOTE"),
                room.claim(
                        "lake-meridian",
                        List.of("Tomas Brekke", "The Meridian"),
                        "The Meridian",
                        "We are not writing",
                        "We are not writing a treaty about water, we are writing one about trust"));
        room.statement(
                "asked",
                said(room, "marant", "Karelva had asked for this")
                        .put("polarity", "NEGATED")
                        .put("about", new JsonArray().add(room.ref("marant"))),
                room.claim(
                        "lake-meridian",
                        List.of("Ilse Marant", "The Meridian"),
                        "The Meridian",
                        "had asked for this",
                        "denied"));
        room.statement(
                "right",
                said(room, "marant", "We sign when the last page is right, and not a day before")
                        .put("mode", "QUOTE"),
                room.claim(
                        "lake-wire",
                        List.of("Ilse Marant", "Harbour Wire"),
                        "Harbour Wire",
                        "We sign when",
                        "We sign when the last page is right, and not a day before"));
        room.statement(
                "close",
                new JsonObject()
                        .put(
                                "speaker",
                                new JsonObject()
                                        .put("anonymous", "a person close to Vold")
                                        .put("of", room.ref("vold")))
                        .put("content", "The signing has been postponed")
                        .put("mode", "PARAPHRASE")
                        .put("about", new JsonArray().add(room.ref("vold")).add(room.ref("accord"))),
                room.claim(
                        "lake-unknown",
                        List.of("a person close to Vold", "unknown:lake-unknown.txt"),
                        "unknown:lake-unknown.txt",
                        "has been postponed",
                        "a person close to Vold said"));
    }

    private static void disagreements(Newsroom room) {
        room.disagreement(
                "vold-role",
                new JsonObject()
                        .put("kind", "CONTRADICTION")
                        .put("slot", "role")
                        .put("entity", room.ref("vold")),
                room.side("chair", room.claimOf("chair", 0)),
                room.side(
                        "deputy chair",
                        room.claim("lake-post", List.of("Karel Post"), "Karel Post", "deputy chair", "deputy chair")));
        room.disagreement(
                "signing-date",
                new JsonObject()
                        .put("kind", "DIVERGENCE")
                        .put("slot", "date")
                        .put("facts", new JsonArray().add(room.facts.get("signing"))),
                room.side("2026-04-02", room.claimOf("signing", 1)),
                room.side("2026-04-02/2026-04-09", room.claimOf("signing", 2)));
        room.facts.get("signing").put("disagreements", new JsonArray().add(room.brief("signing-date")));
    }

    private static void ferryStory(Newsroom room) {
        room.article(
                "ferry",
                "Harbour Wire",
                "Sorrel Line names a new head and orders two electric ferries",
                "2026-02-27",
                "GIVEN",
                """
                [[line|Sorrel Line]], which runs the ferries out of [[port|Port Sorrel]], has made [[oduya|Samuel Oduya]] its chief executive and ordered two electric ships. “The bay is loud enough,” [[oduya|Oduya]] told [[wire|Harbour Wire]].
                """);
        room.fact(
                "oduya",
                "chief executive of Sorrel Line: Samuel Oduya",
                relation("HOLDS_ROLE")
                        .put("role", "chief executive")
                        .put("subject", room.ref("oduya"))
                        .put("object", room.ref("line")),
                room.claim("ferry", List.of("Harbour Wire"), "Harbour Wire", "its chief executive", "chief executive"));
        room.statement(
                "loud",
                said(room, "oduya", "The bay is loud enough")
                        .put("mode", "QUOTE")
                        .put("toldTo", room.ref("wire")),
                room.claim(
                        "ferry",
                        List.of("Samuel Oduya", "Harbour Wire"),
                        "Harbour Wire",
                        "The bay is loud",
                        "The bay is loud enough"));
    }

    /** What a page must show as the characters that they are. */
    private static void illMeant(Newsroom room) {
        Newsroom.Article article = room.article(
                "ill", "<img src=x onerror=alert(1)>", "<script>alert('title')</script>", "2026-01-05", "GIVEN", """
                <script>alert("text")</script> said [[bold|<b>Bold</b> & Sons]] in {inject:viewer.name} today.
                """);
        article.body.put("url", "javascript:alert(1)");
        room.statement(
                "ill",
                said(room, "bold", "<script>alert('content')</script>").put("mode", "QUOTE"),
                room.claim(
                        "ill",
                        List.of("<i>chain</i>", "<u>outlet</u>"),
                        "<u>origin</u>",
                        "said <b>Bold</b>",
                        "<b>Bold</b>"));
    }

    private static JsonObject reliesOnMeridian(Newsroom room, String article, String words) {
        return new JsonObject()
                .put("outlet", "The Meridian")
                .put("entity", room.ref("meridian"))
                .put("evidence", new JsonArray().add(room.articles.get(article).span(words)));
    }

    private static JsonObject event(String type, String status) {
        return new JsonObject().put("kind", "EVENT").put("type", type).put("status", status);
    }

    private static JsonObject relation(String predicate) {
        return new JsonObject().put("kind", "RELATION").put("predicate", predicate);
    }

    private static JsonObject time(String start, String end, String precision) {
        return new JsonObject().put("start", start).put("end", end).put("precision", precision);
    }

    private static JsonObject said(Newsroom room, String speaker, String content) {
        return new JsonObject()
                .put("speaker", new JsonObject().put("entity", room.ref(speaker)))
                .put("content", content)
                .put("mode", "PARAPHRASE")
                .put("polarity", "AFFIRMED");
    }
}
