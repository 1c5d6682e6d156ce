package org.parley.web.html;

import io.quarkus.qute.TemplateExtension;
import jakarta.ws.rs.core.UriBuilder;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.web.client.AuditAction;
import org.parley.web.client.Changes;
import org.parley.web.client.Decision;
import org.parley.web.client.Disagreement;
import org.parley.web.client.EntityRef;
import org.parley.web.client.EntityType;
import org.parley.web.client.Neighbourhood;

/** Words for names that come as plain strings, and counting. */
@TemplateExtension(namespace = "words")
public final class PlainWords {

    static final String UNKNOWN_OUTLET = "unknown outlet";

    /** An outlet that nobody knows is a publisher of its own, told apart by its file. */
    private static final String UNKNOWN = "unknown:";

    private static final String READ = "en";

    private static final int MOST_DOTS = 5;

    private static final int MOST_NAMES = 3;

    private PlainWords() {}

    /** A publisher or origin by its name; one that nobody knows is "unknown outlet". */
    static String outlet(@Nullable String name) {
        return name == null || name.isBlank() || name.startsWith(UNKNOWN) ? UNKNOWN_OUTLET : name;
    }

    /** Publishers or origins in one text, each once. */
    static String outlets(String several) {
        return names(List.of(several.split(", ")));
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

    /** A language that is not read, by its English name; null where there is nothing to say, for English is read. */
    public static @Nullable String unreadLanguage(@Nullable String tag) {
        if (tag == null || tag.isBlank()) {
            return null;
        }
        Locale language = Locale.forLanguageTag(tag.replace('_', '-'));
        return language.getLanguage().equals(READ) ? null : language.getDisplayLanguage(Locale.ENGLISH);
    }

    /** The first few of some names, and how many more there are. */
    static String few(List<String> outlets) {
        List<String> known = outlets.stream().map(PlainWords::outlet).distinct().toList();
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
                ", ", outlets.stream().map(PlainWords::outlet).distinct().toList());
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
