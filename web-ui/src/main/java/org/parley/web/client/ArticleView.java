package org.parley.web.client;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An article with its text and all that was read in it. */
public record ArticleView(
        Body article,
        List<Span> sentences,
        List<Mention> mentions,
        List<Fact> facts,
        List<Statement> statements,
        List<ReliesOn> reliesOn) {

    /** The article itself. {@code notBody} are stretches of page furniture that are not the article's own text. */
    public record Body(
            UUID id,
            @Nullable String file,
            @Nullable String title,
            @Nullable String outlet,
            @Nullable String publishedAt,
            @Nullable DateBasis publishedAtBasis,
            @Nullable Instant receivedAt,
            int claims,
            @Nullable String excerpt,
            @Nullable String url,
            int version,
            @Nullable String language,
            String text,
            List<Span> notBody) {

        public Body {
            notBody = Lists.orEmpty(notBody);
        }

        public ArticleSummary summary() {
            return new ArticleSummary(
                    id, file, title, outlet, publishedAt, publishedAtBasis, receivedAt, claims, excerpt);
        }
    }

    /** A place in the text that names or refers to an entity. */
    public record Mention(
            int start,
            int end,
            EntityRef entity,
            @Nullable String form,
            @Nullable String sense) {

        public Span span() {
            return new Span(start, end);
        }
    }

    /** Another outlet whose report this article rests on, with the words that say so. */
    public record ReliesOn(
            @Nullable String outlet, @Nullable EntityRef entity, List<Span> evidence) {

        public ReliesOn {
            evidence = Lists.orEmpty(evidence);
        }
    }

    public ArticleView {
        sentences = Lists.orEmpty(sentences);
        mentions = Lists.orEmpty(mentions);
        facts = Lists.orEmpty(facts);
        statements = Lists.orEmpty(statements);
        reliesOn = Lists.orEmpty(reliesOn);
    }
}
