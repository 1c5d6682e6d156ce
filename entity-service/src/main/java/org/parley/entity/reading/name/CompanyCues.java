package org.parley.entity.reading.name;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.parley.entity.reading.analysis.EntityType;
import org.parley.entity.reading.text.PartOfSpeech;
import org.parley.entity.reading.text.Token;

/** What tells a company from a person of the same name: its officers, what it does with what is its own, its sale. */
final class CompanyCues {

    private static final Set<String> SPEECH = Lexicon.section("cues.txt", "speech");
    private static final Set<String> OWN_DOING = Lexicon.section("cues.txt", "doing");
    private static final Set<String> NAMING = Lexicon.section("cues.txt", "naming");
    private static final Set<String> COMPANY_OFFICES = Lexicon.section("cues.txt", "offices");
    /** Whom companies have, and persons do not. */
    private static final Set<String> OFFICERS = Lexicon.section("cues.txt", "officers");

    private static final Set<String> SALES = Lexicon.section("cues.txt", "sales");

    /** Of words before the last one of a title: "managing partner". */
    private static final Set<PartOfSpeech> IN_TITLES =
            EnumSet.of(PartOfSpeech.NOUN, PartOfSpeech.ADJ, PartOfSpeech.PROPN, PartOfSpeech.VERB);

    private static final Set<PartOfSpeech> IN_PREDICATES =
            EnumSet.of(PartOfSpeech.VERB, PartOfSpeech.AUX, PartOfSpeech.ADV, PartOfSpeech.PART);

    /** Words between a name and the "its" that speaks of it. */
    private static final int NEAR = 6;

    private CompanyCues() {}

    static void add(List<Token> tokens, int from, int to, Evidence evidence) {
        if (isNaming(tokens, to)) {
            company(evidence, 4, "names its head");
        }
        if (isSpeakingOfItself(tokens, to)) {
            company(evidence, 2, "says it will");
        }
        if (isBeforeOfficer(tokens, to)) {
            company(evidence, 4, "its " + DocumentWords.lower(tokens, to));
        }
        if (hasItsOwn(tokens, to)) {
            company(evidence, 2, "its own behind it");
        }
        if (DocumentWords.lower(tokens, from - 1).equals("of")
                && SALES.contains(DocumentWords.lower(tokens, from - 2))) {
            company(evidence, 1.5, DocumentWords.lower(tokens, from - 2) + " of");
        }
        if (SALES.contains(DocumentWords.lower(tokens, to))) {
            company(evidence, 1.5, DocumentWords.lower(tokens, to) + " behind it");
        }
    }

    private static void company(Evidence evidence, double weight, String rule) {
        evidence.add(EntityType.ORGANIZATION, weight, rule).add(EntityType.PERSON, -weight / 2, "");
    }

    /** "Acme founder Ida Berg", "Acme Chief Executive Ida Berg", "Acme managing partner Ida Berg". */
    private static boolean isBeforeOfficer(List<Token> tokens, int to) {
        for (int i = to; i < Math.min(tokens.size() - 1, to + 3); i++) {
            boolean name = tokens.get(i + 1).isCapitalised()
                    && !OFFICERS.contains(DocumentWords.lower(tokens, i + 1))
                    && !Lexicon.isTitleHead(tokens.get(i + 1).text());
            if (OFFICERS.contains(DocumentWords.lower(tokens, i)) && name) {
                return true;
            }
            if (!IN_TITLES.contains(tokens.get(i).tag())) {
                return false;
            }
        }
        return false;
    }

    /** "Acme could favour its own", "Acme has raised its offer": nothing else stands between that it could speak of. */
    private static boolean hasItsOwn(List<Token> tokens, int to) {
        boolean verb = false;
        for (int i = to; i < Math.min(tokens.size(), to + NEAR); i++) {
            Token token = tokens.get(i);
            if (token.lower().equals("its") || token.lower().equals("itself")) {
                return verb;
            }
            if (SPEECH.contains(token.lower()) || !IN_PREDICATES.contains(token.tag())) {
                return false;
            }
            verb |= token.is(PartOfSpeech.VERB);
        }
        return false;
    }

    /** "Acme said that it would pay", "Acme denies that it is for sale": so speaks no person, unlike in "said it was late". */
    private static boolean isSpeakingOfItself(List<Token> tokens, int to) {
        int verb = to < tokens.size() && tokens.get(to).is(PartOfSpeech.AUX) ? to + 1 : to;
        int it = DocumentWords.lower(tokens, verb + 1).equals("that") ? verb + 2 : verb + 1;
        return SPEECH.contains(DocumentWords.lower(tokens, verb))
                && DocumentWords.lower(tokens, it).equals("it")
                && (OWN_DOING.contains(DocumentWords.lower(tokens, it + 1)) || isForSale(tokens, it + 1));
    }

    /** "(denied that it) is being sold", "is for sale". */
    private static boolean isForSale(List<Token> tokens, int be) {
        return tokens.size() > be + 1
                && tokens.get(be).is(PartOfSpeech.AUX)
                && (DocumentWords.lower(tokens, be + 1).equals("being")
                        || DocumentWords.lower(tokens, be + 1).equals("for"));
    }

    /** "Acme on Monday named Berg as its chief executive". */
    private static boolean isNaming(List<Token> tokens, int to) {
        int verb = to;
        while (verb < Math.min(tokens.size(), to + 4) && !NAMING.contains(DocumentWords.lower(tokens, verb))) {
            verb++;
        }
        boolean names = verb < tokens.size()
                && NAMING.contains(DocumentWords.lower(tokens, verb))
                && !DocumentWords.lower(tokens, verb - 1).equals("was");
        for (int i = verb + 1; names && i < Math.min(tokens.size(), verb + 9); i++) {
            if (COMPANY_OFFICES.contains(DocumentWords.lower(tokens, i))) {
                return true;
            }
        }
        return false;
    }
}
