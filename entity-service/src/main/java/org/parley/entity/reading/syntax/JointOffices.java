package org.parley.entity.reading.syntax;

import org.parley.entity.reading.analysis.EntityType;
import org.parley.entity.reading.text.PartOfSpeech;

/** Offices that one person holds together. */
public final class JointOffices {

    private JointOffices() {}

    /** "Deputy Prime Minister and Foreign Minister Ida Berg": an office without article before a further one is the same person's. */
    public static boolean isOfficeOf(SentenceSyntax syntax, Referents referents, NounPhrase office, NounPhrase name) {
        Word first = syntax.words().get(office.first());
        boolean bare = office.mention() == null
                && office.possessor() < 0
                && !first.is(PartOfSpeech.DET)
                && !first.is(PartOfSpeech.PRON)
                && !first.is(PartOfSpeech.NUM)
                && PersonNouns.isSingular(syntax.lower(office.head()));
        boolean titled = false;
        for (int i = name.first(); i < syntax.mentionStart(name); i++) {
            titled = titled || PersonNouns.isSingular(syntax.lower(i));
        }
        return bare
                && titled
                && referents.type(name) == EntityType.PERSON
                && syntax.chunkOf(name.first()) == syntax.chunkOf(office.head()) + 2;
    }
}
