package org.parley.web.html;

import io.quarkus.qute.TemplateExtension;
import jakarta.ws.rs.core.UriBuilder;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.web.client.ArticleSummary;
import org.parley.web.client.AuditAction;
import org.parley.web.client.Changes;
import org.parley.web.client.Decision;
import org.parley.web.client.Disagreement;
import org.parley.web.client.EntityRef;
import org.parley.web.client.EntityType;
import org.parley.web.client.Fact;
import org.parley.web.client.Neighbourhood;
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

    private static final int MOST_NAMES = 3;

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

    /** One disagreement of the kind, in the middle of a sentence. */
    static String word(Disagreement.Kind kind) {
        return kind == Disagreement.Kind.UNCLEAR ? "disagreement" : spoken(kind.name());
    }

    /** All of the kind, as a choice. */
    static String plural(Disagreement.Kind kind) {
        return switch (kind) {
            case CONTRADICTION -> "Contradictions";
            case CHANGE -> "Changes";
            case DIVERGENCE -> "Divergences";
            case QUOTE_DRIFT -> "Quote drift";
            case UNCLEAR -> "Other";
        };
    }

    /** What the kind means. */
    static String meaning(Disagreement.Kind kind) {
        return switch (kind) {
            case CONTRADICTION -> "Both cannot be true of the same thing at the same time.";
            case CHANGE -> "Both are true, at different times.";
            case DIVERGENCE -> "One says more than the other, or says it otherwise, without excluding it.";
            case QUOTE_DRIFT -> "The same utterance, reported in different words.";
            case UNCLEAR -> "The claims do not agree.";
        };
    }

    static String style(Disagreement.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What a disagreement is about, in a line. */
    public static String subject(Disagreement disagreement) {
        if (disagreement.entity() != null) {
            return disagreement.entity().name();
        }
        if (!disagreement.facts().isEmpty()) {
            return capitalised(line(disagreement.facts().getFirst()));
        }
        if (!disagreement.statements().isEmpty()) {
            Statement statement = disagreement.statements().getFirst();
            return kindWords(statement) + " " + said(statement);
        }
        return disagreement.label();
    }

    /** A side's value as pages say it: dates and states of affairs in words, all else as it is. */
    static String valueOf(Disagreement disagreement, String value) {
        return switch (disagreement.slot()) {
            case "date" -> Dates.period(value);
            case "status" -> spoken(value);
            case "manner" -> capitalised(spoken(value));
            case "words" -> Quotation.marked(Wordings.asWritten(disagreement, value));
            default -> capitalised(value);
        };
    }

    /** One change of the kind. */
    static String word(Changes.Kind kind) {
        return switch (kind) {
            case NEW_ENTITY -> "new name";
            case NEW_FACT -> "new fact";
            case NEW_STATEMENT -> "new statement";
            case NEW_STATUS -> "new state of affairs";
            case NEW_TIME -> "new date";
            case NEW_ORIGIN -> "another origin";
            case NEW_DISAGREEMENT -> "new disagreement";
            case UNCLEAR -> "change";
        };
    }

    /** All of the kind, as a choice. */
    static String plural(Changes.Kind kind) {
        return switch (kind) {
            case NEW_ENTITY -> "Names";
            case NEW_FACT -> "Facts";
            case NEW_STATEMENT -> "Statements";
            case NEW_STATUS -> "States of affairs";
            case NEW_TIME -> "Dates";
            case NEW_ORIGIN -> "Origins";
            case NEW_DISAGREEMENT -> "Disagreements";
            case UNCLEAR -> "Other";
        };
    }

    /** Through what two are joined, as a choice. */
    static String word(Neighbourhood.Kind kind) {
        return switch (kind) {
            case RELATION -> "a relation";
            case EVENT -> "an event";
            case STATEMENT -> "a statement";
            case UNCLEAR -> "something else";
        };
    }

    /** What kind of decision it was. */
    static String word(Decision.Kind kind) {
        return switch (kind) {
            case SAME -> "the same";
            case APART -> "not the same";
            case REJECT -> "read wrongly";
            case RULE -> "ruling";
            case UNCLEAR -> "decision";
        };
    }

    /** What somebody did, as the audit log tells it. */
    static String word(AuditAction action) {
        return switch (action) {
            case SIGNED_IN -> "signed in";
            case READ_ARTICLE -> "read an article";
            case READ_DOSSIER -> "read a dossier";
            case ADDED_ARTICLE -> "added an article";
            case CORRECTED_ARTICLE -> "corrected an article";
            case DELETED_ARTICLE -> "deleted an article";
            case RESTORED_ARTICLE -> "restored an article";
            case RETRIED_ARTICLE -> "had an article tried again";
            case UPLOADED -> "uploaded files";
            case PAUSED_RUN -> "paused a run";
            case RESUMED_RUN -> "resumed a run";
            case RETRIED_RUN -> "had a run tried again";
            case EXPORTED_REPORT -> "took along the report of a run";
            case DECIDED -> "decided";
            case UNDID_DECISION -> "undid a decision";
            case EXPORTED -> "exported the graph";
            case IMPORTED -> "imported an archive";
            case UNCLEAR -> "did something else";
        };
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

    /** An article's title, or the line with which its text begins, or else the name of its file. */
    public static String heading(ArticleSummary article) {
        Excerpt excerpt = Excerpt.of(article);
        return excerpt.heading().isEmpty() ? Plain.title(null, article.file()) : excerpt.heading();
    }

    /** The beginning of an article without what its heading says already; empty when there is no more. */
    static String beginning(ArticleSummary article) {
        return Excerpt.of(article).rest();
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
        return speaker.anonymous() == null ? "Someone" : capitalised(speaker.anonymous());
    }

    /** Who says it: "Kirill Dmitriev says", "Three U.S. officials deny". */
    public static String kindWords(Statement statement) {
        Speaker speaker = statement.speaker();
        return (speaker == null ? "Someone" : name(speaker)) + " " + verb(statement);
    }

    static String verb(Statement statement) {
        Speaker speaker = statement.speaker();
        boolean several = speaker != null
                && speaker.entity() == null
                && speaker.anonymous() != null
                && GrammaticalNumber.isPlural(speaker.anonymous());
        if (statement.negated()) {
            return several ? "deny" : "denies";
        }
        return several ? "say" : "says";
    }

    /** What was said, in quotation marks if these are the speaker's own words. */
    public static String said(Statement statement) {
        return statement.quoted() ? Quotation.marked(statement.content()) : statement.content();
    }

    /** The heading above what others say of an entity. */
    static String aboutThem(EntityType type) {
        return switch (type) {
            case PERSON -> "What others say about them";
            case ORGANIZATION, OUTLET, PLACE, PLAN, EVENT, OTHER -> "What others say about it";
        };
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

        /** The first few of some names, and how many more there are. */
        static String few(List<String> outlets) {
            List<String> known = outlets.stream().map(Plain::outlet).distinct().toList();
            if (known.size() <= MOST_NAMES) {
                return String.join(", ", known);
            }
            return String.join(", ", known.subList(0, MOST_NAMES)) + " and " + (known.size() - MOST_NAMES) + " more";
        }

        /** The name by which pages point to what joins two entities. */
        public static String linkKey(Neighbourhood.Link link) {
            return link.kind() == Neighbourhood.Kind.STATEMENT ? statementKey(link.id()) : factKey(link.id());
        }

        /** An address that chooses an entity as one of its parameters. */
        static String choosing(String address, String parameter, EntityRef entity) {
            return UriBuilder.fromUri(address)
                    .replaceQueryParam(parameter, entity.id())
                    .build()
                    .toString();
        }

        static List<Neighbourhood.Kind> linkKinds() {
            return List.of(Neighbourhood.Kind.RELATION, Neighbourhood.Kind.EVENT, Neighbourhood.Kind.STATEMENT);
        }

        static List<Changes.Kind> changeKinds() {
            return List.of(Changes.Kind.values());
        }

        static List<Disagreement.Kind> disagreementKinds() {
            return List.of(
                    Disagreement.Kind.CONTRADICTION,
                    Disagreement.Kind.CHANGE,
                    Disagreement.Kind.DIVERGENCE,
                    Disagreement.Kind.QUOTE_DRIFT);
        }

        static List<Decision.Kind> decisionKinds() {
            return List.of(Decision.Kind.SAME, Decision.Kind.APART, Decision.Kind.REJECT, Decision.Kind.RULE);
        }

        static List<AuditAction> auditActions() {
            return AuditAction.known();
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
