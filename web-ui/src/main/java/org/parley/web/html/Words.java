package org.parley.web.html;

import io.quarkus.qute.TemplateExtension;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.web.client.ArticleSummary;
import org.parley.web.client.EntityType;
import org.parley.web.client.Fact;
import org.parley.web.client.Statement;
import org.parley.web.client.Statement.Speaker;
import org.parley.web.client.Status;

/** The names of things as pages say them. */
@TemplateExtension
public final class Words {

    /** An outlet that nobody knows is a publisher of its own, told apart by its file. */
    private static final String UNKNOWN = "unknown:";

    private static final String UNKNOWN_OUTLET = "unknown outlet";

    private static final int MOST_DOTS = 5;

    private Words() {}

    /** One of them, in the middle of a sentence. */
    static String word(EntityType type) {
        return switch (type) {
            case PERSON -> "person";
            case ORGANIZATION -> "organisation";
            case OUTLET -> "outlet";
            case PLACE -> "place";
            case PLAN -> "plan";
            case EVENT -> "event";
            case OTHER -> "other";
        };
    }

    /** All of them, as a heading or a choice. */
    static String plural(EntityType type) {
        return switch (type) {
            case PERSON -> "People";
            case ORGANIZATION -> "Organisations";
            case OUTLET -> "Outlets";
            case PLACE -> "Places";
            case PLAN -> "Plans";
            case EVENT -> "Events";
            case OTHER -> "Other";
        };
    }

    /** The class that gives the type its icon, colour and underline. */
    static String style(EntityType type) {
        return type.name().toLowerCase(Locale.ROOT);
    }

    static String word(Status status) {
        return spoken(status.name());
    }

    static String style(Status status) {
        return status.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What kind of fact it is: "talks", "holds role", "located in". */
    public static String kindWords(Fact fact) {
        String name = fact.event() ? fact.type() : fact.predicate();
        return name == null ? "fact" : spoken(name);
    }

    /** A fact's line without the status, which stands beside it as a mark. */
    public static String line(Fact fact) {
        Status status = fact.status();
        return status == null ? fact.label() : fact.label().replace(" (" + word(status) + ")", "");
    }

    /** An article's title, or what stands for it when there is none. */
    static String heading(ArticleSummary article) {
        return Plain.title(article.title(), article.file());
    }

    static String outletName(ArticleSummary article) {
        return article.outlet() == null ? UNKNOWN_OUTLET : article.outlet();
    }

    static String capitalised(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    static String name(Speaker speaker) {
        if (speaker.entity() != null) {
            return speaker.entity().name();
        }
        return speaker.anonymous() == null ? "someone" : speaker.anonymous();
    }

    /** Who says it: "Kirill Dmitriev says", "a U.S. official denies". */
    public static String kindWords(Statement statement) {
        Speaker speaker = statement.speaker();
        return (speaker == null ? "someone" : name(speaker)) + " " + verb(statement);
    }

    static String verb(Statement statement) {
        return statement.negated() ? "denies" : "says";
    }

    /** Words for names that come as plain strings, and counting. */
    @TemplateExtension(namespace = "words")
    public static final class Plain {

        private Plain() {}

        /** A publisher or origin by its name; one that nobody knows is "unknown outlet". */
        static String outlet(@Nullable String name) {
            return name == null || name.isBlank() || name.startsWith(UNKNOWN) ? UNKNOWN_OUTLET : name;
        }

        /** "1 article", "4 articles". */
        static String count(Number number, String noun) {
            return number + " " + (number.longValue() == 1 ? noun : noun + "s");
        }

        public static String title(@Nullable String title, @Nullable String file) {
            if (title != null && !title.isBlank()) {
                return title;
            }
            return file == null ? "Untitled article" : file;
        }

        /** The types, in the order in which pages offer them. */
        static List<EntityType> types() {
            return List.of(EntityType.values());
        }

        /** The origins for which a dot is drawn: more than a few say no more than their number. */
        static List<String> dots(List<String> origins) {
            return origins.subList(0, Math.min(origins.size(), MOST_DOTS));
        }

        static String names(List<String> outlets) {
            return String.join(
                    ", ", outlets.stream().map(Plain::outlet).distinct().toList());
        }

        /** The name by which pages and addresses point to a fact. */
        public static String factKey(UUID id) {
            return "fact-" + id;
        }

        /** The name by which pages and addresses point to a statement. */
        public static String statementKey(UUID id) {
            return "statement-" + id;
        }
    }

    private static String spoken(String constant) {
        return constant.toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
