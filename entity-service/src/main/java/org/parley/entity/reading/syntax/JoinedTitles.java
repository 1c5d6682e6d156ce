package org.parley.entity.reading.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.parley.entity.reading.analysis.EntityType;
import org.parley.entity.reading.analysis.Mention;
import org.parley.entity.reading.name.CommonBodies;
import org.parley.entity.reading.syntax.Chunk.Kind;

/** Puts titles of several phrases together with the name that they end in. */
final class JoinedTitles {

    private static final Set<String> FIXED_TITLES = Set.of(
            "chief of staff",
            "secretary of state",
            "minister of state",
            "secretary of defense",
            "secretary of defence",
            "head of state",
            "head of government",
            "head of mission",
            "speaker of parliament");

    private final List<Chunk> chunks;
    private final List<Word> words;
    private final NounPhraseReader phrases;

    JoinedTitles(List<Chunk> chunks, List<Word> words, NounPhraseReader phrases) {
        this.chunks = chunks;
        this.words = words;
        this.phrases = phrases;
    }

    /** "Secretary of the Security Council of Norway Ida Berg" is one phrase, for it ends with the name. */
    List<Chunk> join() {
        List<Chunk> joined = new ArrayList<>();
        int i = 0;
        while (i < chunks.size()) {
            int end = titleEnd(i);
            NounPhrase name = chunks.get(end).noun();
            if (end > i && name != null) {
                int first = chunks.get(i).first();
                NounPhrase whole = phrases.phrase(first, name.last(), name.head(), name.possessor());
                joined.add(Chunk.of(Kind.NOUN, words, first, name.last(), whole, null));
            } else {
                joined.add(chunks.get(i));
            }
            i = end + 1;
        }
        return joined;
    }

    /** "His Highness | the Crown Prince Sheikh Ali": how one is addressed, and who. */
    private boolean isAddressed(int start) {
        NounPhrase behind = start + 1 < chunks.size() ? chunks.get(start + 1).noun() : null;
        return behind != null
                && chunks.get(start)
                        .text()
                        .matches(
                                "(?i)(?:his|her|their) (?:royal |imperial |serene )?(?:highness|majesty|excellency|holiness)")
                && words.get(behind.first()).lower().equals("the");
    }

    private int titleEnd(int start) {
        NounPhrase title = chunks.get(start).noun();
        if (isAddressed(start)) {
            return start + 1;
        }
        if (isFixedTitle(start)) {
            return start + 2;
        }
        boolean office = title != null
                && (title.mention() == null || title.mention().form() == Mention.Form.NOMINAL)
                && PersonNouns.isSingular(words.get(title.head()).lower())
                && words.get(title.head()).token().isCapitalised();
        int i = start;
        while (office
                && i + 2 < chunks.size()
                && (chunks.get(i + 1).text().matches("of|for|to") || i > start && isFieldOfSeveral(i))
                && chunks.get(i + 2).noun() != null) {
            i += 2;
            NounPhrase last = chunks.get(i).noun();
            if (last != null && last.isName() && isBodyBeforeName(last)) {
                return i;
            }
        }
        return start;
    }

    /** "(the) Security Council of Norway Ida Berg", "(the) Presidential Office Ida Berg", "Political Affairs Ida Berg". */
    private boolean isBodyBeforeName(NounPhrase phrase) {
        boolean the = words.get(phrase.first()).lower().equals("the");
        int first = the ? phrase.first() + 1 : phrase.first();
        if (words.get(phrase.head()).type() != EntityType.PERSON || first >= phrase.head()) {
            return false;
        }
        Word body = words.get(first);
        boolean capitals = the && body.token().isCapitalised();
        return body.type() != EntityType.PERSON && (body.mention() != null || capitals || isPortfolio(body));
    }

    /** "Minister for Political Affairs Ida Berg", but "the brother of Minister Ida Berg". */
    private static boolean isPortfolio(Word first) {
        return first.token().isCapitalised() && !PersonNouns.isPerson(first.lower());
    }

    /** "Minister of Trade | and | Industry Ida Berg": whether the chunk is a part of what an office is for. */
    private boolean isFieldOfSeveral(int chunk) {
        NounPhrase field = chunks.get(chunk).noun();
        return field != null
                && !field.isName()
                && words.get(field.head()).token().isCapitalised()
                && CommonBodies.isPortfolio(words.get(field.head()).lower())
                && chunks.get(chunk + 1).text().matches("and|&|,");
    }

    /** "chief of staff Ida Berg": titles whose last word is no person, so that the name belongs to the first. */
    private boolean isFixedTitle(int start) {
        NounPhrase title = chunks.get(start).noun();
        NounPhrase name = start + 2 < chunks.size() ? chunks.get(start + 2).noun() : null;
        return title != null
                && name != null
                && title.mention() == null
                && chunks.get(start + 1).text().equals("of")
                && name.isName()
                && words.get(name.head()).type() == EntityType.PERSON
                && FIXED_TITLES.contains(words.get(title.head()).lower() + " of "
                        + words.get(name.first()).lower());
    }
}
