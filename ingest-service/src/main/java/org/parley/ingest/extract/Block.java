package org.parley.ingest.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * One block of text as a browser shows it: a paragraph, a heading, an item of a list.
 *
 * @param linked how many of its characters are part of a link
 */
record Block(String text, int linked) {

    private static final Set<String> INLINE = Set.of(
            "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i",
            "ins", "kbd", "label", "mark", "q", "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "time",
            "tt", "u", "var", "wbr");

    /** The blocks of an element, in reading order. */
    static List<Block> of(Element element) {
        Collector collector = new Collector();
        element.traverse(collector);
        collector.endBlock();
        return List.copyOf(collector.blocks);
    }

    private static final class Collector implements NodeVisitor {

        private final List<Block> blocks = new ArrayList<>();
        private final StringBuilder text = new StringBuilder();
        private int linked;
        private int links;

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode words) {
                text.append(words.getWholeText());
                linked += links > 0 ? words.text().strip().length() : 0;
            } else if (node instanceof Element element) {
                endBlockAt(element);
                links += element.normalName().equals("a") ? 1 : 0;
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element) {
                endBlockAt(element);
                links -= element.normalName().equals("a") ? 1 : 0;
            }
        }

        private void endBlockAt(Element element) {
            if (!INLINE.contains(element.normalName())) {
                endBlock();
            }
        }

        private void endBlock() {
            String shown = text.toString()
                    .replaceAll("[\\p{Cntrl}\\s\\u00a0\\u200b\\ufeff]+", " ")
                    .strip();
            if (!shown.isEmpty()) {
                blocks.add(new Block(shown, linked));
            }
            text.setLength(0);
            linked = 0;
        }
    }
}
