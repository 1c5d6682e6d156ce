package org.parley.entity.reading.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.parley.entity.reading.analysis.Entity;
import org.parley.entity.reading.analysis.Event;
import org.parley.entity.reading.analysis.Mention;
import org.parley.entity.reading.analysis.Quantity;
import org.parley.entity.reading.analysis.Relation;
import org.parley.entity.reading.analysis.Reliance;
import org.parley.entity.reading.analysis.Statement;
import org.parley.entity.reading.analysis.Time;
import org.parley.entity.reading.encoder.EncodedSentence;
import org.parley.entity.reading.syntax.SentenceSyntax;
import org.parley.entity.reading.text.ArticleText;
import org.parley.entity.reading.text.Sentence;
import org.parley.entity.reading.text.Span;
import org.parley.entity.reading.text.Token;

/**
 * An article and all that has been read in it so far. Immutable: each stage returns a document with its layer added.
 * Every list is in the order of the text (entities: of their first mention); a layer whose stage has not run is empty.
 *
 * @param notBody page chrome: header lines, buttons, a closing signature. No sentence overlaps it
 * @param mentions by start, of two that start together the longer one first. A mention may lie inside a longer one of
 *     another entity ("Budapest" in "Budapest summit", "Russia" in "Russia's sovereign wealth fund"), else none overlap
 * @param encoded what the encoder says of each sentence, heads and relations too
 * @param syntax the clauses of each sentence, with the mentions as the syntax stage found them
 */
public record Document(
        Article article,
        ArticleText text,
        List<Span> notBody,
        List<Sentence> sentences,
        List<Entity> entities,
        List<Mention> mentions,
        List<Time> times,
        List<Reliance> reliesOn,
        List<Statement> statements,
        List<Relation> relations,
        List<Event> events,
        List<Quantity> quantities,
        List<EncodedSentence> encoded,
        List<SentenceSyntax> syntax) {

    /** Characters of an id that is sure to hold a number. */
    private static final int LONGEST_ID = 9;

    public Document {
        notBody = List.copyOf(notBody);
        sentences = List.copyOf(sentences);
        entities = List.copyOf(entities);
        mentions = List.copyOf(mentions);
        times = List.copyOf(times);
        reliesOn = List.copyOf(reliesOn);
        statements = List.copyOf(statements);
        relations = List.copyOf(relations);
        events = List.copyOf(events);
        quantities = List.copyOf(quantities);
        encoded = List.copyOf(encoded);
        syntax = List.copyOf(syntax);
    }

    /** The unread document of an article. */
    public static Document of(Article article) {
        return new Document(
                article,
                new ArticleText(article.text()),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    /** The layer of the text stage; the article with what its text told about itself. */
    public Document withText(Article told, List<Span> chrome, List<Sentence> read) {
        return with(layers -> {
            layers.article = told;
            layers.notBody = chrome;
            layers.sentences = read;
            layers.encoded = List.of();
            layers.syntax = List.of();
        });
    }

    /** What the encoder says of each sentence, in their order. */
    public Document withEncoded(List<EncodedSentence> read) {
        return with(layers -> layers.encoded = read);
    }

    /** What the encoder says of a sentence; nothing if it has not read the document. */
    public EncodedSentence encoded(Sentence sentence) {
        return encoded.isEmpty() ? EncodedSentence.EMPTY : encoded.get(sentence.index());
    }

    /** The clauses of each sentence, in their order. */
    public Document withSyntax(List<SentenceSyntax> read) {
        return with(layers -> layers.syntax = read);
    }

    /** The layer of names and coreference. Mentions are put in order. */
    public Document withMentions(List<Entity> all, List<Mention> places) {
        List<Mention> ordered = new ArrayList<>(places);
        ordered.sort((a, b) -> a.span().compareTo(b.span()));
        return with(layers -> {
            layers.entities = all;
            layers.mentions = ordered;
        });
    }

    public Document withTimes(List<Time> read) {
        return with(layers -> layers.times = read);
    }

    public Document withReliesOn(List<Reliance> read) {
        return with(layers -> layers.reliesOn = read);
    }

    public Document withStatements(List<Statement> read) {
        return with(layers -> layers.statements = read);
    }

    public Document withRelations(List<Relation> read) {
        return with(layers -> layers.relations = read);
    }

    public Document withEvents(List<Event> read) {
        return with(layers -> layers.events = read);
    }

    public Document withQuantities(List<Quantity> read) {
        return with(layers -> layers.quantities = read);
    }

    private Document with(Consumer<Layers> change) {
        Layers layers = new Layers(this);
        change.accept(layers);
        return layers.document();
    }

    /** The layers while one of them changes. */
    private static final class Layers {

        Article article;
        final ArticleText text;
        List<Span> notBody;
        List<Sentence> sentences;
        List<Entity> entities;
        List<Mention> mentions;
        List<Time> times;
        List<Reliance> reliesOn;
        List<Statement> statements;
        List<Relation> relations;
        List<Event> events;
        List<Quantity> quantities;
        List<EncodedSentence> encoded;
        List<SentenceSyntax> syntax;

        Layers(Document document) {
            article = document.article;
            text = document.text;
            notBody = document.notBody;
            sentences = document.sentences;
            entities = document.entities;
            mentions = document.mentions;
            times = document.times;
            reliesOn = document.reliesOn;
            statements = document.statements;
            relations = document.relations;
            events = document.events;
            quantities = document.quantities;
            encoded = document.encoded;
            syntax = document.syntax;
        }

        Document document() {
            return new Document(
                    article,
                    text,
                    notBody,
                    sentences,
                    entities,
                    mentions,
                    times,
                    reliesOn,
                    statements,
                    relations,
                    events,
                    quantities,
                    encoded,
                    syntax);
        }
    }

    public String slice(Span span) {
        return text.slice(span);
    }

    /** The entity of an id that this document gave out. */
    public Entity entity(String id) {
        return numbered(id)
                .or(() -> entities.stream()
                        .filter(entity -> entity.id().equals(id))
                        .findFirst())
                .orElseThrow(() -> new IllegalArgumentException("no entity " + id));
    }

    /** Ids mostly count the entities, so that one is found where its number says. */
    private Optional<Entity> numbered(String id) {
        boolean number = id.length() > 1
                && id.length() < LONGEST_ID
                && id.chars().skip(1).allMatch(Character::isDigit);
        int index = number ? Integer.parseInt(id, 1, id.length(), 10) - 1 : -1;
        return index < 0 || index >= entities.size()
                ? Optional.empty()
                : Optional.of(entities.get(index)).filter(entity -> entity.id().equals(id));
    }

    /** The mentions that lie wholly in the span. */
    public List<Mention> mentionsIn(Span span) {
        List<Mention> inside = new ArrayList<>();
        for (int i = Ordered.firstFrom(span.start(), mentions, Mention::start);
                i < mentions.size() && mentions.get(i).start() <= span.end();
                i++) {
            if (mentions.get(i).end() <= span.end()) {
                inside.add(mentions.get(i));
            }
        }
        return List.copyOf(inside);
    }

    /** The mention that holds the token, if one does; the outermost of several. */
    public Optional<Mention> mentionAt(Token token) {
        // No mention begins in one sentence and ends in another.
        int first = sentenceOf(token.span())
                .map(sentence -> Ordered.firstFrom(sentence.span().start(), mentions, Mention::start))
                .orElse(0);
        for (int i = first;
                i < mentions.size() && mentions.get(i).start() <= token.span().start();
                i++) {
            if (mentions.get(i).span().contains(token.span())) {
                return Optional.of(mentions.get(i));
            }
        }
        return Optional.empty();
    }

    /** The times that lie wholly in the span. */
    public List<Time> timesIn(Span span) {
        return times.stream().filter(time -> span.contains(time.span())).toList();
    }

    /** The sentence that holds the span, if one does. */
    public Optional<Sentence> sentenceOf(Span span) {
        int behind = Ordered.firstFrom(
                span.start() + 1, sentences, sentence -> sentence.span().start());
        return sentences.subList(Math.max(0, behind - 2), behind).stream()
                .filter(sentence -> sentence.span().contains(span))
                .findFirst();
    }

    /** An entity id that is still free. */
    public String nextEntityId() {
        return "e" + (entities.size() + 1);
    }
}
