package org.parley.entity.reading.relation;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.entity.reading.analysis.Entity;
import org.parley.entity.reading.analysis.EntityType;
import org.parley.entity.reading.analysis.Mention;
import org.parley.entity.reading.name.Lexicon;
import org.parley.entity.reading.name.NameForms;
import org.parley.entity.reading.syntax.Chunk.Kind;
import org.parley.entity.reading.syntax.NounPhrase;
import org.parley.entity.reading.syntax.SentenceSyntax;
import org.parley.entity.reading.text.Span;

/** Whose unit a body is, whom it belongs to, and whose people persons are, told by how the names stand together. */
final class PartRelations {

    private static final String PART_OF = "PART_OF";
    private static final Set<String> UNITS = Set.of("unit", "subsidiary", "division", "arm", "branch", "affiliate");
    private static final Set<String> PARENTS = Set.of("parent", "owner");
    /** Last words of names that parts of a body have. */
    private static final Set<String> PARTS = Set.of(
            "branch",
            "department",
            "division",
            "unit",
            "office",
            "bureau",
            "faculty",
            "school",
            "directorate",
            "wing",
            "committee",
            "section");

    private final RelationContext context;

    PartRelations(RelationContext context) {
        this.context = context;
    }

    void read(SentenceSyntax syntax) {
        for (int i = 0; i < syntax.chunks().size(); i++) {
            NounPhrase noun = syntax.chunks().get(i).noun();
            if (noun != null) {
                unitOf(syntax, i, noun);
                ownerOf(syntax, i, noun);
                branchOf(syntax, i, noun);
                owned(syntax, noun);
                ownersName(syntax, noun);
                ofBody(syntax, i, noun);
            }
        }
    }

    /** "its Nordline shipping unit", "Nordkraft's shipping arm, Nordline, …", "Nordkraft's parent company, Nordkapital, …". */
    private void unitOf(SentenceSyntax syntax, int chunk, NounPhrase kind) {
        String head = syntax.lower(kind.head());
        boolean parent = PARENTS.contains(head)
                || head.equals("company")
                        && kind.head() > kind.first()
                        && syntax.lower(kind.head() - 1).equals("parent");
        if (kind.mention() != null || !parent && !UNITS.contains(head)) {
            return;
        }
        Mention inside = syntax.words()
                .get(kind.head() - (kind.head() > kind.first() ? 1 : 0))
                .mention();
        for (int i = kind.head() - 1; i > kind.first() && !syntax.words().get(i).isPossessiveMark(); i--) {
            Mention mention = syntax.words().get(i).mention();
            inside = mention != null && mention.form() == Mention.Form.NAME ? mention : inside;
        }
        Entity named = inside == null || inside.form() != Mention.Form.NAME || parent
                ? null
                : context.referents().byId(inside.entity());
        int end = named == null ? kind.head() : start(syntax, kind, named);
        NounPhrase behind = named == null
                        && chunk + 2 < syntax.chunks().size()
                        && syntax.chunks().get(chunk + 1).is(Kind.COMMA)
                ? syntax.chunks().get(chunk + 2).noun()
                : null;
        Entity body = behind != null && behind.isName() ? context.referents().entity(behind) : named;
        Entity whose = end <= kind.first() ? null : context.ownerIn(syntax, kind.first(), end);
        boolean owns = kind.possessor() >= 0 || syntax.lower(kind.first()).equals("its");
        if (body != null && whose != null && owns && isBody(body) && isBody(whose)) {
            Span trigger = behind != null ? Span.covering(kind.span(), behind.span()) : kind.span();
            if (parent) {
                context.add("OWNS", body, null, whose, syntax, trigger, "parent-of");
            } else {
                context.add(PART_OF, body, null, whose, syntax, trigger, "unit-of");
            }
        }
    }

    private static int start(SentenceSyntax syntax, NounPhrase kind, Entity named) {
        int start = kind.first();
        while (start < kind.head()) {
            Mention mention = syntax.words().get(start).mention();
            if (mention != null && mention.entity().equals(named.id()) && mention.form() == Mention.Form.NAME) {
                return start;
            }
            start++;
        }
        return start;
    }

    /** "Nordkapital, the owner of Vestbank", "Nordkapital is the owner of Vestbank": of a body, it tells what it owns. */
    private void ownerOf(SentenceSyntax syntax, int chunk, NounPhrase kind) {
        if (kind.mention() != null || !PARENTS.contains(syntax.lower(kind.head()))) {
            return;
        }
        boolean aside = chunk > 1 && syntax.chunks().get(chunk - 1).is(Kind.COMMA);
        NounPhrase name = aside ? syntax.chunks().get(chunk - 2).noun() : context.subjectOfBeing(syntax, kind);
        Entity owner =
                name == null || !name.isName() ? null : context.referents().entity(name);
        for (NounPhrase owned : context.behind(syntax, kind, "of")) {
            Entity body = owned.isName() ? context.referents().entity(owned) : null;
            if (owner != null && body != null && isBody(owner) && isBody(body)) {
                Span trigger = Span.covering(kind.span(), owned.span());
                context.add("OWNS", owner, null, body, syntax, trigger, "owner-of");
            }
        }
    }

    /** "the Research Department (RD) of the Nordic Bank": a part by its name, of a body by its name. */
    private void branchOf(SentenceSyntax syntax, int chunk, NounPhrase part) {
        Entity inner = part.isName() ? context.referents().entity(part) : null;
        if (inner == null || !isBody(inner) || !PARTS.contains(lastWord(inner))) {
            return;
        }
        boolean brackets = syntax.chunkText(chunk + 1).equals("(")
                && syntax.chunkText(chunk + 3).equals(")");
        int of = brackets ? chunk + 4 : chunk + 1;
        NounPhrase whole =
                syntax.chunkText(of).equals("of") && of + 1 < syntax.chunks().size()
                        ? syntax.chunks().get(of + 1).noun()
                        : null;
        Entity outer =
                whole == null || !whole.isName() ? null : context.referents().entity(whole);
        if (whole != null && outer != null && isBody(outer)) {
            Span trigger = Span.covering(part.span(), whole.span());
            context.add(PART_OF, inner, null, outer, syntax, trigger, "part-by-name");
        }
    }

    /** "Nordkapital-owned Vestbank". */
    private void owned(SentenceSyntax syntax, NounPhrase noun) {
        Entity body = noun.isName() ? context.referents().entity(noun) : null;
        for (int i = noun.first() + 1; i < noun.head() && body != null; i++) {
            Mention mention = syntax.words().get(i - 1).mention();
            boolean hyphen = syntax.lower(i).equals("-") && syntax.lower(i + 1).equals("owned");
            Entity owner = (hyphen || syntax.lower(i).equals("-owned")) && mention != null
                    ? context.referents().byId(mention.entity())
                    : null;
            if (owner != null && isBody(body) && (isBody(owner) || owner.type() == EntityType.PERSON)) {
                context.add("OWNS", owner, null, body, syntax, noun.span(), "owner-before");
            }
        }
    }

    /** "the institute's Ida Berg", "Nordkapital's Nordic Savings Bank": nothing stands between the owner and the name. */
    private void ownersName(SentenceSyntax syntax, NounPhrase noun) {
        Entity named = noun.isName() ? context.referents().entity(noun) : null;
        int mark = syntax.mentionStart(noun) - 1;
        if (named == null || mark <= noun.first() || !syntax.words().get(mark).isPossessiveMark()) {
            return;
        }
        Entity owner = context.ownerIn(syntax, noun.first(), mark + 1);
        boolean part = named.type() == EntityType.ORGANIZATION && Lexicon.isBodyHead(NameForms.lastWord(named.name()));
        if (owner != null && isBody(owner)) {
            if (named.type() == EntityType.PERSON) {
                context.add("MEMBER_OF", named, null, owner, syntax, noun.span(), "body's-person");
            } else if (part) {
                context.add(PART_OF, named, null, owner, syntax, noun.span(), "body's-part");
            }
        }
    }

    /** "Ida Berg, of the Nordic Institute, …", "said Ida Berg from Vestbank": whose she is, without her office. */
    private void ofBody(SentenceSyntax syntax, int chunk, NounPhrase name) {
        Entity person = name.isName() ? context.person(name) : null;
        boolean comma = syntax.chunkText(chunk + 1).equals(",");
        int of = comma ? chunk + 2 : chunk + 1;
        NounPhrase whole =
                of + 1 < syntax.chunks().size() && syntax.chunkText(of).matches("of|from")
                        ? syntax.chunks().get(of + 1).noun()
                        : null;
        Entity body = whole == null || !whole.isName() || whole.possessor() >= 0
                ? null
                : context.referents().entity(whole);
        if (person == null || whole == null || body == null || !isBody(body) || Offices.hasOffice(syntax, name)) {
            return;
        }
        String behind = syntax.chunkText(of + 2);
        boolean closed = behind.isEmpty() || behind.matches("[,.]");
        // "took the title off Berg from Vestbank", but "Berg from Vestbank said"
        boolean speaks =
                of + 2 < syntax.chunks().size() && syntax.chunks().get(of + 2).is(Kind.VERB);
        if (comma ? closed : syntax.chunkText(of).equals("of") || opens(syntax, chunk) && (speaks || closed)) {
            Span trigger = Span.covering(name.span(), whole.span());
            context.add("MEMBER_OF", person, null, body, syntax, trigger, "of-body");
        }
    }

    /** Whether a name begins its sentence, or stands behind a verb of speech, a quotation or a comma. */
    private static boolean opens(SentenceSyntax syntax, int chunk) {
        return chunk == 0
                || syntax.chunks().get(chunk - 1).is(Kind.QUOTE)
                || List.of("said", "says", ",").contains(syntax.chunkText(chunk - 1));
    }

    private static String lastWord(Entity body) {
        return NameForms.lastWord(body.name()).toLowerCase(Locale.ROOT);
    }

    private static boolean isBody(@Nullable Entity entity) {
        return entity != null && (entity.type() == EntityType.ORGANIZATION || entity.type() == EntityType.OUTLET);
    }
}
