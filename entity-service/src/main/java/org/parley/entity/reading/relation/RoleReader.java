package org.parley.entity.reading.relation;

import java.util.List;
import java.util.Set;
import org.parley.entity.reading.analysis.Entity;
import org.parley.entity.reading.analysis.Mention;
import org.parley.entity.reading.syntax.Chunk;
import org.parley.entity.reading.syntax.Chunk.Kind;
import org.parley.entity.reading.syntax.NounPhrase;
import org.parley.entity.reading.syntax.SentenceSyntax;
import org.parley.entity.reading.syntax.Word;
import org.parley.entity.reading.text.PartOfSpeech;
import org.parley.entity.reading.text.Span;

/** Offices and kinship told by a noun: in a title, an apposition, or in the phrase that stands for a person. */
final class RoleReader {

    private static final Set<String> OF = Set.of("of", "for", "at", "to", "in", "from", "with");

    private final RelationContext context;

    private final RolePhrases phrases;
    private final Titles titles;
    private final Appositions appositions;

    RoleReader(RelationContext context, RolePhrases phrases) {
        this.context = context;
        this.phrases = phrases;
        this.titles = new Titles(context, phrases);
        this.appositions = new Appositions(context, phrases);
    }

    void read(SentenceSyntax syntax) {
        for (int i = 0; i < syntax.chunks().size(); i++) {
            NounPhrase noun = syntax.chunks().get(i).noun();
            if (noun == null) {
                continue;
            }
            titles.read(syntax, i, noun);
            standIn(syntax, i, noun);
            appositions.read(syntax, i, noun);
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

    /** The chunk behind an office and what it is of. */
    static int pastObject(SentenceSyntax syntax, int chunk) {
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

    static boolean isComma(Chunk chunk) {
        return chunk.is(Kind.COMMA)
                || chunk.text().equals("—")
                || chunk.text().equals("–")
                || chunk.text().equals("-")
                || chunk.text().equals("--")
                || chunk.text().equals("(");
    }

    static boolean isSingular(SentenceSyntax syntax, NounPhrase noun) {
        Word head = syntax.words().get(noun.head());
        return !head.is(PartOfSpeech.NOUN) || head.lemma().equals(head.lower()) || !Offices.isRole(head.lemma());
    }
}
