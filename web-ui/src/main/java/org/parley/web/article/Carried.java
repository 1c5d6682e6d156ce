package org.parley.web.article;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.web.client.ArticleView;
import org.parley.web.client.Claim;
import org.parley.web.client.Fact;
import org.parley.web.client.Span;
import org.parley.web.client.Statement;
import org.parley.web.html.PlainWords;

/**
 * A fact or statement that the article carries, as listed beside its text.
 *
 * @param key its name in addresses
 * @param claims its claims in this article, in the order of the text
 */
public record Carried(
        String key, @Nullable Fact fact, @Nullable Statement statement, List<Claim> claims) {

    /** All that an article carries, in the order in which the text says it. */
    static List<Carried> in(ArticleView view) {
        List<Carried> items = new ArrayList<>();
        for (Fact fact : view.facts()) {
            items.add(new Carried(PlainWords.factKey(fact.id()), fact, null, inOrder(fact.claims())));
        }
        for (Statement statement : view.statements()) {
            String key = PlainWords.statementKey(statement.id());
            items.add(new Carried(key, null, statement, inOrder(statement.claims())));
        }
        items.removeIf(item -> item.claims.isEmpty());
        items.sort(Comparator.comparingInt(Carried::start));
        return List.copyOf(items);
    }

    private static List<Claim> inOrder(List<Claim> claims) {
        return claims.stream().sorted(Comparator.comparingInt(Claim::start)).toList();
    }

    /** Where in the text it is said first. */
    public int start() {
        return claims.getFirst().start();
    }

    boolean restsOn(Span sentence) {
        return claims.stream().anyMatch(claim -> claim.span().overlaps(sentence));
    }

    List<Span> marks() {
        return claims.stream().flatMap(claim -> claim.marks().stream()).toList();
    }
}
