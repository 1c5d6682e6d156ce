package org.parley.ingest.extract;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Takes out of a page what by its nature or its name is no part of an article: navigation, captions, advertisements, sharing, related links. */
final class PageChrome {

    private static final String NEVER_ARTICLE =
            "script, style, noscript, template, iframe, object, embed, svg, canvas, audio, video, button, select, input, textarea, link, meta";

    private static final String SELDOM_ARTICLE =
            "nav, aside, form, dialog, figcaption, address, time, [hidden], [aria-hidden=true], [role=navigation], [role=complementary],"
                    + " [role=search], [role=banner], [role=contentinfo], [role=dialog], [role=menu], [role=alert],"
                    + " [style~=(?i)display\\s*:\\s*none], [itemprop=author], [itemprop=datePublished], [itemprop=dateModified],"
                    + " [itemprop=caption]";

    /** Parts of names, between word boundaries: `article-caption`, `relatedLinks`, `share_bar`. */
    private static final Pattern NAMED_CHROME = Pattern.compile(
            "(?:^|[\\s_-])(?:caption|credits?|copyright|related|recommend(?:ed|ations?)?|more-(?:on|from|stories|news|in)|read-?more|see-also|"
                    + "also-read|read-next|up-?next|promo(?:tion|ted|box)?|teasers?|newsletters?|subscri(?:be|ption)s?|sign-?up|"
                    + "share|sharing|sharedaddy|social|follow-us|breadcrumbs?|by-?lines?|author(?:s|-bio|-info|-box|-name)?|bio|date-?line|"
                    + "time-?stamp|published|pub-?date|meta(?:-?data)?|tags?|tag-?list|topics|keywords|comments?|disqus|trending|popular|"
                    + "most-(?:read|viewed|popular)|ads?|advert(?:isement|ising)?s?|ad-?(?:slot|unit|wrapper|container|box)|sponsor(?:ed)?|"
                    + "outbrain|taboola|side-?bar|foot(?:er|notes?)|skip-?link|cookies?|consent|gdpr|pop-?up|modal|overlay|tool-?(?:bar|tip)|"
                    + "correction-link|rollover-?(?:people|block)?|slideshow|gallery|carousel|print-only|visually-hidden|"
                    + "screen-reader(?:-text)?|sr-only|paywall|rating|widgets?|jump-?link)(?=[\\s_-]|$)");

    private static final Set<String> ARTICLE = Set.of("body", "main", "article");

    private static final Pattern HUMP = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");

    private PageChrome() {}

    /** Removes chrome from the page itself. */
    static void remove(Document page) {
        page.forEachNode(node -> {
            if (node instanceof Comment comment) {
                comment.remove();
            }
        });
        page.select(NEVER_ARTICLE).remove();
        // A kind or a name is a hint alone: what holds much of the text of the page is not chrome.
        int much = paragraphText(page) / 4;
        for (Element element : page.select(SELDOM_ARTICLE)) {
            removeUnlessItHolds(element, much);
        }
        for (Element element : page.body().select("[class], [id]")) {
            if (!ARTICLE.contains(element.normalName()) && isNamedChrome(element)) {
                removeUnlessItHolds(element, much);
            }
        }
        // Some pages lie in one form as a whole, which Readability would throw away.
        page.select("form").unwrap();
    }

    private static void removeUnlessItHolds(Element element, int much) {
        if (element.parent() != null && paragraphText(element) <= much) {
            element.remove();
        }
    }

    private static boolean isNamedChrome(Element element) {
        return List.of(element.className(), element.id()).stream()
                .map(name -> HUMP.matcher(name).replaceAll("-").toLowerCase(Locale.ROOT))
                .anyMatch(name -> NAMED_CHROME.matcher(name).find());
    }

    private static int paragraphText(Element element) {
        return element.select("p").stream()
                .mapToInt(paragraph -> paragraph.text().length())
                .sum();
    }
}
