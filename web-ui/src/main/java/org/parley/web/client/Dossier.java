package org.parley.web.client;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Everything about one entity. */
public record Dossier(
        EntityRef entity,
        List<Name> names,
        List<Reason> why,
        List<Fact> roles,
        List<Fact> relations,
        List<Fact> events,
        List<Statement> said,
        List<Statement> saidAbout,
        List<ArticleSummary> articles,
        List<Disagreement> disagreements) {

    /**
     * A name in use: in how many articles and by which outlets.
     *
     * @param why it is taken for the same entity
     * @param separable whether it can be split off
     */
    public record Name(
            String text,
            int articles,
            List<String> outlets,
            @Nullable String why,
            boolean separable) {

        public Name {
            outlets = Lists.orEmpty(outlets);
        }
    }

    /** Whether some of the names can be split off. */
    public boolean isSeparable() {
        return names.stream().anyMatch(Name::separable);
    }

    /** A reason for which several names are taken for one entity; the decision, where a person ruled so. */
    public record Reason(
            String reason, List<String> evidence, @Nullable UUID decision) {

        public Reason {
            evidence = Lists.orEmpty(evidence);
        }
    }

    /** What is said about the entity by anybody but itself. */
    public List<Statement> othersSay() {
        return saidAbout.stream()
                .filter(statement -> statement.speaker() == null
                        || statement.speaker().entity() == null
                        || !statement.speaker().entity().id().equals(entity.id()))
                .toList();
    }

    public Dossier {
        names = Lists.orEmpty(names);
        why = Lists.orEmpty(why);
        roles = Lists.orEmpty(roles);
        relations = Lists.orEmpty(relations);
        events = Lists.orEmpty(events);
        said = Lists.orEmpty(said);
        saidAbout = Lists.orEmpty(saidAbout);
        articles = Lists.orEmpty(articles);
        disagreements = Lists.orEmpty(disagreements);
    }
}
