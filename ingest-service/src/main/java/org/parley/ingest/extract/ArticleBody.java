package org.parley.ingest.extract;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import net.dankito.readability4j.Readability4J;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The paragraphs of the article in a page. */
final class ArticleBody {

    /** Readability on a page without its chrome is right nearly always; where it finds less than this, others are asked. */
    private static final int ENOUGH = 400;

    /** Links are not kept, so it does not matter where they lead; but Readability wants an address to resolve them. */
    private static final String SOMEWHERE = "https://page.invalid/";

    /** Readability takes one part of an article that a page cuts in several; then the page's own mark has far more. */
    private static final double MUCH_MORE = 1.25;

    private static final List<String> MARKS = List.of("[itemprop=articleBody]", "article");

    private static final int SHORT = 120;

    /** Every paragraph is looked up in the title. */
    private static final int LONGEST_TITLE = 2_000;

    /** Whole blocks that stand in articles and are none of their text. */
    private static final Pattern NOTICE = Pattern.compile(
            "(?iu)^\\W*(?:advertisement|advertising|ad|sponsored(?: content)?|story continues below.*|continue reading.*|read (?:more|also|next|on)\\b.*|"
                    + "also read\\b.*|see (?:also|more)\\b.*|more:.*|related(?: (?:stories|articles|topics|links))?\\W*|don['’]t miss\\W*|recommended\\W*|"
                    + "click here\\b.*|sign up\\b.*|subscribe\\b.*|follow (?:us|@).*|share (?:this|on)\\b.*|photo(?:s)?:.*|image(?:s)?:.*|"
                    + "\\(?(?:image|photo|picture|credit|source)s?: .*|getty images.*|copyright\\b.*|©.*|all rights reserved.*|"
                    + "(?:first )?(?:published|updated|posted|last modified|last updated)(?: (?:at|on))?\\b.{0,60}|"
                    + "watch(?: now)?: .*|listen(?: now)?: .*|comments?\\W*|share\\W*|tweet\\W*|print\\W*|e-?mail\\W*)$");

    private ArticleBody() {}

    static List<String> paragraphs(Document page) {
        Document bare = page.clone();
        PageChrome.remove(bare);
        List<String> readable = tidied(readable(bare.clone()), page);
        List<String> marked = tidied(marked(bare), page);
        if (length(marked) > MUCH_MORE * length(readable)) {
            return marked;
        }
        if (length(readable) >= ENOUGH) {
            return readable;
        }
        // Of a short page too much may have been taken as chrome; a caption more is no reason to bring all of it back.
        List<String> bared = length(marked) > length(readable) ? marked : readable;
        Document all = page.clone();
        all.select("meta").remove();
        List<String> whole = tidied(readable(all), page);
        return length(whole) > MUCH_MORE * length(bared) ? whole : bared;
    }

    private static List<Block> readable(Document page) {
        return blocks(new Readability4J(SOMEWHERE, page).parse().getArticleContent());
    }

    /** What the page itself marks as the article, where it marks one and not a list of them. */
    private static List<Block> marked(Document bare) {
        for (String mark : MARKS) {
            List<Element> marked = bare.select(mark);
            if (marked.size() == 1) {
                return Block.of(marked.getFirst());
            }
        }
        return List.of();
    }

    private static List<Block> blocks(@Nullable Element content) {
        return content == null ? List.of() : Block.of(content);
    }

    private static List<String> tidied(List<Block> blocks, Document page) {
        String titles = page.select("h1").text() + " " + page.title();
        String title = plain(titles.substring(0, Math.min(titles.length(), LONGEST_TITLE)));
        return blocks.stream()
                .filter(block ->
                        !isLinkAlone(block) && !NOTICE.matcher(block.text()).matches() && !isTitle(block, title))
                .map(Block::text)
                .toList();
    }

    private static boolean isLinkAlone(Block block) {
        return block.linked() > 0.8 * block.text().length() && block.text().length() < SHORT;
    }

    private static boolean isTitle(Block block, String title) {
        String text = plain(block.text());
        return text.length() > 10 && title.contains(text);
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    private static int length(List<String> paragraphs) {
        return paragraphs.stream().mapToInt(String::length).sum();
    }
}
