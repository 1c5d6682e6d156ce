package org.parley.entity.reading.relation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.entity.reading.analysis.Entity;
import org.parley.entity.reading.analysis.EntityType;
import org.parley.entity.reading.analysis.Mention;
import org.parley.entity.reading.syntax.Chunk;
import org.parley.entity.reading.syntax.NounPhrase;
import org.parley.entity.reading.syntax.SentenceSyntax;
import org.parley.entity.reading.text.Span;

/** "Foreign Minister Ida Berg met her Danish counterpart, Nils Aas": he holds in his country what she holds in hers. */
final class Counterparts {

    private static final String COUNTERPART = "counterpart";
    private static final String HOLDS_ROLE = "HOLDS_ROLE";
    /** Last words of offices that every state, or every company, has. */
    private static final Set<String> STATE_OFFICES = Set.of(
            "president",
            "premier",
            "minister",
            "secretary",
            "state",
            "chancellor",
            "defense",
            "defence",
            "adviser",
            "advisor",
            "ambassador",
            "envoy",
            "speaker",
            "chief",
            "executive",
            "chairman",
            "chairwoman",
            "staff",
            "governor",
            "spokesman",
            "spokeswoman",
            "spokesperson");

    private final RelationContext context;

    Counterparts(RelationContext context) {
        this.context = context;
    }

    void read(SentenceSyntax syntax) {
        List<Chunk> chunks = syntax.chunks();
        for (int i = 0; i < chunks.size(); i++) {
            NounPhrase noun = chunks.get(i).noun();
            int at = noun == null ? -1 : counterpart(syntax, noun);
            if (noun != null && at < 0) {
                predecessor(syntax, noun, i);
            }
            NounPhrase name = noun == null || at < 0 ? null : named(syntax, noun, at, i);
            Entity person = name == null ? null : context.person(name);
            Entity owner = noun == null || person == null ? null : owner(syntax, noun.first(), at);
            owner = owner == null && noun != null && person != null ? joined(syntax, i) : owner;
            String role = owner == null || owner.equals(person) ? null : office(owner);
            if (noun == null || person == null || role == null) {
                continue;
            }
            Entity body = at == noun.head() ? bodyBehind(syntax, noun) : null;
            if (body != null) {
                Span trigger = syntax.sentence().spanOf(noun.first(), at);
                context.add(HOLDS_ROLE, person, role, body, syntax, trigger, COUNTERPART);
            }
            Entity country = context.referents().affiliation(syntax, noun.first(), at);
            if (country != null && country.type() == EntityType.PLACE) {
                Span trigger = syntax.sentence().spanOf(noun.first(), at);
                context.add(HOLDS_ROLE, person, role, country, syntax, trigger, COUNTERPART);
            }
        }
    }

    /** "Finance Minister Ida Berg and Danish counterpart Nils Aas". */
    private @Nullable Entity joined(SentenceSyntax syntax, int chunk) {
        List<Chunk> chunks = syntax.chunks();
        boolean joined = chunk > 1 && chunks.get(chunk - 1).text().equals("and");
        NounPhrase first = joined ? chunks.get(chunk - 2).noun() : null;
        return first != null && first.isName() ? context.person(first) : null;
    }

    /** "His predecessor, Nils Aas, …": he held it before. */
    private void predecessor(SentenceSyntax syntax, NounPhrase noun, int chunk) {
        int at = noun.head() > noun.first() && noun.isName() ? noun.first() + 1 : noun.head();
        boolean his = at > noun.first() && syntax.lower(at).equals("predecessor");
        NounPhrase name = his ? named(syntax, noun, at, chunk) : null;
        Entity person = name == null ? null : context.person(name);
        Entity owner = person == null ? null : owner(syntax, noun.first(), at);
        String role = owner == null || owner.equals(person) ? null : office(owner);
        if (person != null && owner != null && role != null) {
            Span trigger = syntax.sentence().spanOf(noun.first(), at);
            context.add(HOLDS_ROLE, person, "former " + role, object(owner, role), syntax, trigger, "predecessor");
        }
    }

    private @Nullable Entity object(Entity owner, String role) {
        for (RelationDraft draft : context.drafts().reversed()) {
            boolean held = draft.subject().equals(owner.id()) && role.equals(draft.role());
            if (held && draft.object() != null) {
                return context.referents().byId(draft.object());
            }
        }
        return null;
    }

    private static int counterpart(SentenceSyntax syntax, NounPhrase noun) {
        for (int i = noun.first(); i <= noun.last(); i++) {
            if (syntax.lower(i).equals(COUNTERPART)) {
                return i;
            }
        }
        return -1;
    }

    /** "his counterpart | at Vestbank". */
    private @Nullable Entity bodyBehind(SentenceSyntax syntax, NounPhrase noun) {
        List<NounPhrase> at = context.behind(syntax, noun, "at");
        Entity body = at.size() == 1 ? context.referents().entity(at.getFirst()) : null;
        return body != null && body.type() == EntityType.ORGANIZATION ? body : null;
    }

    /** The name that ends the phrase, or stands behind it and a comma. */
    private static @Nullable NounPhrase named(SentenceSyntax syntax, NounPhrase noun, int at, int chunk) {
        if (noun.head() > at) {
            return noun.isName() ? noun : null;
        }
        List<Chunk> chunks = syntax.chunks();
        int end = syntax.chunkText(chunk + 1).equals("at") ? chunk + 2 : chunk;
        boolean comma = end + 2 < chunks.size() && chunks.get(end + 1).is(Chunk.Kind.COMMA);
        NounPhrase behind = comma ? chunks.get(end + 2).noun() : null;
        boolean aside = chunk > 1 && chunks.get(chunk - 1).is(Chunk.Kind.COMMA);
        NounPhrase before = aside ? chunks.get(chunk - 2).noun() : null;
        return before != null && before.isName() ? before : behind != null && behind.isName() ? behind : null;
    }

    /** Whose counterpart it is: whom "his" means, or a name with a possessive mark. */
    private @Nullable Entity owner(SentenceSyntax syntax, int first, int end) {
        for (int i = first; i < end; i++) {
            Mention mention = syntax.words().get(i).mention();
            boolean owns = mention != null
                    && (mention.form() == Mention.Form.PRONOUN
                            || syntax.words().get(i + 1).isPossessiveMark());
            Entity entity = owns && mention != null ? context.referents().byId(mention.entity()) : null;
            if (entity != null && entity.type() == EntityType.PERSON) {
                return entity;
            }
        }
        return null;
    }

    /** The one office of a state that the person was last said to hold; null if there are several. */
    private @Nullable String office(Entity person) {
        Set<String> held = new HashSet<>();
        Span told = null;
        for (RelationDraft draft : context.drafts().reversed()) {
            String role = draft.role();
            if (role == null
                    || !draft.predicate().equals(HOLDS_ROLE)
                    || !draft.subject().equals(person.id())
                    || !isStateOffice(role)
                    || told != null && !told.equals(draft.evidence())) {
                continue;
            }
            told = draft.evidence();
            held.add(role);
        }
        // "Deputy Prime Minister and Defence Minister": colleagues abroad are those of the ministry.
        if (held.size() > 1) {
            held.removeIf(role -> role.startsWith("deputy ") || role.startsWith("vice "));
        }
        return held.size() == 1 ? held.iterator().next() : null;
    }

    private static boolean isStateOffice(String role) {
        String last = role.substring(role.lastIndexOf(' ') + 1);
        return STATE_OFFICES.contains(last) && !role.startsWith("former ") && !role.startsWith("ex-");
    }
}
