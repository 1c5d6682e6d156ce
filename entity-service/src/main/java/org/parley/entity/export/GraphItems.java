package org.parley.entity.export;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.entity.ledger.disagreement.Disagreement;
import org.parley.entity.page.ClaimView;
import org.parley.entity.page.DisagreementView;
import org.parley.entity.page.EntityRef;
import org.parley.entity.page.FactView;
import org.parley.entity.page.StatementView;
import org.parley.entity.reading.analysis.EntityType;
import org.parley.entity.reading.analysis.Event.Status;
import org.parley.entity.reading.analysis.Event.When;
import org.parley.entity.reading.analysis.Reader;
import org.parley.entity.reading.analysis.Statement.Modality;
import org.parley.entity.reading.analysis.Statement.Mode;
import org.parley.entity.reading.analysis.Statement.Polarity;

/** What the graph format is made of; component names are the format's field names. */
final class GraphItems {

    private GraphItems() {}

    record ArticleItem(
            UUID id,
            String file,
            @Nullable String outlet,
            @Nullable LocalDate publishedAt,
            String publishedAtBasis,
            List<?> reliesOn,
            @Nullable String title,
            @Nullable String url) {}

    record EntityItem(UUID id, EntityType type, String name, List<NameItem> names, List<WhyItem> why) {}

    record NameItem(String text, List<UUID> articles) {}

    record WhyItem(String reason, List<String> evidence) {}

    record PartyItem(@Nullable UUID entity, @Nullable String text) {}

    record SpeakerItem(
            @Nullable UUID entity,
            @Nullable String anonymous,
            @Nullable String kind,
            @Nullable UUID of) {}

    record ClaimItem(
            UUID article,
            int start,
            int end,
            String quote,
            List<String> chain,
            String origin,
            @Nullable Status status,
            @Nullable When time,
            @Nullable UUID statement,
            @Nullable Reader reader) {

        static ClaimItem of(ClaimView claim) {
            return new ClaimItem(
                    claim.article().id(),
                    claim.start(),
                    claim.end(),
                    claim.quote(),
                    claim.chain(),
                    claim.origin(),
                    claim.status(),
                    claim.time(),
                    claim.statementId(),
                    claim.reader());
        }
    }

    record FactItem(
            UUID id,
            String kind,
            @Nullable String predicate,
            @Nullable UUID subject,
            @Nullable UUID object,
            @Nullable String role,
            @Nullable String type,
            @Nullable Status status,
            List<PartyItem> participants,
            @Nullable UUID place,
            @Nullable When time,
            List<ClaimItem> claims,
            List<String> publishers,
            List<String> origins,
            @Nullable Reader reader) {

        static FactItem of(FactView fact) {
            return new FactItem(
                    fact.id(),
                    fact.kind().name(),
                    fact.predicate(),
                    idOf(fact.subject()),
                    idOf(fact.object()),
                    fact.role(),
                    fact.type(),
                    fact.status(),
                    fact.participants().stream()
                            .map(party -> new PartyItem(idOf(party.entity()), party.text()))
                            .toList(),
                    idOf(fact.place()),
                    fact.time(),
                    fact.claims().stream().map(ClaimItem::of).toList(),
                    fact.publishers(),
                    fact.origins(),
                    fact.reader());
        }
    }

    record StatementItem(
            UUID id,
            SpeakerItem speaker,
            @Nullable UUID toldTo,
            String content,
            Mode mode,
            Polarity polarity,
            Modality modality,
            List<UUID> about,
            List<ClaimItem> claims,
            List<String> publishers,
            List<String> origins,
            List<List<String>> variants) {

        static StatementItem of(StatementView statement) {
            StatementView.Speaker speaker = statement.speaker();
            return new StatementItem(
                    statement.id(),
                    new SpeakerItem(idOf(speaker.entity()), speaker.anonymous(), speaker.kind(), idOf(speaker.of())),
                    idOf(statement.toldTo()),
                    statement.content(),
                    statement.mode(),
                    statement.polarity(),
                    statement.modality(),
                    statement.about().stream().map(EntityRef::id).toList(),
                    statement.claims().stream().map(ClaimItem::of).toList(),
                    statement.publishers(),
                    statement.origins(),
                    statement.variants());
        }
    }

    record SideItem(String value, List<ClaimItem> claims) {}

    record DisagreementItem(UUID id, Disagreement.Kind kind, List<UUID> about, String slot, List<SideItem> sides) {

        static DisagreementItem of(DisagreementView view) {
            return new DisagreementItem(
                    view.id(),
                    view.kind(),
                    Stream.of(
                                    Stream.ofNullable(idOf(view.entity())),
                                    view.facts().stream().map(FactView::id),
                                    view.statements().stream().map(StatementView::id))
                            .flatMap(Function.identity())
                            .toList(),
                    view.slot(),
                    view.sides().stream()
                            .map(side -> new SideItem(
                                    side.value(),
                                    side.claims().stream().map(ClaimItem::of).toList()))
                            .toList());
        }
    }

    private static @Nullable UUID idOf(@Nullable EntityRef entity) {
        return entity == null ? null : entity.id();
    }
}
