package org.parley.entity.reading.relation;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.entity.reading.analysis.Entity;
import org.parley.entity.reading.analysis.EntityType;
import org.parley.entity.reading.analysis.Mention;
import org.parley.entity.reading.syntax.SentenceSyntax;
import org.parley.entity.reading.syntax.Word;
import org.parley.entity.reading.syntax.WordLists;
import org.parley.entity.reading.text.PartOfSpeech;
import org.parley.entity.reading.text.Span;

/** What the words of an office say: the office, whose it is, and whether it is held now. */
final class RolePhrases {

    static final String FORMER = "former";

    private static final Map<String, Set<String>> LISTS = WordLists.named(RolePhrases.class, "role-words.txt");
    private static final Set<String> NOT_IN_ROLE = words("outside");
    private static final Set<String> VAGUE = words("vague");
    private static final Set<String> ELECT = Set.of("elect", "designate");
    private static final Set<String> TENSES = Set.of("former", "acting", "interim", "outgoing", "incoming");
    private static final int MOST_FIELD_WORDS = 6;

    private final RelationContext context;

    RolePhrases(RelationContext context) {
        this.context = context;
    }

    /** One of the word lists that offices are read by. */
    static Set<String> words(String list) {
        return Objects.requireNonNull(LISTS.get(list), list);
    }

    /** The office or kinship that ends at a token, with the body found before it or given; none if no such word does. */
    void add(SentenceSyntax syntax, Entity person, int first, int last, @Nullable Entity given, int end, String rule) {
        int head = last;
        while (head >= first && !Offices.isRole(syntax.lower(head)) && !Offices.isKin(syntax.lower(head))) {
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
        Entity object = given != null ? given : context.ownerIn(syntax, first, roleStart);
        if ((object == null || object.equals(person)) && roleStart > first && rule.equals("stand-in")) {
            object = context.nameInside(syntax, first, roleStart);
        }
        int branch = object != null && object.type() == EntityType.ORGANIZATION
                ? branchStart(syntax, first, roleStart)
                : roleStart;
        boolean local = branch < roleStart;
        roleStart = branch;
        int roleEnd = coming ? last : portfolioEnd(syntax, head);
        String words = context.words(syntax, roleStart, roleEnd)
                .replaceFirst("^(?:previously|formerly) ", FORMER + " ")
                .replaceFirst("^(?:now|currently) ", "");
        String tense = rule.equals(FORMER) ? "former " : tense(syntax, first, roleStart);
        String role = words.startsWith(tense) ? words : tense + words;
        boolean kin = Offices.isKin(syntax.lower(head));
        Span trigger = syntax.sentence()
                .spanOf(first, Math.max(roleEnd, Math.min(end, syntax.words().size()) - 1));
        if (kin) {
            if (object != null && object.type() == EntityType.PERSON) {
                context.add("FAMILY_OF", person, role, object, syntax, trigger, rule);
            }
            return;
        }
        if (object == null && roleStart == head && VAGUE.contains(syntax.lower(head))
                || syntax.lower(head).equals("official")) {
            return;
        }
        String predicate = local ? "HOLDS_ROLE" : predicate(syntax.lower(head), object);
        context.add(predicate, person, role, object, syntax, trigger, rule);
    }

    /** "Chief of staff", "minister of foreign and European affairs": the last word of an office with its field. */
    private int portfolioEnd(SentenceSyntax syntax, int head) {
        List<Word> words = syntax.words();
        if (head + 1 >= words.size() || !syntax.lower(head + 1).equals("of")) {
            return head;
        }
        int end = head;
        for (int i = head + 2; i < Math.min(words.size(), head + MOST_FIELD_WORDS); i++) {
            Word word = words.get(i);
            boolean noun = word.is(PartOfSpeech.NOUN) || word.is(PartOfSpeech.PROPN);
            boolean inside = noun || word.is(PartOfSpeech.ADJ) || word.is(PartOfSpeech.CCONJ);
            boolean nation = word.token().isCapitalised() && context.referents().nationAt(syntax, i) != null;
            if (!inside || nation || word.mention() != null || Offices.isRole(word.lower())) {
                break;
            }
            end = noun ? i : end;
        }
        return end;
    }

    /** "Nordkraft's | Poland head": where an office begins that is held for one country only. */
    private int branchStart(SentenceSyntax syntax, int first, int roleStart) {
        int start = roleStart;
        while (start > first && !syntax.words().get(start - 1).isPossessiveMark()) {
            Mention mention = syntax.words().get(start - 1).mention();
            Entity entity = mention == null ? null : context.referents().byId(mention.entity());
            if (entity == null || entity.type() != EntityType.PLACE) {
                return roleStart;
            }
            start--;
        }
        return start > first ? start : roleStart;
    }

    /** "former US president", "acting Nordkraft chairman": the word stands before the owner and belongs to the office. */
    private static String tense(SentenceSyntax syntax, int first, int roleStart) {
        if (first > 0 && syntax.lower(first - 1).equals("then")) {
            return "former ";
        }
        for (int i = roleStart - 1; i >= first && !syntax.words().get(i).isPossessiveMark(); i--) {
            if (TENSES.contains(syntax.lower(i))) {
                return syntax.lower(i) + " ";
            }
        }
        return "";
    }

    private static boolean isHyphen(SentenceSyntax syntax, int token) {
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
                && (word.token().isCapitalised()
                        || word.lower().equals("acting")
                        || word.lower().equals("outgoing"));
        return plain
                && (kind || verbal)
                && !NOT_IN_ROLE.contains(word.lower())
                && context.referents().named(word.token().text()) == null
                && !(word.token().isCapitalised() && context.referents().nationAt(syntax, token) != null);
    }
}
