package org.parley.entity.reading.relation;

import java.util.Comparator;
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

/**
 * The company that an article is about, whose are the offices that it tells of without a company: "Chief financial
 * officer Ida Berg said …". It is named first and most; there is none where two are much spoken of, or where the one that
 * is named first is not the one that most is said of, as in news of a takeover.
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

    private static final int LEAD_SENTENCES = 3;
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
        boolean first = most.id().equals(firstNamed(document, bodies));
        return first && count >= LEAST_MENTIONS && count >= 2 * next ? most : null;
    }

    /** The body that is named before all others: what the article is about, where the lead names it. */
    private static @Nullable String firstNamed(Document document, List<Entity> bodies) {
        int lead = Math.min(LEAD_SENTENCES, document.sentences().size()) - 1;
        int end = lead < 0 ? 0 : document.sentences().get(lead).span().end();
        return document.mentions().stream()
                .filter(mention -> mention.end() <= end)
                .filter(mention -> bodies.stream().anyMatch(body -> body.id().equals(mention.entity())))
                .min(Comparator.comparingInt(Mention::start))
                .map(Mention::entity)
                .orElse(null);
    }

    /** The same office, with the company where its own sentence names no other body. */
    RelationDraft complete(RelationDraft draft) {
        boolean bare = company != null && draft.object() == null && isOffice(company, draft.role());
        boolean alone = bare
                && document.mentionsIn(draft.evidence()).stream().noneMatch(mention -> isOtherBody(mention.entity()));
        return alone && company != null ? draft.withObject(company.id()) : draft;
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
