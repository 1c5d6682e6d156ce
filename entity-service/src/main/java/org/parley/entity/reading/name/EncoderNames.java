package org.parley.entity.reading.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.entity.reading.analysis.EntityType;
import org.parley.entity.reading.encoder.NameSpan;
import org.parley.entity.reading.text.Sentence;
import org.parley.entity.reading.text.Token;

/**
 * Weighs the names that the encoder sees in a sentence against those of the rules. Where the lists know a name or a rule
 * settles it, they win; of all others the encoder says where they begin and end, and speaks for a type.
 */
final class EncoderNames {

    /** The encoder's word at full confidence: more than the shape of a name; a list that knows it says as much. */
    private static final double WEIGHT = 4;
    /** Below it, a name of the rules that the encoder does not see is none. */
    private static final double UNSEEN = 3;
    /** Below it, nothing but a capital speaks for a name of the rules. */
    private static final double GUESS = 1;

    /** From it on, a longer name of the encoder's is believed over a known one inside it. */
    private static final double SURE = 0.65;

    private static final double VERY_SURE = 0.8;

    /** Below it, the encoder's shorter name says less than the last word of a longer one. */
    private static final double HALF_SEEN = 0.5;

    /** "His | Highness". */
    private static final Set<String> OWNERS = Set.of("His", "Her", "Their", "Our", "My", "Your", "Its");

    private final Gazetteer gazetteer;
    private final Sentence sentence;
    private final List<Token> tokens;
    private final SmallNames small;
    private final SpanBounds bounds;

    EncoderNames(Gazetteer gazetteer, Sentence sentence) {
        this.gazetteer = gazetteer;
        this.sentence = sentence;
        this.tokens = sentence.tokens();
        this.small = new SmallNames(gazetteer, sentence);
        this.bounds = new SpanBounds(gazetteer, sentence);
    }

    /** The names of both, in the order of the text. */
    List<FoundName> weighed(List<FoundName> rules, List<NameSpan> spans) {
        List<FoundName> kept = new ArrayList<>(rules);
        List<FoundName> added = new ArrayList<>();
        for (NameSpan seen : spans) {
            NameSpan span = bounds.of(seen);
            if (isNoName(span)) {
                continue;
            }
            List<FoundName> over =
                    rules.stream().filter(name -> overlaps(name, span)).toList();
            if (over.stream().anyMatch(name -> isHere(name, span))) {
                over.stream().filter(name -> isHere(name, span)).forEach(name -> vote(name.evidence(), span));
            } else if (over.stream().allMatch(name -> yields(name, span))) {
                kept.removeAll(over);
                added.add(name(span));
            } else {
                // "the | Government | of Norway": what is doubtful is no more sure for being a part of something
                over.stream()
                        .filter(name -> isGuess(name) && !isSeen(name, spans))
                        .forEach(kept::remove);
            }
        }
        kept.removeIf(
                name -> (isDoubtful(name) || isPhrase(name)) && spans.stream().noneMatch(span -> overlaps(name, span)));
        kept.addAll(added);
        kept.sort(Comparator.comparing(FoundName::span));
        return kept;
    }

    private static boolean isHere(FoundName name, NameSpan span) {
        return name.from() == span.firstWord() && name.to() == span.endWord();
    }

    private static boolean isSeen(FoundName name, List<NameSpan> spans) {
        return spans.stream().anyMatch(span -> isHere(name, span));
    }

    private static boolean overlaps(FoundName name, NameSpan span) {
        return name.from() < span.endWord() && span.firstWord() < name.to();
    }

    private boolean isNoName(NameSpan span) {
        boolean single = span.endWord() - span.firstWord() == 1;
        String first = tokens.get(span.firstWord()).text();
        boolean quality =
                gazetteer.isRegionalQuality(tokens, span.firstWord()) && span.endWord() - span.firstWord() == 2;
        return quality
                || isOpening(span)
                || isPortfolio(span)
                || single && MarketSigns.isCurrency(tokens, span.firstWord())
                || single && MarketSigns.isTicker(tokens, span.firstWord())
                || single
                        && (Lexicon.isCalendarWord(first)
                                || gazetteer.isNationality(first)
                                || gazetteer.isCreed(first)
                                || OWNERS.contains(first)
                                || Lexicon.isShortOffice(first)
                                || Lexicon.isTitleHead(first))
                || tokens.subList(span.firstWord(), span.endWord()).stream().noneMatch(Token::isCapitalised)
                        && !small.isName(span);
    }

    /** "Kyrgyz Energy | Minister", "Minister of | Health and Welfare": the field of an office, and whose it is. */
    private boolean isPortfolio(NameSpan span) {
        int field = endOfField(span);
        int of = span.firstWord() - 1;
        boolean behind = of > 0
                && tokens.get(of).lower().matches("of|for")
                && tokens.get(of - 1).text().matches("Minister|Ministers|Secretary|Commissioner|Undersecretary")
                && CommonBodies.isPortfolio(tokens.get(field - 1).lower());
        boolean office = behind
                || span.endWord() < tokens.size()
                        && tokens.get(span.endWord()).text().matches("Minister|Secretary|Commissioner")
                        && (Lexicon.isTitleModifier(
                                        tokens.get(span.endWord() - 1).text())
                                || CommonBodies.isPortfolio(
                                        tokens.get(span.endWord() - 1).lower()));
        return office
                && tokens.subList(span.firstWord(), field).stream()
                        .allMatch(token -> Lexicon.isTitleModifier(token.text())
                                || CommonBodies.isPortfolio(token.lower())
                                || token.text().matches("and|&|,")
                                || gazetteer.isNationality(token.text()));
    }

    /** "(Minister for) Foreign Affairs | of Japan": what follows the field says whose office it is. */
    private int endOfField(NameSpan span) {
        int end = span.endWord();
        int of = CommonBodies.behindPortfolio(tokens, span.firstWord(), end);
        boolean owned = of > span.firstWord()
                && of + 1 < end
                && tokens.get(of).lower().equals("of")
                && gazetteer.longestAt(tokens, of + 1, end) != null;
        return owned ? of : end;
    }

    /** "Trade union leader" where a sentence begins: its capital is the sentence's. */
    private boolean isOpening(NameSpan span) {
        String first = tokens.get(span.firstWord()).lower();
        return DocumentWords.isStart(tokens, span.firstWord())
                && span.endWord() - span.firstWord() > 1
                && Lexicon.isCommonWord(first)
                && tokens.subList(span.firstWord() + 1, span.endWord()).stream().noneMatch(Token::isCapitalised)
                && gazetteer.longestAt(tokens, span.firstWord(), span.endWord()) == null;
    }

    private boolean yields(FoundName name, NameSpan span) {
        if (isListed(name, span) || isHeld(name, span) || isHalfSurname(name, span)) {
            return false;
        }
        if (isCutShort(name, span) || isGivenNameAlone(name, span)) {
            return false;
        }
        boolean inside = span.firstWord() <= name.from() && name.to() <= span.endWord();
        if (!inside && name.evidence().of(EntityType.OUTLET) >= UNSEEN) {
            return false;
        }
        if (!inside && CommonBodies.isCommon(name.text().replaceFirst(" of .*", ""))) {
            return false;
        }
        return name.entry() == null
                ? weight(name) < NameShape.SETTLED
                : inside && span.confidence() >= (isOwner(name, span) ? VERY_SURE : SURE);
    }

    /** "Nordic Council | 's Small Group": a known name owns the rest, which is mostly no part of its name. */
    private boolean isOwner(FoundName name, NameSpan span) {
        return name.to() < span.endWord() && tokens.get(name.to()).text().matches("['’]s?");
    }

    /** "Ministry of Trade | and Industry": a part of a body's field is no name. */
    private boolean isListed(FoundName name, NameSpan span) {
        List<Token> whole = tokens.subList(name.from(), name.to());
        return whole.getFirst().text().matches("Ministry|Department|Departments|Committee|Commission|Office|Bureau")
                && span.endWord() - span.firstWord() < whole.size()
                && whole.get(1).text().equals("of")
                && whole.stream().anyMatch(token -> token.text().equals("and"));
    }

    /** "Nordic Foundation for | Human Rights", "People's | Liberation Party": the small word inside holds a body's name together. */
    private boolean isHeld(FoundName name, NameSpan span) {
        boolean inside = name.from() <= span.firstWord() && span.endWord() <= name.to();
        for (int i = name.from() + 1; inside && i + 1 < name.to(); i++) {
            String word = tokens.get(i).lower();
            // "Holm | & Berg": the first of two partners is no firm
            boolean held = word.matches("'s?") && span.firstWord() > i
                    || word.equals("&")
                    || word.equals("for") && isFounded(tokens.get(i - 1).text());
            if (held) {
                return true;
            }
        }
        return false;
    }

    /** "Ida Berg | -Hansen": one surname behind a given name. */
    private boolean isHalfSurname(FoundName name, NameSpan span) {
        int hyphen = name.to() - 2;
        return name.length() == 4
                && tokens.get(hyphen).text().matches("[-‐‑]")
                && (span.endWord() == hyphen || span.firstWord() == hyphen + 1)
                && Lexicon.isGivenName(tokens.get(name.from()).text());
    }

    /** "Nordwind | Holdings": of a body by its last word, the encoder sees the first half alone, and that not well. */
    private boolean isCutShort(FoundName name, NameSpan span) {
        return name.from() == span.firstWord()
                && span.endWord() < name.to()
                && span.confidence() < HALF_SEEN
                && NamePhrases.headType(tokens.get(name.to() - 1).text()) == EntityType.ORGANIZATION
                && tokens.get(name.to() - 1).isCapitalised();
    }

    /** "Ahmed | Said": a surname that is a word too. */
    private boolean isGivenNameAlone(FoundName name, NameSpan span) {
        return name.length() == 2
                && isHere(name, new NameSpan(span.span(), span.firstWord(), span.endWord() + 1, span.type(), 0))
                && span.endWord() - span.firstWord() == 1
                && name.evidence().best() == EntityType.PERSON
                && tokens.get(span.endWord()).isCapitalised()
                && Lexicon.isGivenName(tokens.get(span.firstWord()).text());
    }

    /** "leave the Nordic Party for the Alliance" names two, "the Nordic Foundation for the Alliance" one. */
    private static boolean isFounded(String head) {
        return Lexicon.isHead("FOR", head) && !head.equals("Party");
    }

    private static double weight(FoundName name) {
        @Nullable EntityType best = name.evidence().best();
        return best == null ? 0 : name.evidence().of(best);
    }

    /** "Great Service": everyday words of which nothing around them says that they name something. */
    private boolean isPhrase(FoundName name) {
        @Nullable EntityType best = name.evidence().best();
        return name.entry() == null
                && (best == EntityType.ORGANIZATION || best == EntityType.OUTLET)
                && name.evidence().around(best) <= 0
                && !CommonBodies.isCommon(name.text())
                && tokens.subList(name.from(), name.to()).stream()
                        .allMatch(token -> NamePhrases.isPlainWord(gazetteer, token));
    }

    private static boolean isGuess(FoundName name) {
        return name.entry() == null && weight(name) < GUESS;
    }

    private static boolean isDoubtful(FoundName name) {
        return name.entry() == null && weight(name) < UNSEEN;
    }

    private FoundName name(NameSpan span) {
        int from = span.firstWord();
        int to = span.endWord();
        Gazetteer.@Nullable Hit hit = gazetteer.longestAt(tokens, from, to);
        @Nullable GazetteerEntry entry = hit != null && hit.to() == to ? hit.entry() : null;
        if (small.isName(span)) {
            return small.name(span);
        }
        // Of a name that the lists know, its shape tells nothing: "Eli Lilly" is no Eli.
        Evidence evidence = entry == null ? NameShape.of(gazetteer, tokens, from, to) : new Evidence();
        evidence.addAll(NameCues.around(tokens, from, to, gazetteer));
        if (entry != null) {
            evidence.add(entry.type(), Evidence.KNOWN, "known as " + entry.key());
        }
        vote(evidence, span);
        return FoundName.of(sentence, from, to, evidence, entry);
    }

    /** The encoder was not taught what an outlet is, and has no say where the cues of the text tell one. */
    private static void vote(Evidence evidence, NameSpan span) {
        if (evidence.best() == EntityType.OUTLET) {
            return;
        }
        EntityType type = switch (span.type()) {
            case PERSON -> EntityType.PERSON;
            case ORGANIZATION -> EntityType.ORGANIZATION;
            case PLACE -> EntityType.PLACE;
            case PLAN -> EntityType.PLAN;
            case EVENT -> EntityType.EVENT;
            case OTHER -> EntityType.OTHER;
        };
        evidence.suggest(type, WEIGHT * span.confidence());
    }
}
