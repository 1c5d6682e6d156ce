package org.parley.entity.reading.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.parley.entity.reading.analysis.Entity;
import org.parley.entity.reading.analysis.Mention;
import org.parley.entity.reading.name.Lexicon;
import org.parley.entity.reading.syntax.Chunk;
import org.parley.entity.reading.syntax.Chunk.Kind;
import org.parley.entity.reading.syntax.NounPhrase;
import org.parley.entity.reading.syntax.PersonNouns;
import org.parley.entity.reading.syntax.SentenceSyntax;
import org.parley.entity.reading.syntax.VerbGroup;

/** Offices and kinship told beside a name: "Ida Berg, the foreign minister of Norway, …", "its chief, Ida Berg, …". */
final class Appositions {

    /** In front of an office: it is held no more. */
    private static final Set<String> FORMERLY = Set.of("previously", "formerly");

    private static final int LONGEST_ASIDE = 12;
    private static final Set<String> OF = Set.of("of", "for", "at", "to", "in", "from", "with");

    private final RelationContext context;
    private final RolePhrases phrases;

    Appositions(RelationContext context, RolePhrases phrases) {
        this.context = context;
        this.phrases = phrases;
    }

    void read(SentenceSyntax syntax, int chunk, NounPhrase noun) {
        after(syntax, chunk, noun);
        before(syntax, chunk, noun);
    }

    /** "Ida Berg, the foreign minister of Norway". */
    private void after(SentenceSyntax syntax, int chunk, NounPhrase name) {
        List<Chunk> chunks = syntax.chunks();
        Entity person = context.person(name);
        int comma = pastAside(syntax, chunk);
        if (person == null || !name.isName() || comma + 1 >= chunks.size() || !RoleReader.isComma(chunks.get(comma))) {
            return;
        }
        String adverb = comma + 2 < chunks.size() ? chunks.get(comma + 1).text() : "";
        boolean formerly = FORMERLY.contains(adverb);
        boolean timed = formerly || adverb.equals("now") || adverb.equals("currently");
        int at = timed ? comma + 2 : comma + 1;
        NounPhrase role = chunks.get(at).noun();
        if (role == null
                || role.mention() != null && role.mention().form() != Mention.Form.NOMINAL
                || isSubject(syntax, at) && !isTeller(syntax, chunk, role)) {
            return;
        }
        List<NounPhrase> row = timed ? List.of() : row(syntax, at);
        boolean office = Offices.isRoleOrKin(syntax, role) || RolePhrases.joined(syntax, at) != null;
        if (row.isEmpty() && office && (timed || !isListed(syntax, at))) {
            phrases.addWithObject(syntax, person, role, at, null, formerly ? RolePhrases.FORMER : "apposition");
        }
        for (NounPhrase one : row) {
            phrases.addWithObject(syntax, person, one, syntax.chunkOf(one.first()), null, "apposition");
        }
    }

    /** "Ida Berg, economist, nephew of Aas and former mayor of Bergen, …": callings in a row, the last one behind "and". */
    private static List<NounPhrase> row(SentenceSyntax syntax, int chunk) {
        List<NounPhrase> row = new ArrayList<>();
        int at = chunk;
        boolean last = false;
        while (at < syntax.chunks().size()) {
            NounPhrase noun = syntax.chunks().get(at).noun();
            boolean plain = syntax.chunks().get(at).is(Kind.ADJECTIVE) && PersonNouns.isSingular(syntax.chunkText(at));
            boolean calling = noun != null
                    && noun.mention() == null
                    && (PersonNouns.isSingular(syntax.lower(noun.head())) || Offices.isRoleOrKin(syntax, noun))
                    && !syntax.lower(noun.first()).matches("an?|the");
            if (!plain && !calling) {
                return List.of();
            }
            if (noun != null && Offices.isRoleOrKin(syntax, noun)) {
                row.add(noun);
            }
            at = calling ? RoleReader.pastObject(syntax, at) : at + 1;
            String behind = syntax.chunkText(at);
            if (last) {
                return behind.equals(",") || behind.equals(".") || behind.isEmpty() ? row : List.of();
            }
            last = behind.equals("and")
                    || behind.equals(",") && syntax.chunkText(at + 1).equals("and");
            at += last && behind.equals(",") ? 2 : 1;
            if (!last && !behind.equals(",")) {
                return List.of();
            }
        }
        return List.of();
    }

    /**
     * The comma behind a name and what stands aside there: an age ("Ida Berg, 61, | a professor") or brackets ("Ida Berg
     * (no. 13), | a professor").
     */
    private static int pastAside(SentenceSyntax syntax, int chunk) {
        if (syntax.chunkText(chunk + 1).equals("(")) {
            for (int i = chunk + 2; i < Math.min(syntax.chunks().size(), chunk + LONGEST_ASIDE); i++) {
                if (syntax.chunkText(i).equals(")")) {
                    return syntax.chunkText(i + 1).equals(",") ? i + 1 : chunk + 1;
                }
            }
        }
        boolean age = syntax.chunkText(chunk + 1).equals(",")
                && syntax.chunkText(chunk + 2).matches("[1-9]\\d")
                && syntax.chunkText(chunk + 3).equals(",");
        return age ? chunk + 3 : chunk + 1;
    }

    /** "The company's chief executive, Ida Berg, …". */
    private void before(SentenceSyntax syntax, int chunk, NounPhrase role) {
        List<Chunk> chunks = syntax.chunks();
        if (role.mention() != null || !Offices.isRoleOrKin(syntax, role) || !RoleReader.isSingular(syntax, role)) {
            return;
        }
        int at = RoleReader.pastObject(syntax, chunk);
        if (at + 1 < chunks.size() && RoleReader.isComma(chunks.get(at))) {
            NounPhrase name = chunks.get(at + 1).noun();
            Entity person = name == null || !name.isName() ? null : context.person(name);
            boolean closed = at + 2 >= chunks.size() || !chunks.get(at + 2).is(Kind.CONJUNCTION);
            boolean bare = name != null
                    && (syntax.words().get(name.first()).mention() != null
                            || Offices.isRole(syntax.lower(name.first()))
                            || Set.of("retired", "former").contains(syntax.lower(name.first()))
                            || Lexicon.isTitleHead(
                                    syntax.words().get(name.first()).token().text()));
            // "He hired a lawyer, Berg, …" may be a list; "a lawyer, Berg, said" is none
            boolean teller = at + 3 < chunks.size()
                    && RoleReader.isComma(chunks.get(at + 2))
                    && chunks.get(at + 3).is(Kind.VERB);
            if (person != null
                    && closed
                    && bare
                    && !isReporting(syntax, chunk, at + 1)
                    && (teller || !syntax.lower(role.first()).equals("a"))) {
                phrases.addWithObject(syntax, person, role, chunk, null, "apposition-before");
            }
        }
    }

    /** "Aas is to become chief adviser, Berg said": the name begins a clause of its own behind the one of the office. */
    private static boolean isReporting(SentenceSyntax syntax, int role, int name) {
        return isFinite(syntax, name + 1) && IntStream.range(0, role).anyMatch(before -> isFinite(syntax, before));
    }

    private static boolean isFinite(SentenceSyntax syntax, int chunk) {
        VerbGroup verb =
                chunk < syntax.chunks().size() ? syntax.chunks().get(chunk).verb() : null;
        return verb != null && verb.isFinite();
    }

    /** "Berg, a minister, and Aas" is an apposition; "Berg, ministers and Aas" is a list. */
    private static boolean isListed(SentenceSyntax syntax, int chunk) {
        NounPhrase noun = syntax.chunks().get(chunk).noun();
        if (noun == null || !RoleReader.isSingular(syntax, noun)) {
            return true;
        }
        String first = syntax.lower(noun.first());
        boolean marked =
                Set.of("a", "an", "the", "his", "her", "its", "their").contains(first) || noun.possessor() >= 0;
        boolean followed = chunk + 1 < syntax.chunks().size()
                && OF.contains(syntax.chunks().get(chunk + 1).text());
        boolean capital = syntax.words().get(noun.first()).token().isCapitalised();
        return !marked && !followed && !capital && !Offices.isRole(first);
    }

    /** "At the request of Berg, the king dissolved the house": what stands behind the comma acts itself. */
    private static boolean isSubject(SentenceSyntax syntax, int chunk) {
        int next = RoleReader.pastObject(syntax, chunk);
        boolean verb =
                next < syntax.chunks().size() && syntax.chunks().get(next).is(Kind.VERB);
        // "an analyst at Vestbank based in Oslo"
        return verb && !syntax.chunkText(next).equals("based");
    }

    /**
     * Whether the second comma is left out: "“…,” Ida Berg, a Vestbank analyst | told the paper", "Ida Berg, Director of
     * the Oslo Fund | said".
     */
    private static boolean isTeller(SentenceSyntax syntax, int chunk, NounPhrase role) {
        boolean opens = chunk == 0;
        boolean quoted = chunk > 1 && syntax.chunks().get(chunk - 1).is(Kind.QUOTE);
        boolean one = syntax.lower(role.first()).matches("an?") || role.possessor() >= 0;
        boolean title = syntax.words().get(role.first()).token().isCapitalised()
                && syntax.words().get(role.first()).mention() == null
                && role.possessor() < 0;
        return quoted && one || (opens || quoted) && title;
    }
}
