package org.parley.ingest.extract;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.parley.ingest.platform.ErrorCode;
import org.parley.ingest.platform.IngestException;

/** Web pages: the article in clean paragraphs, without the page around it, and what the page says about the article. */
final class HtmlExtractor implements TextExtractor {

    private static final int HEAD = 4096;
    private static final Pattern PAGE = Pattern.compile("(?i)<(?:!doctype\\s+html|html|head|body)[\\s>]");
    private static final Pattern FRAGMENT = Pattern.compile("(?i)<(?:p|div|article|section|h1|meta|title)[\\s>]");
    private static final Pattern DECLARED_CHARSET =
            Pattern.compile("(?i)<meta[^>]{0,200}?charset\\s*=\\s*[\"']?\\s*([\\w:.-]{1,40})");

    @Override
    public boolean recognises(byte[] bytes, String fileName) {
        String head = head(bytes).strip();
        return head.startsWith("<")
                && (PAGE.matcher(head).find() || FRAGMENT.matcher(head).find());
    }

    @Override
    public ExtractedArticle extract(byte[] bytes) {
        Document page = parse(decode(bytes));
        List<StructuredData> structured = StructuredData.of(page);
        PageMetadata metadata = PageMetadata.of(page, structured);
        Optional<java.time.LocalDate> date = PageDate.find(page, structured);
        String text = String.join("\n\n", ArticleBody.paragraphs(page));
        if (text.isBlank()) {
            throw new IngestException(
                    ErrorCode.ARTICLE_TEXT_NOT_FOUND,
                    "The page has no article text: is it a list, a video or a page that a script fills? Paste the text instead.");
        }
        return new ExtractedArticle(
                text,
                metadata.title(),
                metadata.outlet(),
                metadata.url(),
                date.orElse(null),
                Language.of(text).or(() -> declaredLanguage(page)).orElse(null));
    }

    private static Document parse(String source) {
        PageBounds.check(source);
        Document page = Parser.htmlParser().setMaxDepth(PageBounds.DEPTH).parseInput(source, "");
        PageBounds.keep(page);
        return page;
    }

    /** As browsers decode: by mark, by what the page declares, else UTF-8 if it is, else windows-1252. */
    static String decode(byte[] bytes) {
        return TextDecoder.decodeMarked(bytes)
                .or(() -> TextDecoder.strictly(bytes, 0, StandardCharsets.UTF_8))
                .or(() -> declaredCharset(bytes).map(charset -> new String(bytes, charset)))
                .orElseGet(() -> new String(bytes, TextDecoder.WINDOWS_1252));
    }

    private static Optional<Charset> declaredCharset(byte[] bytes) {
        Matcher declared = DECLARED_CHARSET.matcher(head(bytes));
        if (!declared.find()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Charset.forName(declared.group(1)));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return Optional.empty();
        }
    }

    private static Optional<String> declaredLanguage(Document page) {
        String declared = page.select("html").attr("lang").strip();
        return declared.matches("[a-zA-Z]{2}(?:[-_].*)?")
                ? Optional.of(declared.substring(0, 2).toLowerCase(java.util.Locale.ROOT))
                : Optional.empty();
    }

    private static String head(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        // The zeros of UTF-16 and the mark of UTF-8 hide no tag.
        return head.replace("\0", "").replaceFirst("^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)", "");
    }
}
