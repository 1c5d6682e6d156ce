package org.parley.entity.reading.coreference;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.entity.reading.analysis.Entity;
import org.parley.entity.reading.analysis.EntityType;
import org.parley.entity.reading.analysis.Mention;
import org.parley.entity.reading.document.Document;
import org.parley.entity.reading.name.Gazetteer;
import org.parley.entity.reading.name.GazetteerEntry;
import org.parley.entity.reading.name.Lexicon;
import org.parley.entity.reading.text.PartOfSpeech;
import org.parley.entity.reading.text.Sentence;
import org.parley.entity.reading.text.Token;

/**
 * What office or calling the article gives a person at a name: "U.S. Special Envoy Steve Witkoff" makes him a special
 * envoy of the United States. Only for telling whom "the envoy" means; the relations are read elsewhere.
 */
final class Offices {

    /**
     * @param head last word of the title, small: "envoy"
     * @param words all words of the title, small
     * @param side keys of countries, and names of persons and bodies, that the title belongs to
     * @param start where it stands
     */
    record Office(Entity person, String head, Set<String> words, Set<String> side, int start) {

        /** What sets the office apart from the one above it: "the president" is never the vice president. */
        Set<String> rank() {
            Set<String> rank = new HashSet<>(words);
            rank.retainAll(BELOW);
            return rank;
        }
    }

    private static final Set<String> BELOW = Set.of("vice", "deputy", "assistant", "former", "then", "ex");
    private static final Set<String> HONORIFICS = Set.of(
            "mr", "mr.", "mrs", "mrs.", "ms", "ms.", "miss", "dr", "dr.", "prof", "prof.", "professor", "hon", "hon.");

    private final Document document;
    private final List<Office> offices = new ArrayList<>();

    Offices(EntityTable table) {
        this.document = table.document();
        for (Mention mention : table.mentions()) {
            Entity entity = table.entityOf(mention);
            if (entity.type() == EntityType.PERSON && mention.form() == Mention.Form.NAME) {
                Sentence sentence = document.sentenceOf(mention.span()).orElse(null);
                if (sentence != null) {
                    before(sentence, mention, entity);
                    behind(sentence, mention, entity);
                }
            }
        }
    }

    List<Office> all() {
        return offices;
    }

    private static int indexAt(Sentence sentence, int offset) {
        for (Token token : sentence.tokens()) {
            if (token.span().start() >= offset) {
                return token.index();
            }
        }
        return sentence.tokens().size();
    }

    /** The title straight before the name. */
    private void before(Sentence sentence, Mention mention, Entity person) {
        List<Token> tokens = sentence.tokens();
        int index = indexAt(sentence, mention.start()) - 1;
        int end = index + 1;
        while (index >= 0 && HONORIFICS.contains(tokens.get(index).lower())) {
            index--;
        }
        if (index >= 0 && isPersonNoun(tokens.get(index))) {
            collect(tokens, index, person);
        } else if (index > 0) {
            // "the Minister of Ports, Mr …", "Minister of Ports Dr …", "President of the Republic …"
            boolean comma = tokens.get(index).text().equals(",");
            boolean addressed = index + 1 < end;
            int head = comma || addressed || tokens.get(index).isCapitalised()
                    ? officeBefore(tokens, comma ? index : index + 1)
                    : -1;
            if (head >= 0 && (comma || addressed || tokens.get(head).isCapitalised())) {
                collect(tokens, head, person);
            }
        }
    }

    /** "the Minister of Arts and Heritage, Mr …": the person noun of the phrase that ends at the comma; -1 if none. */
    private static int officeBefore(List<Token> tokens, int comma) {
        for (int i = comma - 1; i >= Math.max(0, comma - 12); i--) {
            Token token = tokens.get(i);
            boolean office = i + 1 < tokens.size()
                    && isPersonNoun(token)
                    && (i + 1 == comma
                            || Set.of("of", "for", "to")
                                    .contains(tokens.get(i + 1).lower()));
            if (office) {
                return i == 0 || isOpener(tokens.get(i - 1)) ? i : -1;
            }
            boolean inside = token.is(PartOfSpeech.PROPN)
                    || token.is(PartOfSpeech.NOUN)
                    || token.is(PartOfSpeech.ADJ)
                    || Set.of("of", "for", "to", "and", "the", "&").contains(token.lower());
            if (!inside) {
                return -1;
            }
        }
        return -1;
    }

    /** What a definite office begins with: an article, an owner, a nationality or a word of the title. */
    private static boolean isOpener(Token token) {
        return token.lower().equals("the")
                || Lexicon.isTitleAttribute(token.lower())
                || token.lower().equals("'s")
                || token.is(PartOfSpeech.ADJ)
                || token.is(PartOfSpeech.PUNCT)
                || token.isCapitalised();
    }

    /** ", a special envoy of …" or ", the country's president," behind the name. */
    private void behind(Sentence sentence, Mention mention, Entity person) {
        List<Token> tokens = sentence.tokens();
        int index = indexAt(sentence, mention.end());
        if (index >= tokens.size() || !tokens.get(index).text().equals(",")) {
            return;
        }
        for (int i = index + 1; i < Math.min(tokens.size(), index + 10); i++) {
            Token token = tokens.get(i);
            boolean owner = i + 1 < tokens.size() && tokens.get(i + 1).lower().matches("['’]s");
            if (isPersonNoun(token) && !owner) {
                // "He met Berg, the minister said": whoever acts behind the comma is another.
                if (i + 1 == tokens.size() || !isVerb(tokens.get(i + 1))) {
                    collect(tokens, i, person);
                }
                return;
            }
            boolean inside = token.is(PartOfSpeech.DET)
                    || token.is(PartOfSpeech.ADJ)
                    || token.is(PartOfSpeech.NOUN)
                    || token.is(PartOfSpeech.PROPN)
                    || token.lower().equals("'s")
                    || token.lower().equals("his");
            if (!inside) {
                return;
            }
        }
    }

    private static boolean isVerb(Token token) {
        return token.is(PartOfSpeech.VERB) || token.is(PartOfSpeech.AUX);
    }

    /** The words of a title's last one: "prime", "minister" of "PM". */
    static List<String> words(Token token) {
        List<String> spelled = Lexicon.spelledOffice(token.text());
        return spelled.isEmpty() ? List.of(token.lower()) : spelled;
    }

    static boolean isPersonNoun(Token token) {
        return Lexicon.isShortOffice(token.text())
                || Lexicon.isPersonNoun(token.lower())
                || (token.isCapitalised() && Lexicon.isTitleHead(token.text()));
    }

    private void collect(List<Token> tokens, int head, Entity person) {
        Set<String> words = new HashSet<>();
        Set<String> side = new HashSet<>();
        words.addAll(words(tokens.get(head)));
        for (int i = head - 1; i >= Math.max(0, head - 8); i--) {
            Token token = tokens.get(i);
            boolean inside = token.is(PartOfSpeech.ADJ)
                    || token.is(PartOfSpeech.NOUN)
                    || token.is(PartOfSpeech.PROPN)
                    || token.isCapitalised()
                    || token.lower().equals("'s")
                    || token.lower().equals("and");
            if (!inside) {
                break;
            }
            words.add(token.lower());
            side.addAll(sides(document, token));
        }
        if (head + 2 < tokens.size() && tokens.get(head + 1).lower().matches("of|for")) {
            for (int i = head + 2; i < Math.min(tokens.size(), head + 7); i++) {
                side.addAll(sides(document, tokens.get(i)));
                words.add(tokens.get(i).lower());
                if (tokens.get(i).is(PartOfSpeech.PUNCT)) {
                    break;
                }
            }
        }
        offices.add(new Office(
                person,
                words(tokens.get(head)).getLast(),
                words,
                side,
                tokens.get(head).span().start()));
    }

    /** What a word of a title says about whose it is: the key of a country, or the word itself if it is a name. */
    static Set<String> sides(Document document, Token token) {
        boolean office = Lexicon.isTitleHead(token.text()) || Lexicon.isShortOffice(token.text());
        if (!token.isCapitalised() || office) {
            return Set.of();
        }
        Gazetteer gazetteer = Gazetteer.shipped();
        @Nullable String country = gazetteer.countryOfNationality(token.text());
        if (country != null) {
            return Set.of(country);
        }
        GazetteerEntry entry = gazetteer.find(token.text());
        if (entry != null && entry.key().startsWith("country/")) {
            return Set.of(entry.key());
        }
        String lower = token.text().toLowerCase(Locale.ROOT);
        return switch (lower) {
            case "kremlin" -> Set.of("country/RU", lower);
            case "house", "pentagon" -> Set.of("country/US", lower);
            default -> Lexicon.isCommonWord(lower) && document.mentionAt(token).isEmpty() ? Set.of() : Set.of(lower);
        };
    }
}
