package org.parley.entity.reading.relation;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.entity.reading.analysis.Entity;
import org.parley.entity.reading.analysis.EntityType;
import org.parley.entity.reading.analysis.Mention;
import org.parley.entity.reading.syntax.Chunk;
import org.parley.entity.reading.syntax.NounPhrase;
import org.parley.entity.reading.syntax.SentenceSyntax;
import org.parley.entity.reading.syntax.Word;
import org.parley.entity.reading.syntax.WordLists;
import org.parley.entity.reading.text.PartOfSpeech;
import org.parley.entity.reading.text.Span;

/** What the words of an office say: the office, whose it is, and whether it is held now. */
final class RolePhrases {

    static final String FORMER = "former";
    /** The rule of a title that several names share: "ministers Berg and Aas". */
    static final String TITLES = "titles";

    private static final Map<String, Set<String>> LISTS = WordLists.named(RolePhrases.class, "role-words.txt");
    private static final Set<String> NOT_IN_ROLE = words("outside");
    private static final Set<String> VAGUE = words("vague");
    private static final Set<String> PRIVATE = words("private");
    private static final Set<String> ELECT = Set.of("elect", "designate");
    private static final Set<String> OF = Set.of("of", "for", "at", "to", "in", "from", "with");

    private final RelationContext context;
    private final PartyWords parties;

    RolePhrases(RelationContext context) {
        this.context = context;
        this.parties = new PartyWords(context);
    }

    /** One of the word lists that offices are read by. */
    static Set<String> words(String list) {
        return Objects.requireNonNull(LISTS.get(list), list);
    }

    /** The office or kinship that ends at a token, with the body found before it or given; none if no such word does. */
    void add(SentenceSyntax syntax, Entity person, int start, int last, @Nullable Entity given, int end, String rule) {
        int first = behindComma(syntax, start, last);
        boolean several = rule.equals(TITLES);
        int head = last;
        if (!several
                && !syntax.lower(last).equals(syntax.words().get(last).lemma())
                && Offices.isRole(syntax.words().get(last).lemma())) {
            // "chief executives Berg and Aas": read as the title of both
            return;
        }
        while (head >= first
                && !Offices.isRole(syntax.lower(head))
                && !Offices.isKin(syntax.lower(head))
                && !(several && Offices.isRole(syntax.words().get(head).lemma()))) {
            head--;
        }
        // "President-elect Ida Berg"
        boolean coming =
                head == last - 2 && head >= first && ELECT.contains(syntax.lower(last)) && isHyphen(syntax, last - 1);
        if (head < first || head < last - 1 && !coming) {
            return;
        }
        int roleStart = head;
        while (roleStart > first && isRoleWord(syntax, roleStart - 1)) {
            roleStart--;
        }
        Entity object = given != null ? given : owner(syntax, first, roleStart);
        if ((object == null || object.equals(person)) && roleStart > first && rule.equals("stand-in")) {
            object = context.nameInside(syntax, first, roleStart);
        }
        int branch = object != null && object.type() == EntityType.ORGANIZATION
                ? LocalOffices.start(context.referents(), syntax, first, roleStart)
                : roleStart;
        boolean local = branch < roleStart;
        roleStart = branch;
        int party = parties.end(syntax, roleStart, head);
        if (party > roleStart && (object == null || object.type() == EntityType.PLACE)) {
            // "Labour MP", "the Labour MP for Bergen"
            Entity body = parties.party(syntax, roleStart, party);
            if (object == null) {
                object = body;
            } else {
                context.add(
                        "MEMBER_OF",
                        person,
                        null,
                        body,
                        syntax,
                        syntax.sentence().spanOf(roleStart, head),
                        rule);
            }
            roleStart = party;
        }
        // "a brother of First Lady Ida Berg": kinship has no field
        boolean related = Offices.isKin(syntax.lower(head)) && !Offices.isRole(syntax.lower(head));
        int roleEnd = coming ? last : related ? head : OfficeFields.end(context.referents(), syntax, head);
        String told = context.words(syntax, roleStart, roleEnd);
        String words = OfficeTenses.plain(several ? singular(syntax, told, head) : told);
        String tense = rule.equals(FORMER) ? "former " : OfficeTenses.before(syntax, first, roleStart);
        String role = words.startsWith(tense) ? words : tense + words;
        boolean partner = Offices.isRole(syntax.lower(head)) && object != null && object.type() != EntityType.PERSON;
        boolean kin = Offices.isKin(syntax.lower(head)) && !partner;
        Span trigger = syntax.sentence()
                .spanOf(first, Math.max(roleEnd, Math.min(end, syntax.words().size()) - 1));
        if (kin) {
            if (object != null && object.type() == EntityType.PERSON) {
                context.add("FAMILY_OF", person, role, object, syntax, trigger, rule);
            }
            return;
        }
        if (object == null
                        && roleStart == head
                        && !(roleEnd > head && syntax.lower(head).matches("head|leader"))
                        && VAGUE.contains(syntax.lower(head))
                || syntax.lower(head).equals("official")) {
            return;
        }
        if (roleStart == head
                && syntax.lower(head).equals("member")
                && object != null
                && object.type() == EntityType.PLACE) {
            // "Norwegian member Ida Berg": of what, is not said
            return;
        }
        boolean second = role.matches("(?:.* )?(?:deputy|assistant|associate|vice) head\\b.*");
        String predicate = local || second ? "HOLDS_ROLE" : predicate(syntax.lower(head), object);
        context.add(predicate, person, role, object, syntax, trigger, rule);
    }

    /** "In Bergen, | Foreign Minister Ida Berg": where the phrase itself begins. */
    private static int behindComma(SentenceSyntax syntax, int start, int last) {
        int first = start;
        for (int i = start; i < last; i++) {
            first = syntax.lower(i).equals(",") ? i + 1 : first;
        }
        return first;
    }

    /** The office that a phrase tells, and the one joined to it, with the body or place that stands behind them. */
    void addWithObject(
            SentenceSyntax syntax, Entity person, NounPhrase role, int chunk, @Nullable Entity fallback, String rule) {
        NounPhrase second = joined(syntax, chunk);
        NounPhrase last = second == null ? role : second;
        int at = pastField(syntax, last, second == null ? chunk : chunk + 2);
        NounPhrase under = under(syntax, last, at);
        Entity object = under == null ? null : object(syntax, under, at);
        int end = under == null || object == null ? last.head() + 1 : under.last() + 1;
        Entity shared = object != null || second == null ? object : owner(syntax, role.first(), role.head());
        boolean apart = second != null && Offices.isRoleOrKin(syntax, role);
        Entity whose = owner(syntax, role.first(), role.head()) != null || shared != null ? shared : fallback;
        if (apart) {
            add(syntax, person, role.first(), role.head(), whose, role.head() + 1, rule);
            add(syntax, person, last.first(), last.head(), whose, end, rule);
        } else {
            // of "the Dutch manager of the mine" the nationality is left aside
            Entity nation = owner(syntax, role.first(), role.head());
            boolean foreign = under != null
                    && object == null
                    && nation != null
                    && nation.type() == EntityType.PLACE
                    && role.possessor() < 0
                    && PRIVATE.contains(syntax.lower(last.head()))
                    && context.nameInside(syntax, role.first(), last.head()) == null;
            add(syntax, person, foreign ? last.head() : role.first(), last.head(), whose, end, rule);
        }
    }

    /** "professor | of economics | at Bergen University": where an office with its field ends, whose it is behind that. */
    private int pastField(SentenceSyntax syntax, NounPhrase role, int chunk) {
        int field = syntax.chunkOf(OfficeFields.end(context.referents(), syntax, role.head()));
        return field > chunk && syntax.chunkText(field + 1).matches("at|with|from|of") ? field : chunk;
    }

    /** "founder | and | chief executive": an office joined to another without a word of its own before it. */
    static @Nullable NounPhrase joined(SentenceSyntax syntax, int chunk) {
        boolean and = chunk + 2 < syntax.chunks().size()
                && syntax.chunkText(chunk + 1).equals("and");
        NounPhrase second = and ? syntax.chunks().get(chunk + 2).noun() : null;
        boolean office = second != null
                && second.mention() == null
                && second.possessor() < 0
                && (!NOT_IN_ROLE.contains(syntax.lower(second.first())) || isApart(syntax, chunk, second))
                && Offices.isRole(syntax.lower(second.head()));
        return office ? second : null;
    }

    /** "Ida Berg, | her rival | and a former mayor,": with an article of its own, where the first tells no office. */
    private static boolean isApart(SentenceSyntax syntax, int chunk, NounPhrase second) {
        NounPhrase first = syntax.chunks().get(chunk).noun();
        return first != null
                && first.mention() == null
                && !Offices.isRoleOrKin(syntax, first)
                && syntax.lower(second.first()).matches("an?|the")
                && chunk > 0
                && syntax.chunkText(chunk - 1).equals(",");
    }

    private @Nullable NounPhrase under(SentenceSyntax syntax, NounPhrase role, int chunk) {
        List<Chunk> chunks = syntax.chunks();
        int at = chunk + 1;
        boolean follows = at + 1 < chunks.size()
                && chunks.get(at).is(Chunk.Kind.PREPOSITION)
                && OF.contains(chunks.get(at).text());
        // "The NATO envoy for Norway": whose envoy it is comes first, and then for what.
        boolean owned = follows
                && chunks.get(at).text().matches("for|to")
                && (owner(syntax, role.first(), role.head()) != null
                        || context.nameInside(syntax, role.first(), role.head()) != null
                        || syntax.lower(role.first()).matches("its|their"));
        // "the bloc's ambassador in Oslo", "the Norwegian president in Oslo": where he is, whoever the bloc is
        boolean posted = follows
                && chunks.get(at).text().equals("in")
                && (role.possessor() >= 0 || owner(syntax, role.first(), role.head()) != null);
        return follows && !owned && !posted ? chunks.get(at + 1).noun() : null;
    }

    private @Nullable Entity object(SentenceSyntax syntax, NounPhrase under, int chunk) {
        List<NounPhrase> whole = context.behind(syntax, under, "of");
        if (under.mention() == null && syntax.lower(under.head()).equals("board") && !whole.isEmpty()) {
            return context.entityOrBody(syntax, whole.getFirst());
        }
        boolean place = syntax.chunkText(chunk + 1).matches("in|to|from");
        Entity object = context.entityOrBody(syntax, under);
        return object == null && !place ? context.ownerIn(syntax, under.first(), under.head() + 1) : object;
    }

    /** Whose office it is: whom the words before it name, or whom "whose" or "its" there means. */
    private @Nullable Entity owner(SentenceSyntax syntax, int first, int end) {
        Entity owner = context.ownerIn(syntax, first, end);
        if (owner != null) {
            return owner;
        }
        int whose = syntax.lower(first).equals("whose") ? first : first - 1;
        if (whose > 0 && syntax.lower(whose).equals("whose")) {
            int before = syntax.lower(whose - 1).equals(",") ? whose - 2 : whose - 1;
            NounPhrase noun = before < 0
                    ? null
                    : syntax.chunks().get(syntax.chunkOf(before)).noun();
            return noun == null ? null : context.referents().entity(noun);
        }
        return syntax.lower(first).equals("its") && syntax.words().get(first).mention() == null
                ? context.onlyBodyBefore(syntax, first)
                : null;
    }

    private static String singular(SentenceSyntax syntax, String words, int head) {
        String last = syntax.lower(head);
        return words.endsWith(last)
                ? words.substring(0, words.length() - last.length())
                        + syntax.words().get(head).lemma()
                : words;
    }

    static boolean isHyphen(SentenceSyntax syntax, int token) {
        return syntax.lower(token).matches("[-‑‐]");
    }

    private static String predicate(String head, @Nullable Entity object) {
        if (object == null) {
            return "HOLDS_ROLE";
        }
        return switch (head) {
            case "head" -> "HEADS";
            case "member" -> "MEMBER_OF";
            default -> "HOLDS_ROLE";
        };
    }

    private boolean isRoleWord(SentenceSyntax syntax, int token) {
        Word word = syntax.words().get(token);
        boolean plain = word.mention() == null || word.mention().form() == Mention.Form.NOMINAL;
        boolean kind = word.is(PartOfSpeech.NOUN)
                || word.is(PartOfSpeech.ADJ)
                || word.is(PartOfSpeech.PROPN)
                || word.is(PartOfSpeech.ADV);
        boolean joined = word.lower().equals("and")
                || word.lower().equals("-")
                || word.lower().equals("of");
        if (joined && token > 0) {
            boolean hyphen = word.lower().equals("-");
            return plain && isRoleWord(syntax, token - 1) && (hyphen || !Offices.isRole(syntax.lower(token - 1)));
        }
        boolean verbal = word.is(PartOfSpeech.VERB)
                && (word.token().isCapitalised() || word.lower().endsWith("ing"));
        return plain
                && (kind || verbal)
                && !NOT_IN_ROLE.contains(word.lower())
                && !(word.token().isCapitalised()
                        && context.referents().named(word.token().text()) != null)
                && !(word.token().isCapitalised() && context.referents().nationAt(syntax, token) != null);
    }
}
