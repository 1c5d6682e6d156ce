package org.parley.entity.reading.relation;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.entity.reading.analysis.Entity;
import org.parley.entity.reading.analysis.EntityType;
import org.parley.entity.reading.analysis.Mention;
import org.parley.entity.reading.name.Lexicon;
import org.parley.entity.reading.syntax.Chunk;
import org.parley.entity.reading.syntax.Chunk.Kind;
import org.parley.entity.reading.syntax.Clause;
import org.parley.entity.reading.syntax.NounPhrase;
import org.parley.entity.reading.syntax.SentenceSyntax;
import org.parley.entity.reading.syntax.Word;
import org.parley.entity.reading.text.PartOfSpeech;
import org.parley.entity.reading.text.Span;

/** Offices and kinship told by a noun: in a title, an apposition, after "is", or in the phrase that stands for a person. */
final class RoleReader {

    private static final Set<String> NOT_IN_ROLE = Set.of(
            "the",
            "a",
            "an",
            "his",
            "her",
            "its",
            "their",
            "our",
            "my",
            "'s",
            "'",
            "and",
            ",",
            "both",
            "new",
            "longtime",
            "long-time",
            "late",
            "one",
            "two",
            "another",
            "other",
            "fellow",
            "late-president",
            "veteran",
            "current",
            "influential",
            "powerful",
            "embattled",
            "prominent",
            "famed",
            "colleague",
            "friend",
            "ally",
            "rival",
            "opponent",
            "supporter",
            "critic",
            "advocate");
    /** Words that are titles alone, and parts of others: "deputy minister", "governor general". */
    private static final Set<String> JOINED_TITLES = Set.of(
            "deputy",
            "vice",
            "chief",
            "general",
            "secretary",
            "attorney",
            "minister",
            "prince",
            "justice",
            "lieutenant",
            "executive",
            "officer",
            "head",
            "boss",
            "commander",
            "principal");

    private static final int MOST_FIELD_WORDS = 6;
    /** Callings that say little unless the text says where. */
    private static final Set<String> VAGUE = Set.of(
            "businessman",
            "businesswoman",
            "billionaire",
            "tycoon",
            "investor",
            "expert",
            "analyst",
            "artist",
            "writer",
            "author",
            "historian",
            "partner",
            "executive",
            "financier",
            "member",
            "figure",
            "dissident",
            "engineer",
            "doctor",
            "designer",
            "developer",
            "manager",
            "representative",
            "delegate",
            "owner",
            "professor",
            "researcher",
            "scientist",
            "economist",
            "lawyer",
            "head",
            "leader",
            "officer",
            "aide",
            "candidate",
            "deputy",
            "boss",
            "founder");

    private static final Set<String> DETERMINERS =
            Set.of("the", "a", "an", "his", "her", "its", "their", "our", "my", "this", "that", "another");
    private static final Set<String> ELECT = Set.of("elect", "designate");
    private static final Set<String> TENSES = Set.of("former", "acting", "interim", "outgoing", "incoming");
    private static final String FORMER = "former";
    /** In front of an office: it is held no more. */
    private static final Set<String> FORMERLY = Set.of("previously", "formerly");

    private static final Set<String> OF = Set.of("of", "for", "at", "to", "in", "from", "with");
    private static final Set<String> COPULAS = Set.of("be", "become", "remain");

    private final RelationContext context;

    RoleReader(RelationContext context) {
        this.context = context;
    }

    void read(SentenceSyntax syntax) {
        for (int i = 0; i < syntax.chunks().size(); i++) {
            NounPhrase noun = syntax.chunks().get(i).noun();
            if (noun == null) {
                continue;
            }
            title(syntax, i, noun);
            titleOfOwner(syntax, noun);
            standIn(syntax, i, noun);
            appositionAfter(syntax, i, noun);
            appositionBefore(syntax, i, noun);
        }
        for (Clause clause : syntax.clauses()) {
            copula(syntax, clause);
        }
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
                emit(syntax, person, noun.first(), second - 1, null, second, "title");
            }
            NounPhrase other = joinedTitle(syntax, chunk);
            Entity body = ofBehind(syntax, noun);
            if (other != null) {
                Entity shared = context.ownerIn(syntax, other.first(), other.head());
                body = body != null ? body : context.ownerIn(syntax, noun.first(), nameStart - 1);
                body = body != null ? body : shared;
                emit(syntax, person, other.first(), other.head(), body, other.head() + 1, "title");
            }
            emit(syntax, person, second, nameStart - 1, body, nameStart, "title");
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
                emit(syntax, person, noun.first(), i - 1, null, i, "title");
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
                emit(syntax, person, first, i, body, last + 1, "title-of");
                return true;
            }
        }
        return false;
    }

    /** "Berg's envoy", where it stands for a person that the article names elsewhere. */
    private void standIn(SentenceSyntax syntax, int chunk, NounPhrase noun) {
        Entity person = context.person(noun);
        Mention mention = noun.mention();
        if (person != null && mention != null && mention.form() == Mention.Form.NOMINAL) {
            emitWithObject(syntax, person, noun, chunk, "stand-in");
        }
    }

    /** "Ida Berg, the foreign minister of Norway". */
    private void appositionAfter(SentenceSyntax syntax, int chunk, NounPhrase name) {
        List<Chunk> chunks = syntax.chunks();
        Entity person = context.person(name);
        if (person == null || !name.isName() || chunk + 2 >= chunks.size() || !isComma(chunks.get(chunk + 1))) {
            return;
        }
        String adverb = chunk + 3 < chunks.size() ? chunks.get(chunk + 2).text() : "";
        boolean formerly = FORMERLY.contains(adverb);
        int at = formerly || adverb.equals("now") || adverb.equals("currently") ? chunk + 3 : chunk + 2;
        NounPhrase role = chunks.get(at).noun();
        if (role != null
                && (role.mention() == null || role.mention().form() == Mention.Form.NOMINAL)
                && isRoleOrKin(syntax, role)
                && (at == chunk + 3 || !isListed(syntax, at))
                && !isSubject(syntax, at)) {
            emitWithObject(syntax, person, role, at, formerly ? FORMER : "apposition");
        }
    }

    /** "The company's chief executive, Ida Berg, …". */
    private void appositionBefore(SentenceSyntax syntax, int chunk, NounPhrase role) {
        List<Chunk> chunks = syntax.chunks();
        if (role.mention() != null || !isRoleOrKin(syntax, role) || !isSingular(syntax, role)) {
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
                            || Lexicon.isTitleHead(
                                    syntax.words().get(name.first()).token().text()));
            if (person != null && closed && bare && !syntax.lower(role.first()).equals("a")) {
                emitWithObject(syntax, person, role, chunk, "apposition-before");
            }
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

    private static boolean isSingular(SentenceSyntax syntax, NounPhrase noun) {
        Word head = syntax.words().get(noun.head());
        return !head.is(PartOfSpeech.NOUN) || head.lemma().equals(head.lower()) || !Offices.isRole(head.lemma());
    }

    /** "Berg is the head of the central bank". */
    private void copula(SentenceSyntax syntax, Clause clause) {
        boolean role = COPULAS.contains(clause.verb().lemma())
                && !clause.verb().negated()
                && clause.verb().modal() == null;
        boolean serves =
                (clause.verb().lemma().equals("serve") || clause.verb().lemma().equals("work"))
                        && !clause.under("as").isEmpty();
        if ((!role && !serves) || clause.subject().isEmpty()) {
            return;
        }
        Entity person = context.person(clause.subject().getFirst());
        List<NounPhrase> predicate = serves ? clause.under("as") : clause.object();
        if (person == null || predicate.isEmpty()) {
            return;
        }
        NounPhrase noun = predicate.getFirst();
        if (noun.mention() == null && isRoleOrKin(syntax, noun) && isSingular(syntax, noun)) {
            emitWithObject(syntax, person, noun, syntax.chunkOf(noun.first()), "copula");
        }
    }

    private static boolean isRoleOrKin(SentenceSyntax syntax, NounPhrase noun) {
        String head = syntax.lower(noun.head());
        return Offices.isRole(head) || Offices.isKin(head);
    }

    private void emitWithObject(SentenceSyntax syntax, Entity person, NounPhrase role, int chunk, String rule) {
        Entity object = null;
        int end = role.head() + 1;
        List<Chunk> chunks = syntax.chunks();
        int at = chunk + 1;
        if (at + 1 < chunks.size()
                && chunks.get(at).is(Kind.PREPOSITION)
                && OF.contains(chunks.get(at).text())) {
            NounPhrase under = chunks.get(at + 1).noun();
            boolean place = chunks.get(at).text().equals("in")
                    || chunks.get(at).text().equals("to")
                    || chunks.get(at).text().equals("from");
            // "The NATO envoy for Norway": whose envoy it is comes first, and then for what.
            boolean owned = chunks.get(at).text().equals("for")
                    && (context.ownerIn(syntax, role.first(), role.head()) != null
                            || context.nameInside(syntax, role.first(), role.head()) != null);
            if (under != null && !owned) {
                object = context.entityOrBody(syntax, under);
                if (object == null && !place) {
                    object = context.ownerIn(syntax, under.first(), under.head() + 1);
                }
                end = object == null ? end : under.last() + 1;
            }
        }
        emit(syntax, person, role.first(), role.head(), object, end, rule);
    }

    /** Emits the office or kinship that ends at a token, with the body found before it or given. */
    private void emit(
            SentenceSyntax syntax, Entity person, int first, int last, @Nullable Entity given, int end, String rule) {
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
