package org.parley.entity.reading.syntax;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.entity.reading.analysis.Entity;
import org.parley.entity.reading.analysis.EntityType;
import org.parley.entity.reading.analysis.Mention;
import org.parley.entity.reading.analysis.Party;
import org.parley.entity.reading.document.Document;
import org.parley.entity.reading.name.GazetteerEntry;
import org.parley.entity.reading.text.PartOfSpeech;
import org.parley.entity.reading.text.Span;

/** Whom a noun phrase means: an entity of the article, or a party that the text leaves unnamed. */
public final class Referents {

    private static final Set<String> BODIES = WordLists.set(Referents.class, "bodies.txt");
    /** "his agency" is no medium that was named before. */
    private static final Set<String> OWNERS = Set.of("his", "her", "their", "my", "our", "a", "an");

    /** What tells one medium from another no better than its name. */
    private static final Set<String> NEUTRAL = Set.of("same", "news", "online", "original", "media");

    private static final Set<String> PRONOUNS = Set.of("he", "she", "they", "we", "i", "who", "people");

    private static final Set<String> REPORT_NOUNS = Set.of(
            "report",
            "outlet",
            "site",
            "website",
            "newspaper",
            "publication",
            "magazine",
            "agency",
            "portal",
            "channel",
            "broadcaster",
            "paper",
            "article");

    /** What stands for those whom the phrase behind "of" names: "two of the ministers", "thousands of workers". */
    static final Set<String> MULTITUDES = Set.of("dozens", "hundreds", "thousands", "millions");

    private static final Set<String> COUNTS = Set.of(
            "one",
            "two",
            "three",
            "some",
            "several",
            "many",
            "both",
            "another",
            "dozens",
            "scores",
            "hundreds",
            "thousands",
            "tens",
            "millions");

    /** Nouns for those who act for a country. */
    private static final Set<String> GOVERNMENTS = Set.of("government", "authorities");

    private final Document document;
    private final EntityIndex entities;

    public Referents(Document document) {
        this.document = document;
        this.entities = new EntityIndex(document);
    }

    /** The entity that the phrase names or stands for, or null. */
    public @Nullable Entity entity(NounPhrase noun) {
        Mention mention = noun.mention();
        return mention == null ? null : entities.byId(mention.entity());
    }

    public @Nullable Entity byId(String id) {
        return entities.byId(id);
    }

    /** The entity that the article calls by exactly this name, or null. */
    public @Nullable Entity named(String name) {
        return entities.named(name);
    }

    public @Nullable EntityType type(NounPhrase noun) {
        Entity entity = entity(noun);
        return entity == null ? null : entity.type();
    }

    /** The country that a nationality word speaks of, if the gazetteer knows it; a new entity where the text never names it. */
    public @Nullable Entity nation(String word) {
        return entities.nation(word);
    }

    /** The town that is the capital of a country; the country where no one town is known to be. */
    public Entity capital(GazetteerEntry entry, Entity country) {
        return entities.capital(entry, country);
    }

    /** The country of a nationality word, or of one of two words ("North Korean") that the word is part of. */
    public @Nullable Entity nationAt(SentenceSyntax syntax, int index) {
        return entities.nationAt(syntax, index);
    }

    /** The document's entities with those that reading its nationality words has added. */
    public List<Entity> entities() {
        return entities.all();
    }

    /** Whose the thing is that a phrase names: "Norway's demand", "the Norwegian plan", "Berg's offer". */
    public @Nullable Entity owner(SentenceSyntax syntax, NounPhrase noun) {
        for (int i = noun.head() - 1; i > noun.first(); i--) {
            Mention mention = syntax.words().get(i - 1).mention();
            if (mention != null && syntax.words().get(i).isPossessiveMark()) {
                return entities.byId(mention.entity());
            }
        }
        return affiliation(syntax, noun.first(), noun.head());
    }

    /** Whom the words between two tokens name as the one that is spoken for: "a U.S. official", "Norwegian envoys". */
    public @Nullable Entity affiliation(SentenceSyntax syntax, int first, int end) {
        for (int i = end - 1; i >= first; i--) {
            Word word = syntax.words().get(i);
            Mention mention = word.mention();
            boolean named = mention != null && mention.form() == Mention.Form.NAME;
            if (named && mention != null && word.type() != EntityType.PERSON && word.type() != EntityType.PLAN) {
                return entities.byId(mention.entity());
            }
            Entity nation = word.token().isCapitalised() && !named ? nationAt(syntax, i) : null;
            if (nation != null) {
                return nation;
            }
        }
        return null;
    }

    /**
     * Who acts where the phrase does: its entity, or of a government the country that it governs ("the government of
     * Norway", "the Norwegian authorities").
     */
    public @Nullable Entity actor(SentenceSyntax syntax, NounPhrase noun) {
        Entity entity = entity(noun);
        boolean governs = GOVERNMENTS.contains(syntax.lower(noun.head()));
        boolean named =
                noun.isName() && noun.mention() != null && noun.mention().text().contains(" ");
        if (!governs || named) {
            return entity;
        }
        int of = syntax.chunkOf(noun.head()) + 2;
        boolean followed = of < syntax.chunks().size()
                && syntax.chunks().get(of - 1).text().equals("of")
                && syntax.chunks().get(of).noun() != null;
        NounPhrase place = followed ? syntax.chunks().get(of).noun() : null;
        Entity country = place == null ? affiliation(syntax, noun.first(), noun.head()) : entity(place);
        return country != null && country.type() == EntityType.PLACE ? country : entity;
    }

    /** The phrase with what hangs on it: "officials from the ministry", "sources familiar with the matter". */
    public Span full(SentenceSyntax syntax, NounPhrase noun) {
        List<Chunk> chunks = syntax.chunks();
        int last = syntax.chunkOf(noun.last());
        while (last + 2 < chunks.size()) {
            Chunk next = chunks.get(last + 1);
            boolean hangs = next.is(Chunk.Kind.PREPOSITION)
                    && Set.of("of", "from", "at", "with", "in", "for").contains(next.text())
                    && (next.text().equals("of")
                            || next.text().equals("from")
                            || next.text().equals("at"))
                    && chunks.get(last + 2).noun() != null;
            NounPhrase behind = chunks.get(last + 2).noun();
            hangs |= next.text().equals("with")
                    && behind != null
                    && Set.of("knowledge", "information", "insight", "access").contains(syntax.lower(behind.head()));
            boolean familiar = next.is(Chunk.Kind.ADJECTIVE)
                    && last + 3 < chunks.size()
                    && chunks.get(last + 2).is(Chunk.Kind.PREPOSITION)
                    && chunks.get(last + 3).noun() != null;
            VerbGroup verb = next.verb();
            boolean involved = verb != null
                    && !verb.isFinite()
                    && verb.passive()
                    && last + 3 < chunks.size()
                    && chunks.get(last + 2).is(Chunk.Kind.PREPOSITION)
                    && !chunks.get(last + 2).text().equals("by")
                    && chunks.get(last + 3).noun() != null
                    && (PersonNouns.isPerson(syntax.lower(noun.head()))
                            || Set.of("person", "people").contains(syntax.lower(noun.head())));
            if (involved) {
                last += 3;
            } else if (hangs) {
                last = syntax.groupFrom(last + 2).last();
            } else if (familiar) {
                last += 3;
            } else {
                break;
            }
        }
        return syntax.sentence().spanOf(noun.first(), chunks.get(last).last());
    }

    /** "the firm's founder, Ida Berg,": the name that an office before it stands with; else the phrase itself. */
    public NounPhrase apposed(SentenceSyntax syntax, NounPhrase noun) {
        List<Chunk> chunks = syntax.chunks();
        int chunk = syntax.chunkOf(noun.head());
        while (noun.mention() == null
                && chunk + 2 < chunks.size()
                && (chunks.get(chunk + 1).text().equals("of")
                        || chunks.get(chunk + 1).text().equals("for")
                                && PersonNouns.isSingular(syntax.lower(noun.head())))
                && chunks.get(chunk + 2).noun() != null) {
            chunk += 2;
        }
        boolean aside = noun.mention() == null
                && chunk + 2 < chunks.size()
                && chunks.get(chunk + 1).is(Chunk.Kind.COMMA);
        NounPhrase name = aside ? chunks.get(chunk + 2).noun() : null;
        if (name == null || !name.isName()) {
            return noun;
        }
        Chunk after = chunk + 3 < chunks.size() ? chunks.get(chunk + 3) : null;
        int office = syntax.chunkOf(noun.first());
        if (office > 0
                && chunks.get(office - 1).is(Chunk.Kind.PREPOSITION)
                && after != null
                && after.verb() != null
                && after.verb().isFinite()) {
            // "According to an official, Berg told …": the name begins the clause
            return noun;
        }
        boolean person = type(name) == EntityType.PERSON
                && PersonNouns.isSingular(syntax.lower(noun.head()))
                && (after == null || !after.is(Chunk.Kind.CONJUNCTION));
        // "the operator, Nordkraft, of …": a body stands between two commas
        boolean body = type(name) == EntityType.ORGANIZATION
                && syntax.lower(noun.first()).equals("the")
                && after != null
                && after.is(Chunk.Kind.COMMA);
        return person || body ? name : noun;
    }

    /** An entity, or the words for a party without a name. */
    public Party party(SentenceSyntax syntax, NounPhrase noun) {
        Entity entity = entity(noun);
        return entity != null ? new Party.Known(entity.id()) : new Party.Unnamed(document.slice(full(syntax, noun)));
    }

    /** Whether the phrase can speak or act: a person, a body, a medium, a government, or a noun for such. */
    public boolean isActor(SentenceSyntax syntax, NounPhrase noun) {
        EntityType type = type(noun);
        if (type != null) {
            return type.acts();
        }
        String head = syntax.lower(noun.head());
        if (COUNTS.contains(head)) {
            int next = syntax.chunkOf(noun.head()) + 2;
            NounPhrase of = next < syntax.chunks().size()
                            && syntax.chunks().get(next - 1).text().equals("of")
                    ? syntax.chunks().get(next).noun()
                    : null;
            // "Thousands marched"
            return of == null ? noun.first() == 0 && MULTITUDES.contains(head) : isActor(syntax, of);
        }
        return PersonNouns.isPerson(head) || PRONOUNS.contains(head) || isBody(syntax, noun);
    }

    /** Whether the phrase calls a person by what they are, not by name. */
    public boolean isPersonNoun(SentenceSyntax syntax, NounPhrase noun) {
        return !noun.isName() && PersonNouns.isPerson(syntax.lower(noun.head()));
    }

    /** Whether the phrase is for a body without its name: "the ministry", "the airlines", "state media". */
    public boolean isBody(SentenceSyntax syntax, NounPhrase noun) {
        return noun.mention() == null
                && (BODIES.contains(syntax.lower(noun.head()))
                        || BODIES.contains(syntax.words().get(noun.head()).lemma()));
    }

    /** "the report", "the outlet": a noun phrase for a medium that was named before. */
    public boolean isReport(SentenceSyntax syntax, NounPhrase noun) {
        return noun.mention() == null
                && !OWNERS.contains(syntax.lower(noun.first()))
                && REPORT_NOUNS.contains(syntax.words().get(noun.head()).lemma())
                && !isOfSort(syntax, noun);
    }

    /** "the state broadcaster", "a local newspaper": of a sort that nobody said the named medium is of. */
    private static boolean isOfSort(SentenceSyntax syntax, NounPhrase noun) {
        for (int i = noun.first(); i < noun.head(); i++) {
            Word word = syntax.words().get(i);
            boolean plain = word.is(PartOfSpeech.ADJ) || word.is(PartOfSpeech.NOUN) || word.is(PartOfSpeech.VERB);
            if (plain && !word.token().isCapitalised() && !NEUTRAL.contains(word.lower())) {
                return true;
            }
        }
        return false;
    }
}
