package org.parley.entity.reading.relation;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.entity.reading.analysis.Entity;
import org.parley.entity.reading.analysis.EntityType;
import org.parley.entity.reading.analysis.Mention;
import org.parley.entity.reading.syntax.Chunk;
import org.parley.entity.reading.syntax.NounPhrase;
import org.parley.entity.reading.syntax.SentenceSyntax;

/** Offices and kinship told before a name: "Norwegian Foreign Minister Ida Berg". */
final class Titles {

    private static final Set<String> JOINED_TITLES = RolePhrases.words("joined");
    private static final Set<String> DETERMINERS =
            Set.of("the", "a", "an", "his", "her", "its", "their", "our", "my", "this", "that", "another");

    private final RelationContext context;
    private final RolePhrases phrases;

    Titles(RelationContext context, RolePhrases phrases) {
        this.context = context;
        this.phrases = phrases;
    }

    void read(SentenceSyntax syntax, int chunk, NounPhrase noun) {
        title(syntax, chunk, noun);
        titleOfOwner(syntax, noun);
    }

    /** "Norwegian Foreign Minister Ida Berg", "Berg's brother-in-law Nils Aas". */
    private void title(SentenceSyntax syntax, int chunk, NounPhrase noun) {
        Entity person = context.person(noun);
        Mention mention = noun.mention();
        if (person == null || mention == null || mention.form() != Mention.Form.NAME) {
            return;
        }
        int nameStart = noun.head();
        while (nameStart > noun.first()
                && mention.equals(syntax.words().get(nameStart - 1).mention())) {
            nameStart--;
        }
        if (nameStart > noun.first() && !titleWithOf(syntax, person, noun.first(), nameStart - 1)) {
            int second = secondTitle(syntax, noun.first(), nameStart - 1);
            if (second > noun.first()) {
                phrases.add(syntax, person, noun.first(), second - 1, null, second, "title");
            }
            NounPhrase other = joinedTitle(syntax, chunk);
            Entity body = ofBehind(syntax, noun);
            if (other != null) {
                Entity shared = context.ownerIn(syntax, other.first(), other.head());
                body = body != null ? body : context.ownerIn(syntax, noun.first(), nameStart - 1);
                body = body != null ? body : shared;
                phrases.add(syntax, person, other.first(), other.head(), body, other.head() + 1, "title");
            }
            phrases.add(syntax, person, second, nameStart - 1, body, nameStart, "title");
        }
    }

    /** "Norwegian Deputy Prime Minister and | Finance Minister Ida Berg": the first of her titles. */
    private static @Nullable NounPhrase joinedTitle(SentenceSyntax syntax, int chunk) {
        List<Chunk> chunks = syntax.chunks();
        NounPhrase name = chunks.get(chunk).noun();
        boolean joined =
                chunk > 1 && name != null && chunks.get(chunk - 1).text().equals("and");
        NounPhrase title = joined ? chunks.get(chunk - 2).noun() : null;
        boolean second = name != null && !DETERMINERS.contains(syntax.lower(name.first()));
        return title != null
                        && second
                        && title.mention() == null
                        && Offices.isRole(syntax.lower(title.head()))
                        && (title.possessor() >= 0 || !DETERMINERS.contains(syntax.lower(title.first())))
                ? title
                : null;
    }

    /** "President Ida Berg's envoy Nils Aas": the title of the one whose envoy he is. */
    private void titleOfOwner(SentenceSyntax syntax, NounPhrase noun) {
        for (int i = noun.first() + 1; i < noun.possessor(); i++) {
            Mention mention = syntax.words().get(i).mention();
            Entity person = mention == null || mention.form() != Mention.Form.NAME
                    ? null
                    : context.referents().byId(mention.entity());
            boolean begins =
                    mention != null && !mention.equals(syntax.words().get(i - 1).mention());
            if (begins && person != null && person.type() == EntityType.PERSON) {
                phrases.add(syntax, person, noun.first(), i - 1, null, i, "title");
            }
        }
    }

    /** "Committee chair | Senator": where the second of two titles begins; the first token where there is one alone. */
    private static int secondTitle(SentenceSyntax syntax, int first, int last) {
        for (int i = last; i > first; i--) {
            boolean two = Offices.isRole(syntax.lower(i))
                    && Offices.isRole(syntax.lower(i - 1))
                    && !JOINED_TITLES.contains(syntax.lower(i - 1))
                    && !JOINED_TITLES.contains(syntax.lower(i));
            if (two) {
                return i;
            }
        }
        return first;
    }

    /** "President Ida Berg of Norway", "analyst Nils Aas of Vestbank": what the name itself is said to be of. */
    private @Nullable Entity ofBehind(SentenceSyntax syntax, NounPhrase name) {
        List<Chunk> chunks = syntax.chunks();
        int of = syntax.chunkOf(name.first()) + 1;
        boolean follows = of + 1 < chunks.size()
                && (chunks.get(of).text().equals("of") || chunks.get(of).text().equals("at"));
        NounPhrase whose = follows ? chunks.get(of + 1).noun() : null;
        Entity entity =
                whose == null || !whose.isName() ? null : context.referents().entity(whose);
        boolean fits = entity != null
                && (entity.type() == EntityType.ORGANIZATION
                        || entity.type() == EntityType.PLACE
                                && chunks.get(of).text().equals("of"));
        return fits ? entity : null;
    }

    /** "Secretary of the Security Council of Norway Ida Berg". */
    private boolean titleWithOf(SentenceSyntax syntax, Entity person, int first, int last) {
        for (int i = first; i < last; i++) {
            if (Offices.isRole(syntax.lower(i))
                    && syntax.lower(i + 1).equals("of")
                    && syntax.words().get(i).mention() == null) {
                Entity body = null;
                for (int k = i + 2; k <= last && body == null; k++) {
                    Mention mention = syntax.words().get(k).mention();
                    body = mention == null ? null : context.referents().byId(mention.entity());
                }
                phrases.add(syntax, person, first, i, body, last + 1, "title-of");
                return true;
            }
        }
        return false;
    }
}
