package org.parley.entity.reading.relation;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.entity.reading.analysis.Entity;
import org.parley.entity.reading.analysis.EntityType;
import org.parley.entity.reading.analysis.Mention;
import org.parley.entity.reading.name.CommonBodies;
import org.parley.entity.reading.name.Lexicon;
import org.parley.entity.reading.syntax.Chunk;
import org.parley.entity.reading.syntax.NounPhrase;
import org.parley.entity.reading.syntax.SentenceSyntax;
import org.parley.entity.reading.text.Span;

/** Offices and kinship told before a name: "Norwegian Foreign Minister Ida Berg". */
final class Titles {

    private static final Set<String> JOINED_TITLES = RolePhrases.words("joined");
    private static final Set<String> DETERMINERS =
            Set.of("the", "a", "an", "his", "her", "its", "their", "our", "my", "this", "that", "another");

    private static final Set<String> ADDRESSES =
            Set.of("highness", "royal", "majesty", "excellency", "eminence", "holiness", "serene");
    private static final Set<String> PARTIES =
            Set.of("party", "congress", "alliance", "movement", "coalition", "democrats");
    private static final Set<String> PUBLIC_OFFICES = Set.of(
            "governor",
            "president",
            "premier",
            "minister",
            "chancellor",
            "mayor",
            "speaker",
            "secretary",
            "lawmaker",
            "senator",
            "legislator",
            "deputy",
            "mp",
            "mep",
            "congressman",
            "congresswoman",
            "parliamentarian");

    private final RelationContext context;
    private final RolePhrases phrases;

    Titles(RelationContext context, RolePhrases phrases) {
        this.context = context;
        this.phrases = phrases;
    }

    void read(SentenceSyntax syntax, int chunk, NounPhrase noun) {
        title(syntax, chunk, noun);
        addressed(syntax, chunk, noun);
        titleOfOwner(syntax, noun);
        titles(syntax, noun);
    }

    /** "Norwegian Foreign Minister Ida Berg", "Berg's brother-in-law Nils Aas". */
    private void title(SentenceSyntax syntax, int chunk, NounPhrase noun) {
        Entity person = context.person(noun);
        Mention mention = noun.mention();
        if (person == null || mention == null || mention.form() != Mention.Form.NAME) {
            return;
        }
        int nameStart = syntax.mentionStart(noun);
        if (nameStart > noun.first()
                && !titleWithOf(syntax, person, noun.first(), nameStart - 1)
                && !isNamed(syntax, nameStart - 1)) {
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
            if (body != null && isParty(syntax, noun, nameStart, body)) {
                Span trigger = syntax.sentence().spanOf(noun.first(), noun.last());
                context.add("MEMBER_OF", person, null, body, syntax, trigger, "title-of-party");
                body = null;
            }
            body = body == null ? beforeBrackets(syntax, noun.first()) : body;
            int start = second == noun.first() ? fieldStart(syntax, chunk, second) : second;
            phrases.add(syntax, person, start, nameStart - 1, body, nameStart, "title");
        }
    }

    /** "President | His Highness Nils Aas": how he is addressed stands between. */
    private void addressed(SentenceSyntax syntax, int chunk, NounPhrase name) {
        Entity person = context.person(name);
        boolean address = name.isName()
                && name.head() > name.first() + 1
                && syntax.lower(name.first()).matches("his|her")
                && ADDRESSES.contains(syntax.lower(name.first() + 1));
        NounPhrase office =
                address && chunk > 0 ? syntax.chunks().get(chunk - 1).noun() : null;
        if (person != null && office != null && office.mention() == null) {
            phrases.add(syntax, person, office.first(), office.head(), null, office.head() + 1, "title");
        }
    }

    /** "the Office of the Prime Minister Ida Berg": the word before the name is a part of another name. */
    private static boolean isNamed(SentenceSyntax syntax, int token) {
        Mention mention = syntax.words().get(token).mention();
        return mention != null && mention.form() == Mention.Form.NAME;
    }

    /** "People's Party (PP) | leader Ida Berg". */
    private @Nullable Entity beforeBrackets(SentenceSyntax syntax, int first) {
        int open = first - 1;
        boolean closed = open > 1 && syntax.lower(open).equals(")");
        while (closed && open > 0 && !syntax.lower(open).equals("(")) {
            open--;
        }
        Mention before = closed && open > 0 ? syntax.words().get(open - 1).mention() : null;
        Entity body = before == null ? null : context.referents().byId(before.entity());
        return body != null && body.type() == EntityType.ORGANIZATION ? body : null;
    }

    /** "Norwegian Economy | and | Commerce Minister Ida Berg": where a field of two parts begins. */
    private static int fieldStart(SentenceSyntax syntax, int chunk, int first) {
        boolean and = chunk > 1 && syntax.chunkText(chunk - 1).equals("and");
        NounPhrase before = and ? syntax.chunks().get(chunk - 2).noun() : null;
        boolean field =
                before != null && before.mention() == null && isField(syntax, before.head()) && isField(syntax, first);
        return before != null && field ? before.first() : first;
    }

    private static boolean isField(SentenceSyntax syntax, int token) {
        String word = syntax.words().get(token).token().text();
        return Character.isUpperCase(word.charAt(0))
                && (Lexicon.isTitleModifier(word) || Lexicon.isCommonWord(syntax.lower(token)))
                && !Offices.isRole(syntax.lower(token));
    }

    /** "Governor Ida Berg of the Labour Party": the office is not the party's. */
    private static boolean isParty(SentenceSyntax syntax, NounPhrase noun, int nameStart, Entity body) {
        int of = syntax.chunkOf(noun.first()) + 2;
        NounPhrase behind =
                of < syntax.chunks().size() ? syntax.chunks().get(of).noun() : null;
        String office = syntax.lower(nameStart - 1);
        return behind != null
                && PUBLIC_OFFICES.contains(office)
                && (isPartyName(syntax, behind, body)
                        || office.equals("minister")
                                && body.type() == EntityType.ORGANIZATION
                                && !CommonBodies.isCommon(body.name()));
    }

    /** Whether a phrase calls a body a party: "the Wiper party", "the African Democratic Congress". */
    static boolean isPartyName(SentenceSyntax syntax, NounPhrase noun, Entity body) {
        String last = body.name().substring(body.name().lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        return PARTIES.contains(last) || PARTIES.contains(syntax.lower(noun.last()));
    }

    /** "vice presidents | Ida Berg and Nils Aas", "the ministers Ida Berg, Nils Aas and …". */
    private void titles(SentenceSyntax syntax, NounPhrase noun) {
        if (context.person(noun) == null || !noun.isName()) {
            return;
        }
        int title = syntax.mentionStart(noun) - 1;
        boolean several = title >= noun.first()
                && !Offices.isRole(syntax.lower(title))
                && Offices.isRole(syntax.words().get(title).lemma());
        for (NounPhrase one : several ? context.listed(syntax, noun) : List.<NounPhrase>of()) {
            Entity person = context.person(one);
            if (person != null) {
                phrases.add(syntax, person, noun.first(), title, null, title + 1, RolePhrases.TITLES);
            }
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
            // "army chief General Berg", "corps commander Lieutenant General Berg"
            boolean rank = Offices.isRole(syntax.lower(i - 1))
                    && !syntax.words().get(i - 1).token().isCapitalised()
                    && syntax.words().get(i).token().isCapitalised();
            if (two || rank) {
                return i;
            }
        }
        return first;
    }

    /** "President Ida Berg of Norway", "analyst Nils Aas of Vestbank": what the name itself is said to be of. */
    private @Nullable Entity ofBehind(SentenceSyntax syntax, NounPhrase name) {
        List<Chunk> chunks = syntax.chunks();
        int of = syntax.chunkOf(name.first()) + 1;
        // "analyst Nils Aas, of Vestbank"
        of = syntax.chunkText(of).equals(",") && syntax.chunkText(of + 1).equals("of") ? of + 1 : of;
        boolean follows = of + 1 < chunks.size()
                && (chunks.get(of).text().equals("of") || chunks.get(of).text().equals("at"));
        // "received President Ida Berg at State House": where, for nobody is president at a house
        String office = syntax.lower(Math.max(name.first(), syntax.mentionStart(name) - 1));
        boolean where = follows && chunks.get(of).text().equals("at") && PUBLIC_OFFICES.contains(office);
        NounPhrase whose = follows && !where ? chunks.get(of + 1).noun() : null;
        Entity entity = whose == null
                ? null
                : whose.isName() ? context.referents().entity(whose) : context.entityOrBody(syntax, whose);
        boolean fits = entity != null
                && (entity.type() == EntityType.ORGANIZATION
                        || entity.type() == EntityType.PLACE
                                && chunks.get(of).text().equals("of"));
        return fits ? entity : null;
    }

    /** "Secretary of the Security Council of Norway Ida Berg". */
    private boolean titleWithOf(SentenceSyntax syntax, Entity person, int first, int last) {
        for (int i = first; i < last; i++) {
            boolean sent = syntax.lower(i + 1).equals("to");
            if (Offices.isRole(syntax.lower(i)) && (sent || syntax.lower(i + 1).equals("of")) && !isNamed(syntax, i)) {
                // "Norwegian Ambassador to Denmark Ida Berg" is Norway's
                Entity body = sent ? context.ownerIn(syntax, first, i) : null;
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
