package org.parley.entity.reading.statement;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.entity.reading.document.Document;
import org.parley.entity.reading.text.Sentence;
import org.parley.entity.reading.text.Span;
import org.parley.entity.reading.text.Token;

/**
 * How a statement was made, by the words of its sentence that are not reported.
 *
 * @param platform the platform that it was posted on, or null
 * @param open whether it was made for all to hear: before reporters, in parliament, in a statement, by a spokesperson
 * @param guarded whether the speaker is said to have asked not to be named: then the article's own reporter knows them
 */
record Occasion(@Nullable String platform, boolean open, boolean guarded) {

    private static final Set<String> PLATFORMS = Set.of(
            "X", "Twitter", "Telegram", "Facebook", "Instagram", "TikTok", "YouTube", "Weibo", "LinkedIn", "Bluesky");
    private static final Set<String> POSTS = Set.of("post", "posts", "channel", "account", "message", "page", "video");
    private static final Set<String> OPEN = Set.of(
            "reporters",
            "journalists",
            "briefing",
            "briefings",
            "conference",
            "parliament",
            "lawmakers",
            "legislators",
            "senators",
            "television",
            "tv",
            "radio",
            "speech",
            "address",
            "rally",
            "filing",
            "release",
            "communique",
            "communiqué",
            "statement",
            "court",
            "judge",
            "jury",
            "hearing",
            "audience",
            "page",
            "blog",
            "spokesman",
            "spokeswoman",
            "spokesperson");

    /** The occasion of a statement. */
    static Occasion of(Document document, Draft draft) {
        Sentence sentence = document.sentences().stream()
                .filter(one -> one.span().equals(draft.sentence()))
                .findFirst()
                .orElse(null);
        if (sentence == null) {
            return new Occasion(null, false, false);
        }
        String platform = null;
        boolean open = false;
        List<Token> tokens = sentence.tokens();
        for (Token token : tokens) {
            if (draft.content().contains(token.span())) {
                continue;
            }
            open |= OPEN.contains(token.lower());
            if (PLATFORMS.contains(token.text()) && isPosted(tokens, token.index())) {
                platform = token.text();
            } else if (token.text().equals("Truth")
                    && text(tokens, token.index() + 1).equals("Social")) {
                platform = "Truth Social";
            }
        }
        boolean tweeted = platform == null
                && draft.cue() != null
                && document.slice(draft.cue()).matches("(?s).*tweet.*");
        platform = tweeted ? "Twitter" : platform;
        return new Occasion(platform, open, isGuarded(document, sentence, draft.content()));
    }

    private static String text(List<Token> tokens, int index) {
        return index >= 0 && index < tokens.size() ? tokens.get(index).text() : "";
    }

    /** "on X", "the platform “X”", "in a Telegram post". */
    private static boolean isPosted(List<Token> tokens, int at) {
        if (POSTS.contains(text(tokens, at + 1))) {
            return true;
        }
        for (int i = at - 1; i >= Math.max(0, at - 3); i--) {
            if (Set.of("on", "platform", "via", "network", "to")
                    .contains(tokens.get(i).lower())) {
                return true;
            }
        }
        return false;
    }

    /** "who asked not to be named", also in a short sentence of its own behind the statement. */
    private static boolean isGuarded(Document document, Sentence sentence, Span content) {
        boolean here = sentence.tokens().stream()
                .filter(token -> !content.contains(token.span()))
                .anyMatch(token -> asksForSilence(sentence.tokens(), token.index()));
        int next = sentence.index() + 1;
        if (here || next >= document.sentences().size()) {
            return here;
        }
        List<Token> after = document.sentences().get(next).tokens();
        boolean aboutThem = after.size() < 20 && text(after, 0).equals("The");
        return aboutThem && after.stream().anyMatch(token -> asksForSilence(after, token.index()));
    }

    private static boolean asksForSilence(List<Token> tokens, int at) {
        return switch (tokens.get(at).lower()) {
            case "anonymity", "anonymously" -> true;
            case "named", "identified", "quoted" ->
                text(tokens, at - 1).equals("be") && text(tokens, at - 2).equals("to")
                        || text(tokens, at - 1).equals("being");
            case "authorised", "authorized" -> text(tokens, at - 1).equals("not");
            default -> false;
        };
    }
}
