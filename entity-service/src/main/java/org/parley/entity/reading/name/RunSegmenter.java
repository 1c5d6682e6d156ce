package org.parley.entity.reading.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.entity.reading.analysis.EntityType;
import org.parley.entity.reading.name.GazetteerEntry.Kind;
import org.parley.entity.reading.text.Sentence;
import org.parley.entity.reading.text.Token;

/**
 * Cuts a stretch of capitalised words into names: takes off titles and nationality words, parts "White House Press
 * Secretary Jane Doe" into the body and the person, and says what the words themselves tell about the type.
 */
final class RunSegmenter {

    /** "TV Globo", "Radio Free Europe": how broadcasters begin. */
    private static final Set<String> STATIONS = Set.of("TV", "Radio");

    private static final Set<String> PARTY_HEADS = Set.of(
            "Party", "Greens", "Democrats", "Socialists", "Radicals", "Liberals", "Communists", "Front", "Alliance");

    private final Gazetteer gazetteer;
    private final DocumentWords words;
    private final Sentence sentence;
    private final List<Token> tokens;
    private final HyphenedNames hyphens;
    private final List<FoundName> found = new ArrayList<>();

    RunSegmenter(Gazetteer gazetteer, DocumentWords words, Sentence sentence) {
        this.gazetteer = gazetteer;
        this.words = words;
        this.sentence = sentence;
        this.tokens = sentence.tokens();
        this.hyphens = new HyphenedNames(gazetteer, words, tokens);
    }

    /** The names in the tokens from (inclusive) to (exclusive), in order. */
    List<FoundName> segment(int from, int to) {
        found.clear();
        cut(from, to);
        return List.copyOf(found);
    }

    private void cut(int from, int to) {
        if (from >= to) {
            return;
        }
        Gazetteer.Hit hit = gazetteer.longestAt(tokens, from, to);
        if (hit != null && hit.to() == to && isMeant(hit)) {
            known(hit);
            return;
        }
        if (to - from > 1 && STATIONS.contains(text(from)) && !Lexicon.isTitleHead(text(from + 1))) {
            whole(from, to);
            return;
        }
        int hyphen = hyphens.separating(from, to);
        if (hyphen > 0) {
            cut(from, hyphen);
            cut(hyphen + 1, to);
            return;
        }
        int owner = behindField(from, to);
        if (owner > from) {
            cut(owner, to);
            return;
        }
        if (cutTitle(from, to)) {
            return;
        }
        if (gazetteer.isRegionalQuality(tokens, from)) {
            cut(from + 2, to);
            return;
        }
        if (gazetteer.isNationality(text(from)) && !isBodyWithNationality(from, to)) {
            cut(from + 1, to);
            return;
        }
        if (hit != null && Branches.isWithPlace(gazetteer, tokens, hit, to)) {
            add(from, to, new Evidence().add(EntityType.ORGANIZATION, 6, "a branch by its place"), null);
            return;
        }
        if (hit != null && isMeant(hit) && isApart(hit, to)) {
            known(hit);
            cut(hit.to(), to);
            return;
        }
        whole(from, to);
    }

    /** A known name, if the words mean it: "Time" or "House" may be everyday words. */
    private boolean isMeant(Gazetteer.Hit hit) {
        if (hit.to() - hit.from() > 1) {
            return true;
        }
        Token token = tokens.get(hit.from());
        if (token.text().equals("X")) {
            return hit.from() > 0 && NameCues.isPlatformBefore(tokens, hit.from());
        }
        if (hit.entry().kind() == Kind.OUTLET && Lexicon.isCommonWord(token.lower())) {
            return NameCues.hasOutletCue(tokens, hit.from());
        }
        return true;
    }

    private void known(Gazetteer.Hit hit) {
        EntityType type = hit.entry().type();
        boolean single = hit.to() - hit.from() == 1;
        boolean doubtful = single
                && (hit.entry().kind() == Kind.CITY || hit.entry().kind() == Kind.REGION)
                && (Lexicon.isGivenName(text(hit.from())) || words.isSurname(text(hit.from())));
        boolean country = (hit.entry().kind() == Kind.CAPITAL
                        || hit.entry().kind() == Kind.COUNTRY
                        || hit.entry().kind() == Kind.COMPANY)
                && !NameShape.isAcronym(text(hit.from()))
                && !Lexicon.isGivenName(text(hit.from()))
                && !words.isSurname(text(hit.from()));
        Evidence evidence = new Evidence()
                .add(
                        type,
                        doubtful ? 1.5 : country ? Evidence.KNOWN + 1.5 : Evidence.KNOWN,
                        "known as " + hit.entry().key());
        add(hit.from(), hit.to(), evidence, hit.entry());
    }

    /** Parts "[body or country] [title] [person]". */
    private boolean cutTitle(int from, int to) {
        RunTitle title = RunTitle.find(gazetteer, tokens, from, to);
        if (title == null) {
            return false;
        }
        cut(from, title.start());
        if (title.end() < to && text(title.end()).equals("of")) {
            cutOffice(title.end() + 1, to);
        } else {
            person(title.end(), to, "title before it");
        }
        return true;
    }

    /** "(Minister for) Foreign Affairs of | Japan": where the field of an office ends and its owner's name begins, or from. */
    private int behindField(int from, int to) {
        boolean office =
                from > 1 && tokens.get(from - 1).lower().matches("for|of") && Lexicon.isTitleHead(text(from - 2));
        int at = office ? CommonBodies.behindPortfolio(tokens, from, to) : from;
        return at > from && at + 1 < to && text(at).equals("of") ? at + 1 : from;
    }

    /** "(Secretary of) State Jane Doe", "(President of) France Jean Dupont": the person stands at the end, if at all. */
    private void cutOffice(int from, int to) {
        int start = text(from).equals("the") ? from + 1 : from;
        if (start >= to) {
            return;
        }
        int body = start;
        Gazetteer.Hit hit = gazetteer.longestAt(tokens, start, to);
        if (hit != null) {
            body = hit.to();
        }
        int person = -1;
        for (int i = Math.max(body, start + (hit == null ? 1 : 0)); i < to; i++) {
            if (Lexicon.isGivenName(text(i)) && i + 1 < to && !text(i + 1).equals("of")) {
                person = i;
                break;
            }
        }
        if (person < 0 && hit != null && body < to && NamePhrases.headType(text(to - 1)) == null && to - body <= 3) {
            person = body;
        }
        int end = person < 0 ? to : person;
        boolean plain = true;
        for (int i = start; i < end; i++) {
            plain &= Character.isLowerCase(text(i).codePointAt(0)) || NamePhrases.isPlainWord(gazetteer, tokens.get(i));
        }
        if (!plain || NamePhrases.headType(text(end - 1)) == EntityType.ORGANIZATION) {
            cut(start, end);
        }
        if (person >= 0) {
            person(person, to, "title before it");
        }
    }

    private void person(int from, int to, String rule) {
        int start = from;
        while (start < to
                && (gazetteer.isNationality(text(start))
                        || !Character.isLetter(text(start).codePointAt(0)))) {
            start++;
        }
        if (start < to) {
            add(start, to, NameShape.of(gazetteer, tokens, start, to).add(EntityType.PERSON, 5, rule), null);
        }
    }

    /** "Russian Foreign Ministry", "Italian Socialist Party": the nationality is part of the name. */
    private boolean isBodyWithNationality(int from, int to) {
        if (to - from < 2) {
            return false;
        }
        int connector = NameShape.indexOfConnector(tokens, from, to);
        String head = connector > from + 1 ? text(connector - 1) : text(to - 1);
        EntityType type = NamePhrases.headType(head);
        boolean party = PARTY_HEADS.contains(head) && !head.equals(text(from + 1));
        Gazetteer.Hit rest = gazetteer.longestAt(tokens, from + 1, to);
        boolean plain = NamePhrases.isPlainWord(gazetteer, tokens.get(from + 1)) || gazetteer.isCreed(text(from + 1));
        return type != null
                && (rest == null || party)
                && (plain
                        || party
                        || (type == EntityType.ORGANIZATION && rest == null && !Lexicon.isGivenName(text(from + 1))))
                && (to - from > 2 || type != EntityType.PLAN)
                && Character.isUpperCase(head.codePointAt(0));
    }

    /** Whether a known name stands by itself before other names, rather than being part of a longer one. */
    private boolean isApart(Gazetteer.Hit hit, int to) {
        String last = text(to - 1);
        if (NamePhrases.headType(last) != null || Lexicon.isCompanySuffix(last)) {
            return false;
        }
        String next = text(hit.to());
        Gazetteer.Hit branch = gazetteer.longestAt(tokens, hit.to(), to);
        if (next.equals("of") || (branch != null && Branches.has(branch.entry()))) {
            return false;
        }
        boolean given = Lexicon.isGivenName(text(hit.from())) && hit.to() - hit.from() == 1;
        if (given && to - hit.to() <= 2 && gazetteer.longestAt(tokens, hit.to(), to) == null) {
            return false;
        }
        if (Lexicon.isGivenName(next) && to - hit.to() >= 2) {
            return true;
        }
        return gazetteer.longestAt(tokens, hit.to(), to) != null
                || words.isSurname(next)
                || gazetteer.isNationality(next);
    }

    private void whole(int from, int to) {
        int end = to;
        while (end - 1 > from
                && gazetteer.isNationality(text(end - 1))
                && text(end - 1).endsWith("s")
                && end - from > 1) {
            end--;
        }
        if (end - from == 1
                && (Lexicon.isTitleHead(text(from))
                        || gazetteer.isCreed(text(from))
                        || text(from).length() == 1)) {
            return;
        }
        add(from, end, NameShape.of(gazetteer, tokens, from, end), null);
    }

    private void add(int from, int to, Evidence evidence, @Nullable GazetteerEntry entry) {
        if (isChannel(from, to)) {
            Evidence channel = new Evidence().add(EntityType.OUTLET, 6, "a numbered channel");
            found.add(FoundName.of(sentence, from, to + 1, channel, null));
            return;
        }
        evidence.addAll(NameCues.around(tokens, from, to, gazetteer));
        found.add(FoundName.of(sentence, from, to, evidence, entry));
    }

    /** "told Rustavi 2": a broadcaster by its number. */
    private boolean isChannel(int from, int to) {
        boolean told = from > 0 && tokens.get(from - 1).lower().matches("told|channel|broadcaster|station|television");
        boolean end = to + 1 >= tokens.size()
                || tokens.get(to + 1).lower().matches("[\\p{P}]|that|on|in|he|she|it|they|the|a|this|after|last");
        return told && end && to < tokens.size() && text(to).matches("[1-9]|1\\d|2[0-4]");
    }

    private String text(int index) {
        return tokens.get(index).text();
    }
}
