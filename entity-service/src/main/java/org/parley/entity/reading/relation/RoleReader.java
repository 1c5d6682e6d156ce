package org.parley.entity.reading.relation;

import java.util.List;
import java.util.Set;
import org.parley.entity.reading.analysis.Entity;
import org.parley.entity.reading.analysis.Mention;
import org.parley.entity.reading.name.Lexicon;
import org.parley.entity.reading.syntax.Chunk;
import org.parley.entity.reading.syntax.Chunk.Kind;
import org.parley.entity.reading.syntax.NounPhrase;
import org.parley.entity.reading.syntax.SentenceSyntax;
import org.parley.entity.reading.syntax.Word;
import org.parley.entity.reading.text.PartOfSpeech;
import org.parley.entity.reading.text.Span;

/** Offices and kinship told by a noun: in a title, an apposition, or in the phrase that stands for a person. */
final class RoleReader {

    private static final String FORMER = RolePhrases.FORMER;

    /** In front of an office: it is held no more. */
    private static final Set<String> FORMERLY = Set.of("previously", "formerly");

    private static final Set<String> OF = Set.of("of", "for", "at", "to", "in", "from", "with");

    private final RelationContext context;

    private final RolePhrases phrases;
    private final Titles titles;

    RoleReader(RelationContext context, RolePhrases phrases) {
        this.context = context;
        this.phrases = phrases;
        this.titles = new Titles(context, phrases);
    }

    void read(SentenceSyntax syntax) {
        for (int i = 0; i < syntax.chunks().size(); i++) {
            NounPhrase noun = syntax.chunks().get(i).noun();
            if (noun == null) {
                continue;
            }
            titles.read(syntax, i, noun);
            standIn(syntax, i, noun);
            appositionAfter(syntax, i, noun);
            appositionBefore(syntax, i, noun);
            severalAfter(syntax, i, noun);
            ofParty(syntax, i, noun);
        }
    }

    /** "Berg's envoy", where it stands for a person that the article names elsewhere. */
    private void standIn(SentenceSyntax syntax, int chunk, NounPhrase noun) {
        Entity person = context.person(noun);
        Mention mention = noun.mention();
        if (person != null && mention != null && mention.form() == Mention.Form.NOMINAL) {
            phrases.addWithObject(syntax, person, noun, chunk, null, "stand-in");
        }
    }

    /** "Ida Berg, the foreign minister of Norway". */
    private void appositionAfter(SentenceSyntax syntax, int chunk, NounPhrase name) {
        List<Chunk> chunks = syntax.chunks();
        Entity person = context.person(name);
        int comma = pastAge(syntax, chunk);
        if (person == null || !name.isName() || comma + 1 >= chunks.size() || !isComma(chunks.get(comma))) {
            return;
        }
        String adverb = comma + 2 < chunks.size() ? chunks.get(comma + 1).text() : "";
        boolean formerly = FORMERLY.contains(adverb);
        boolean timed = formerly || adverb.equals("now") || adverb.equals("currently");
        int at = timed ? comma + 2 : comma + 1;
        NounPhrase role = chunks.get(at).noun();
        if (role != null
                && (role.mention() == null || role.mention().form() == Mention.Form.NOMINAL)
                && (Offices.isRoleOrKin(syntax, role) || RolePhrases.joined(syntax, at) != null)
                && (timed || !isListed(syntax, at))
                && !isSubject(syntax, at)) {
            phrases.addWithObject(syntax, person, role, at, null, formerly ? FORMER : "apposition");
        }
    }

    /** "Ida Berg, 61, | a professor": the comma behind a name and the age, if one stands there. */
    private static int pastAge(SentenceSyntax syntax, int chunk) {
        boolean age = syntax.chunkText(chunk + 1).equals(",")
                && syntax.chunkText(chunk + 2).matches("[1-9]\\d")
                && syntax.chunkText(chunk + 3).equals(",");
        return age ? chunk + 3 : chunk + 1;
    }

    /** "The company's chief executive, Ida Berg, …". */
    private void appositionBefore(SentenceSyntax syntax, int chunk, NounPhrase role) {
        List<Chunk> chunks = syntax.chunks();
        if (role.mention() != null || !Offices.isRoleOrKin(syntax, role) || !isSingular(syntax, role)) {
            return;
        }
        int at = pastObject(syntax, chunk);
        if (at + 1 < chunks.size() && isComma(chunks.get(at))) {
            NounPhrase name = chunks.get(at + 1).noun();
            Entity person = name == null || !name.isName() ? null : context.person(name);
            boolean closed = at + 2 >= chunks.size() || !chunks.get(at + 2).is(Kind.CONJUNCTION);
            boolean bare = name != null
                    && (syntax.words().get(name.first()).mention() != null
                            || isRole(syntax, name.first())
                            || Set.of("retired", "former").contains(syntax.lower(name.first()))
                            || Lexicon.isTitleHead(
                                    syntax.words().get(name.first()).token().text()));
            if (person != null && closed && bare && !syntax.lower(role.first()).equals("a")) {
                phrases.addWithObject(syntax, person, role, chunk, null, "apposition-before");
            }
        }
    }

    /** "Two deputy governors, Ida Berg and Nils Aas, …". */
    private void severalAfter(SentenceSyntax syntax, int chunk, NounPhrase role) {
        List<Chunk> chunks = syntax.chunks();
        String head = syntax.lower(role.head());
        boolean several = role.mention() == null
                && !Offices.isRole(head)
                && Offices.isRole(syntax.words().get(role.head()).lemma());
        int at = several ? pastObject(syntax, chunk) : chunks.size();
        NounPhrase first = at + 1 < chunks.size() && isComma(chunks.get(at))
                ? chunks.get(at + 1).noun()
                : null;
        List<NounPhrase> names = first == null || !first.isName() ? List.of() : context.listed(syntax, first);
        int behind = names.size() < 2
                ? chunks.size()
                : syntax.chunkOf(names.getLast().last()) + 1;
        if (behind < chunks.size() && (isComma(chunks.get(behind)) || behind == chunks.size() - 1)) {
            for (NounPhrase name : names) {
                Entity person = context.person(name);
                if (person != null) {
                    phrases.add(syntax, person, role.first(), role.head(), null, role.head() + 1, RolePhrases.TITLES);
                }
            }
        }
    }

    /** "Ida Berg of the Labour Party", "Ida Berg, of the Labour Party, …". */
    private void ofParty(SentenceSyntax syntax, int chunk, NounPhrase name) {
        int of = syntax.chunkText(chunk + 1).equals(",") ? chunk + 2 : chunk + 1;
        Entity person = name.isName() ? context.person(name) : null;
        boolean titled = of == chunk + 1 && name.first() < name.head() && Offices.hasOffice(syntax, name);
        NounPhrase party =
                of + 1 < syntax.chunks().size() && syntax.chunkText(of).equals("of")
                        ? syntax.chunks().get(of + 1).noun()
                        : null;
        Entity body = party == null || person == null || titled ? null : context.entityOrBody(syntax, party);
        if (body != null && party != null && person != null && Titles.isPartyName(syntax, party, body)) {
            Span trigger = Span.covering(name.span(), party.span());
            context.add("MEMBER_OF", person, null, body, syntax, trigger, "of-party");
        }
    }

    private boolean isRole(SentenceSyntax syntax, int token) {
        return Offices.isRole(syntax.lower(token));
    }

    private int pastObject(SentenceSyntax syntax, int chunk) {
        List<Chunk> chunks = syntax.chunks();
        int at = chunk + 1;
        while (at + 1 < chunks.size()
                && chunks.get(at).is(Kind.PREPOSITION)
                && OF.contains(chunks.get(at).text())
                && chunks.get(at + 1).noun() != null) {
            at += 2;
        }
        return at;
    }

    private static boolean isComma(Chunk chunk) {
        return chunk.is(Kind.COMMA)
                || chunk.text().equals("—")
                || chunk.text().equals("–")
                || chunk.text().equals("(");
    }

    /** "Berg, a minister, and Aas" is an apposition; "Berg, ministers and Aas" is a list. */
    private static boolean isListed(SentenceSyntax syntax, int chunk) {
        NounPhrase noun = syntax.chunks().get(chunk).noun();
        if (noun == null || !isSingular(syntax, noun)) {
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
    private boolean isSubject(SentenceSyntax syntax, int chunk) {
        int next = pastObject(syntax, chunk);
        return next < syntax.chunks().size() && syntax.chunks().get(next).is(Kind.VERB);
    }

    static boolean isSingular(SentenceSyntax syntax, NounPhrase noun) {
        Word head = syntax.words().get(noun.head());
        return !head.is(PartOfSpeech.NOUN) || head.lemma().equals(head.lower()) || !Offices.isRole(head.lemma());
    }
}
