package org.parley.web.client;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a search found: entities by name, articles by their text, statements by their content. */
public record SearchResult(List<Match> entities, @Nullable Paged<Hit> articles, List<Statement> statements) {

    /** An entity, and the name of it that matched. */
    public record Match(EntityRef entity, @Nullable String matchedName) {}

    /** An article with the places that matched. */
    public record Hit(ArticleSummary article, List<Snippet> snippets) {

        public Hit {
            snippets = Lists.orEmpty(snippets);
        }
    }

    /** A stretch of an article's text with the words that matched; {@code marks} are offsets into the article. */
    public record Snippet(int start, int end, String text, List<Span> marks) {

        public Snippet {
            marks = Lists.orEmpty(marks);
        }
    }

    public SearchResult {
        entities = Lists.orEmpty(entities);
        statements = Lists.orEmpty(statements);
    }

    public boolean empty() {
        return entities.isEmpty() && !told();
    }

    /** Whether somebody says something in these words: more than a name was found. */
    public boolean told() {
        return !statements.isEmpty() || articles != null && !articles.items().isEmpty();
    }
}
