package org.parley.web.html;

import io.quarkus.qute.TemplateExtension;
import java.util.Locale;
import org.parley.web.client.AuditAction;
import org.parley.web.client.Changes;
import org.parley.web.client.Decision;
import org.parley.web.client.Disagreement;
import org.parley.web.client.EntityType;
import org.parley.web.client.Neighbourhood;
import org.parley.web.client.Run;
import org.parley.web.client.Status;

/** What the kinds of things are called on pages, and the classes that give them their looks. */
@TemplateExtension
public final class KindWords {

    private KindWords() {}

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

    /** What is to be known of an article, beside what became of its file. */
    static String hint(Run.Item item, Run.Hint hint) {
        String language = PlainWords.unreadLanguage(item.language());
        return switch (hint) {
            case DELETED -> "deleted since";
            case OUTLET_UNKNOWN -> "no outlet given";
            case DATED_IN_THE_FUTURE -> "dated in the future";
            case LANGUAGE_NOT_READ -> (language == null ? "" : "in " + language + ": ") + "searchable, not read";
            case UNCLEAR -> "";
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
            case REDELIVERED_ARTICLES -> "had all articles delivered again";
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

    /** The heading above what others say of an entity. */
    static String aboutThem(EntityType type) {
        return switch (type) {
            case PERSON -> "What others say about them";
            case ORGANIZATION, OUTLET, PLACE, PLAN, EVENT, OTHER -> "What others say about it";
        };
    }

    /** The name of a constant in words: "holds role". */
    static String spoken(String constant) {
        return constant.toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
