package org.parley.entity.reading.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.entity.reading.analysis.Entity;
import org.parley.entity.reading.analysis.EntityType;
import org.parley.entity.reading.analysis.Mention;
import org.parley.entity.reading.document.Document;
import org.parley.entity.reading.syntax.NounPhrase;
import org.parley.entity.reading.syntax.Referents;
import org.parley.entity.reading.syntax.SentenceSyntax;
import org.parley.entity.reading.text.Span;

/** The bodies of an article that have no name of their own: "the Norwegian army", "Vestbank's works council". */
final class NamelessBodies {

    /** Plain words behind the name of a body that tell what it is. */
    private static final Set<String> GROUPS =
            Set.of("party", "group", "movement", "company", "faction", "militia", "club");

    private final Document document;
    private final Referents referents;
    private final List<Entity> found = new ArrayList<>();
    private final List<Mention> mentions = new ArrayList<>();

    NamelessBodies(Document document, Referents referents) {
        this.document = document;
        this.referents = referents;
    }

    /** The body that a phrase is for; null if it says no more than what it is ("the bank"). */
    @Nullable
    Entity body(SentenceSyntax syntax, NounPhrase noun) {
        boolean specific = noun.first() < noun.head();
        if (!specific || !Offices.isBody(syntax.words().get(noun.head()).lemma()) || noun.mention() != null) {
            return null;
        }
        int first = noun.first();
        while (first < noun.head()
                && (syntax.lower(first).equals("the")
                        || syntax.lower(first).equals("a")
                        || syntax.lower(first).equals("an"))) {
            first++;
        }
        if (first == noun.head() || hasMention(syntax, first, noun.last())) {
            return namelessBody(syntax, first, noun);
        }
        return newBody(syntax, first, noun);
    }

    /** The body that the article calls by a word, its plural or a whole name; a new one where it calls none so. */
    Entity called(String word, String name) {
        List<String> names = List.of(
                word.toLowerCase(Locale.ROOT), word.toLowerCase(Locale.ROOT) + "s", name.toLowerCase(Locale.ROOT));
        return document.entities().stream()
                .filter(entity -> entity.type() == EntityType.ORGANIZATION)
                .filter(entity -> names.contains(entity.name().toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseGet(() -> entityFor(name, null));
    }

    private static boolean hasMention(SentenceSyntax syntax, int first, int last) {
        for (int i = first; i <= last; i++) {
            if (syntax.words().get(i).mention() != null) {
                return true;
            }
        }
        return false;
    }

    /** A body whose phrase holds a name ("Russia's wealth fund"): an entity without a mention of its own, as mentions never overlap. */
    private @Nullable Entity namelessBody(SentenceSyntax syntax, int first, NounPhrase noun) {
        if (Set.of("his", "her", "its", "their", "our", "my").contains(syntax.lower(first))) {
            return null;
        }
        Mention before = syntax.words().get(noun.head() - 1).mention();
        Entity named = before == null || before.form() != Mention.Form.NAME ? null : referents.byId(before.entity());
        if (named != null && named.type() == EntityType.ORGANIZATION && GROUPS.contains(syntax.lower(noun.head()))) {
            return named;
        }
        return first == noun.head()
                ? null
                : entityFor(document.slice(syntax.sentence().spanOf(first, noun.last())), null);
    }

    private Entity newBody(SentenceSyntax syntax, int first, NounPhrase noun) {
        Span span = syntax.sentence().spanOf(first, noun.last());
        return entityFor(document.slice(span), span);
    }

    private Entity entityFor(String name, @Nullable Span span) {
        Entity known = null;
        for (Entity body : found) {
            known = body.name().equalsIgnoreCase(name) ? body : known;
        }
        if (known == null) {
            known = new Entity("b" + (found.size() + 1), EntityType.ORGANIZATION, name);
            found.add(known);
        }
        if (span != null) {
            mentions.add(new Mention(known.id(), span.start(), span.end(), name, Mention.Form.NOMINAL, null, "body"));
        }
        return known;
    }

    List<Entity> found() {
        return found;
    }

    List<Mention> mentions() {
        return mentions;
    }
}
