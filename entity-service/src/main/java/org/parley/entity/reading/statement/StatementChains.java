package org.parley.entity.reading.statement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.entity.reading.analysis.Entity;
import org.parley.entity.reading.analysis.EntityType;
import org.parley.entity.reading.analysis.Party;
import org.parley.entity.reading.dependence.Chains;
import org.parley.entity.reading.document.Document;
import org.parley.entity.reading.syntax.Referents;
import org.parley.entity.reading.text.Span;

/**
 * The chains of an article's statements, each from its speaker to the article's outlet. Where the whole article rests on
 * another outlet's report, that report stands behind statements that do not name it too: behind those of whoever spoke
 * to that outlet, and behind others as long as nobody has spoken in public. From there on the article goes its own ways.
 */
final class StatementChains {

    /** The unnamed whom only a reporter can have heard; a ministry or a witness speaks to everyone. */
    private static final Set<String> CONFIDENTIAL = Set.of("OFFICIAL", "SOURCE", "DIPLOMAT", "AIDE");

    private final Document document;
    private final Referents referents;
    private final Chains chains;
    private final List<Draft> drafts;
    private final Map<Draft, Occasion> occasions = new IdentityHashMap<>();
    private final Map<Draft, List<String>> links = new IdentityHashMap<>();
    private final Set<Party> spokeToPrimary = new HashSet<>();
    private final Set<Party> speakInPublic = new HashSet<>();
    private boolean leftReport;

    /** Of these statements, which have to be in the order of the text. */
    StatementChains(Document document, Referents referents, Chains chains, List<Draft> drafts) {
        this.document = document;
        this.referents = referents;
        this.chains = chains;
        this.drafts = drafts;
        for (Draft draft : drafts) {
            Entity told = outlet(draft.toldTo());
            Occasion occasion = Occasion.of(document, draft);
            occasions.put(draft, occasion);
            if (told != null && told.name().equals(chains.primary())) {
                spokeToPrimary.add(draft.speaker());
            } else if (told == null && occasion.open()) {
                speakInPublic.add(draft.speaker());
            }
        }
        for (int i = 0; i < drafts.size(); i++) {
            links.put(drafts.get(i), links(i));
        }
    }

    List<String> of(Draft draft) {
        return chains.chain(links.getOrDefault(draft, List.of()));
    }

    private List<String> links(int index) {
        Draft draft = drafts.get(index);
        List<String> known = links.get(draft);
        if (known != null) {
            return known;
        }
        List<String> all = new ArrayList<>(List.of(label(draft.speaker())));
        Occasion occasion = Objects.requireNonNull(occasions.get(draft));
        Entity told = outlet(draft.toldTo());
        if (occasion.platform() != null) {
            all.add(occasion.platform());
        }
        if (told != null) {
            all.add(told.name());
        }
        if (draft.relay() != null) {
            all.add(draft.relay());
        }
        Draft outer = outer(draft);
        if (outer != null) {
            all.addAll(links(drafts.indexOf(outer)));
            return all;
        }
        boolean sourced = all.size() > 1 || isOutlet(draft.speaker());
        if (sourced) {
            leftReport |= occasion.platform() != null || told != null && isOwn(told);
            return all;
        }
        Draft before = index > 0 ? drafts.get(index - 1) : null;
        if (before != null && continues(before, draft) && !occasion.open()) {
            return links(index - 1);
        }
        if (chains.isRelayed() && chains.primary() != null && isOfReport(draft, occasion)) {
            all.add(chains.primary());
        }
        return all;
    }

    /** "…, she said. She added that …": what follows at once was said on the same occasion. */
    private boolean continues(Draft before, Draft draft) {
        int between = document.text()
                .slice(new Span(
                        before.sentence().end(),
                        Math.max(before.sentence().end(), draft.sentence().start())))
                .strip()
                .length();
        return before.speaker().equals(draft.speaker()) && outer(before) == null && between == 0;
    }

    private boolean isOfReport(Draft draft, Occasion occasion) {
        Party speaker = draft.speaker();
        if (spokeToPrimary.contains(speaker)) {
            return true;
        }
        boolean body = speaker instanceof Party.Known(String id) && type(id) == EntityType.ORGANIZATION;
        leftReport |= occasion.open() || occasion.guarded() || body || speakInPublic.contains(speaker);
        if (leftReport) {
            return false;
        }
        return switch (speaker) {
            case Party.Anonymous anonymous ->
                CONFIDENTIAL.contains(anonymous.kind()) && !isCounted(anonymous.anonymous());
            case Party.Known known -> !isLongKnown(draft);
            case Party.Unnamed unnamed -> false;
        };
    }

    /** "two officials said": a reporter counts the sources of his own. */
    private static boolean isCounted(String words) {
        return words.toLowerCase(Locale.ROOT).matches("(two|three|four|five|several|multiple|one) .*");
    }

    /** "has indicated", "have repeatedly said": on record before the report. */
    private boolean isLongKnown(Draft draft) {
        return draft.cue() != null && document.slice(draft.cue()).matches("(?s)(has|have) .*");
    }

    /** The narrowest statement that the statement's cue is reported in. */
    private @Nullable Draft outer(Draft draft) {
        Draft narrowest = null;
        for (Draft other : drafts) {
            boolean holds = other != draft
                    && draft.cue() != null
                    && other.content().contains(draft.cue())
                    && other.content().length() > draft.content().length();
            if (holds
                    && (narrowest == null
                            || other.content().length() < narrowest.content().length())) {
                narrowest = other;
            }
        }
        return narrowest;
    }

    private @Nullable EntityType type(String id) {
        Entity entity = referents.byId(id);
        return entity == null ? null : entity.type();
    }

    private @Nullable Entity outlet(@Nullable String id) {
        Entity entity = id == null ? null : referents.byId(id);
        return entity != null && entity.type() == EntityType.OUTLET ? entity : null;
    }

    private boolean isOutlet(Party party) {
        return party instanceof Party.Known(String id) && outlet(id) != null;
    }

    private boolean isOwn(Entity outlet) {
        return outlet.name().equalsIgnoreCase(document.article().outlet());
    }

    private String label(Party party) {
        return switch (party) {
            case Party.Known known -> {
                Entity entity = referents.byId(known.entity());
                yield entity == null ? known.entity() : entity.name();
            }
            case Party.Unnamed unnamed -> unnamed.text();
            case Party.Anonymous anonymous -> anonymous.anonymous();
        };
    }
}
