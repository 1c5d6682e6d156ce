package org.parley.entity.reading.relation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.entity.reading.analysis.Entity;
import org.parley.entity.reading.analysis.EntityType;
import org.parley.entity.reading.analysis.Mention;
import org.parley.entity.reading.analysis.Party;
import org.parley.entity.reading.analysis.Relation;
import org.parley.entity.reading.analysis.Statement;
import org.parley.entity.reading.document.Document;
import org.parley.entity.reading.document.Stage;
import org.parley.entity.reading.statement.Attribution;
import org.parley.entity.reading.syntax.Referents;
import org.parley.entity.reading.syntax.SentenceSyntax;
import org.parley.entity.reading.text.Span;

/** Finds the relations of an article, with who asserts each. */
public final class RelationStage implements Stage {

    private static final String PUBLISHED = "PUBLISHED";
    /** Words that make another office of one: the deputy of a minister is none. */
    private static final Pattern OTHER_OFFICE = Pattern.compile(
            "^(?:.* )?(?:former|ex|acting|interim|outgoing|incoming|deputy|vice|assistant|associate|shadow|under)\\b");

    @Override
    public String name() {
        return "relations";
    }

    @Override
    public int version() {
        return 11;
    }

    @Override
    public Document read(Document document) {
        Referents referents = new Referents(document);
        RelationContext context = new RelationContext(document, referents);
        RolePhrases phrases = new RolePhrases(context);
        RoleReader roles = new RoleReader(context, phrases);
        RoleClauses offices = new RoleClauses(context, phrases);
        Counterparts counterparts = new Counterparts(context);
        VerbRelations verbs = new VerbRelations(context, document.entities());
        MembershipRelations memberships = new MembershipRelations(context);
        AspirationRelations aspirations = new AspirationRelations(context);
        StanceRelations stances = new StanceRelations(context);
        PlaceRelations places = new PlaceRelations(context);
        BodyRelations bodies = new BodyRelations(context);
        PartRelations parts = new PartRelations(context);
        for (SentenceSyntax syntax : document.syntax()) {
            roles.read(syntax);
            offices.read(syntax);
            counterparts.read(syntax);
            verbs.read(syntax);
            memberships.read(syntax);
            aspirations.read(syntax);
            stances.read(syntax);
            places.read(syntax);
            bodies.read(syntax);
            parts.read(syntax);
        }
        published(document, referents, context);
        List<Entity> entities = referents.entities();
        entities.addAll(context.bodies());
        List<Mention> mentions = new ArrayList<>(document.mentions());
        mentions.addAll(context.mentions());
        Document grown = document.withMentions(entities, mentions);
        return grown.withRelations(relations(grown, complete(context.drafts(), new OwnCompany(document))));
    }

    /** An outlet whose report first tells of a plan has published it. */
    private static void published(Document document, Referents referents, RelationContext context) {
        Set<String> told = new HashSet<>();
        for (Statement statement : document.statements()) {
            Entity outlet = statement.speaker() instanceof Party.Known(String id) ? referents.byId(id) : null;
            Span cue = statement.cue();
            Span named = statement.speakerSpan();
            if (outlet == null || outlet.type() != EntityType.OUTLET || cue == null || named == null) {
                continue;
            }
            for (Mention mention : document.mentionsIn(statement.content())) {
                Entity plan = referents.byId(mention.entity());
                if (plan != null && plan.type() == EntityType.PLAN && told.add(outlet.id() + plan.id())) {
                    context.drafts()
                            .add(new RelationDraft(
                                    PUBLISHED,
                                    outlet.id(),
                                    null,
                                    plan.id(),
                                    statement.evidence(),
                                    Span.covering(cue, named),
                                    "report-of-plan"));
                }
            }
        }
    }

    /** Gives a bare "President Berg" the country that the article names for her elsewhere; drops repetitions in one sentence. */
    private static List<RelationDraft> complete(List<RelationDraft> drafts, OwnCompany own) {
        List<RelationDraft> complete = new ArrayList<>();
        Set<List<@Nullable Object>> seen = new HashSet<>();
        for (RelationDraft draft : drafts) {
            String known = draft.object() == null ? toldElsewhere(drafts, draft) : null;
            RelationDraft whole = known == null ? own.complete(draft) : draft.withObject(known);
            List<@Nullable Object> key = java.util.Arrays.asList(
                    whole.predicate(), whole.subject(), whole.role(), whole.object(), whole.evidence());
            if (seen.add(key)) {
                complete.add(whole);
            }
        }
        List<RelationDraft> all = List.copyOf(complete);
        complete.removeIf(draft -> all.stream().anyMatch(other -> isLess(draft, other)));
        return complete;
    }

    /** Whether an office is told in fewer words than elsewhere in the article: "minister" of the foreign minister. */
    private static boolean isLess(RelationDraft less, RelationDraft more) {
        return less.role() != null
                && more.role() != null
                && less.subject().equals(more.subject())
                && less.predicate().equals(more.predicate())
                && Objects.equals(less.object(), more.object())
                && more.role().endsWith(" " + less.role())
                && !OTHER_OFFICE.matcher(more.role()).find();
    }

    /** Whose the same office is, maybe with more of its words ("minister", "foreign minister"), where the article tells it. */
    private static @Nullable String toldElsewhere(List<RelationDraft> drafts, RelationDraft bare) {
        String role = bare.role();
        for (RelationDraft draft : drafts) {
            String other = draft.role();
            boolean same = role != null
                    && other != null
                    && draft.subject().equals(bare.subject())
                    && (other.equals(role) || other.endsWith(" " + role));
            if (same && draft.object() != null) {
                return draft.object();
            }
        }
        return null;
    }

    private static List<Relation> relations(Document document, List<RelationDraft> drafts) {
        Attribution attribution = new Attribution(document);
        List<Relation> relations = new ArrayList<>();
        for (RelationDraft draft : drafts) {
            // What an outlet publishes is known from its own report, not from the words around the report.
            Attribution.Source source = draft.predicate().equals(PUBLISHED)
                    ? attribution.by(draft.subject(), draft.evidence())
                    : attribution.of(draft.trigger());
            relations.add(new Relation(
                    draft.predicate(),
                    draft.subject(),
                    draft.role(),
                    draft.object(),
                    draft.evidence(),
                    draft.trigger(),
                    source.statement(),
                    source.chain(),
                    draft.rule()));
        }
        relations.sort((a, b) -> {
            int byEvidence = a.evidence().compareTo(b.evidence());
            Span left = a.trigger() == null ? a.evidence() : a.trigger();
            Span right = b.trigger() == null ? b.evidence() : b.trigger();
            return byEvidence != 0 ? byEvidence : left.compareTo(right);
        });
        return relations;
    }
}
