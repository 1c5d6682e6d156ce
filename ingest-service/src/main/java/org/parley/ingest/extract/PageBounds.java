package org.parley.ingest.extract;

import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.parley.ingest.platform.ErrorCode;
import org.parley.ingest.platform.IngestException;

/**
 * What a page may be made of, so that reading it ends soon. Finding the body goes over the children of an element, and over the text in
 * it, for every element, so the work grows with the square of what is in the page; the bounds are several times what the largest of the
 * public evaluation pages have.
 */
final class PageBounds {

    /** How deep elements nest; what is deeper is hung in here, which is how the parser deals with it. */
    static final int DEPTH = 200;

    /** Opening brackets of tags and comments, counted before anything is built from them. */
    private static final int MARKS = 100_000;

    /** Elements, texts and comments. Large pages have five thousand. */
    private static final int NODES = 20_000;

    /** Characters, each as often as it stands in an element within an element. Large pages have a million. */
    private static final long NESTED_CHARACTERS = 8_000_000;

    /** Longer values are pictures and scripts; none says anything about the article. */
    private static final int ATTRIBUTE = 8_192;

    private PageBounds() {}

    /** Refuses source that would become too much. */
    static void check(String source) {
        long marks = source.chars().filter(each -> each == '<').count();
        if (marks > MARKS) {
            throw tooMuch(marks + " tags");
        }
    }

    /** Refuses a page of too much, and takes out of others what is too long to look at. */
    static void keep(Document page) {
        Measure measure = new Measure();
        page.traverse(measure);
        if (measure.nodes > NODES) {
            throw tooMuch(measure.nodes + " parts");
        }
        if (measure.nestedCharacters > NESTED_CHARACTERS) {
            throw tooMuch("text that is nested too deep");
        }
    }

    private static IngestException tooMuch(String what) {
        return new IngestException(
                ErrorCode.FILE_UNREADABLE,
                "The page has " + what + ", far more than a page with an article. Save the article as plain text.");
    }

    private static final class Measure implements NodeVisitor {

        private int nodes;
        private long nestedCharacters;

        @Override
        public void head(Node node, int depth) {
            nodes++;
            if (node instanceof TextNode text) {
                nestedCharacters += (long) depth * text.getWholeText().length();
            } else if (node instanceof Element element) {
                element.attributes().asList().stream()
                        .filter(attribute -> attribute.getValue().length() > ATTRIBUTE)
                        .map(Attribute::getKey)
                        .forEach(element::removeAttr);
            }
        }
    }
}
