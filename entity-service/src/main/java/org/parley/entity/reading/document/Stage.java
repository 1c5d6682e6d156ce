package org.parley.entity.reading.document;

/**
 * One stage of reading: it takes the document as the stages before it left it, and returns it with its own layer
 * added. A stage changes no layer but its own, save that a later one may add entities and their mentions.
 *
 * <p>Stages are thread-safe and deterministic: the same document in gives the same document out. What each may rely on,
 * in order:
 *
 * <ol>
 *   <li><b>text</b>: the article alone. Leaves notBody, sentences with tagged tokens, and a date found in the text.
 *   <li><b>names</b>: sentences. Leaves one NAME mention for each name, and its entity.
 *   <li><b>coreference</b>: names. Joins entities that are one, adds NOMINAL and PRONOUN mentions and entities that
 *       have nominal mentions alone.
 *   <li><b>times</b>: sentences and the publication date.
 *   <li><b>syntax</b>: mentions, times, what the encoder says. Leaves chunks and clauses.
 *   <li><b>dependence</b>: mentions. Leaves reliesOn.
 *   <li><b>statements</b>: mentions, syntax, reliesOn.
 *   <li><b>relations</b>: mentions, syntax, statements. May add entities with nominal mentions.
 *   <li><b>events</b>: mentions, times, syntax, statements, relations.
 * </ol>
 */
public interface Stage {

    /** Short and stable; part of the pipeline version. */
    String name();

    /** To be raised with every change that can change what the stage reads. */
    int version();

    Document read(Document document);
}
