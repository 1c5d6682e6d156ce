package org.parley.entity.reading.relation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.entity.reading.analysis.Entity;
import org.parley.entity.reading.analysis.EntityType;
import org.parley.entity.reading.analysis.Mention;
import org.parley.entity.reading.document.Document;
import org.parley.entity.reading.name.Lexicon;
import org.parley.entity.reading.name.NameForms;
import org.parley.entity.reading.text.Sentence;
import org.parley.entity.reading.text.Span;

/**
 * The company that an article is about, whose are the offices that it tells of without a company: "Chief financial
 * officer Ida Berg said …". It is named in the first sentence and most of all; there is none where two are much spoken of,
 * or where most is said of one that comes later, as of the buyer in news of a takeover.
 */
final class OwnCompany {

    private static final Set<String> OFFICES = Set.of(
            "chief executive",
            "chief executive officer",
            "ceo",
            "cfo",
            "chief financial officer",
            "chief operating officer",
            "finance director",
            "managing director",
            "executive vice president",
            "company spokesman",
            "company spokeswoman",
            "outside director");
    /** Offices that parliaments and clubs have as well: of a company only where its name says that it is one. */
    private static final Set<String> CHAIRS = Set.of("chairman", "chairwoman", "chair", "chairperson");

    private static final int LEAST_MENTIONS = 3;

    private final @Nullable Entity company;
    private final Document document;

    OwnCompany(Document document) {
        this.document = document;
        this.company = company(document);
    }

    private static @Nullable Entity company(Document document) {
        Map<String, Integer> mentions = new HashMap<>();
        for (Mention mention : document.mentions()) {
            mentions.merge(mention.entity(), 1, Integer::sum);
        }
        List<Entity> bodies = document.entities().stream()
                .filter(entity -> entity.type() == EntityType.ORGANIZATION)
                .sorted((a, b) -> Integer.compare(mentions.getOrDefault(b.id(), 0), mentions.getOrDefault(a.id(), 0)))
                .toList();
        if (bodies.isEmpty()) {
            return null;
        }
        Entity most = bodies.getFirst();
        int count = mentions.getOrDefault(most.id(), 0);
        int next = bodies.size() < 2 ? 0 : mentions.getOrDefault(bodies.get(1).id(), 0);
        return isNamedFirst(document, most) && count >= LEAST_MENTIONS && count >= 2 * next ? most : null;
    }

    /** Whether the headline, or else the first sentence, names it. */
    private static boolean isNamedFirst(Document document, Entity body) {
        int end = document.sentences().isEmpty()
                ? 0
                : document.sentences().getFirst().span().end();
        return document.mentions().stream()
                .anyMatch(mention -> mention.entity().equals(body.id()) && mention.end() <= end);
    }

    /** The same office, with the company where its own sentence names no other body. */
    RelationDraft complete(RelationDraft draft) {
        boolean bare = company != null && draft.object() == null && isOffice(company, draft.role());
        boolean alone = bare
                && document.mentionsIn(draft.evidence()).stream().noneMatch(mention -> isOtherBody(mention.entity()));
        return alone && company != null && !isOfAnother(draft.evidence()) ? draft.withObject(company.id()) : draft;
    }

    /** "Vestbank's chairman will stay. The chief financial officer will leave.": the sentence before is about another company. */
    private boolean isOfAnother(Span evidence) {
        Span before = document.sentences().stream()
                .map(Sentence::span)
                .filter(span -> span.end() <= evidence.start())
                .reduce((first, second) -> second)
                .orElse(null);
        List<Mention> named = before == null ? List.of() : document.mentionsIn(before);
        return company != null
                && !named.isEmpty()
                && isOtherBody(named.getFirst().entity());
    }

    private static boolean isOffice(Entity company, @Nullable String role) {
        String office = role == null ? "" : role.replaceFirst("^(?:former|acting|interim|outgoing|incoming) ", "");
        return OFFICES.contains(office)
                || CHAIRS.contains(office) && Lexicon.isCompanySuffix(NameForms.lastWord(company.name()));
    }

    private boolean isOtherBody(String id) {
        return company != null
                && !id.equals(company.id())
                && document.entities().stream()
                        .anyMatch(entity -> entity.id().equals(id)
                                && (entity.type() == EntityType.ORGANIZATION || entity.type() == EntityType.OUTLET));
    }
}
