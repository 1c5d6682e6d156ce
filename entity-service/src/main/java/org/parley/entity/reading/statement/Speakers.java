package org.parley.entity.reading.statement;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.entity.reading.analysis.Entity;
import org.parley.entity.reading.analysis.EntityType;
import org.parley.entity.reading.analysis.Mention;
import org.parley.entity.reading.analysis.Party;
import org.parley.entity.reading.dependence.Chains;
import org.parley.entity.reading.document.Document;
import org.parley.entity.reading.syntax.NounPhrase;
import org.parley.entity.reading.syntax.Referents;
import org.parley.entity.reading.syntax.SentenceSyntax;
import org.parley.entity.reading.text.Span;

/**
 * Who speaks: an entity, or someone unnamed. Remembers the last unnamed speaker, so that "the official" after "a
 * Norwegian official" is that one again; beyond that no two unnamed speakers are ever taken for one.
 */
final class Speakers {

    private static final Map<String, String> KINDS = Map.ofEntries(
            Map.entry("official", "OFFICIAL"),
            Map.entry("source", "SOURCE"),
            Map.entry("diplomat", "DIPLOMAT"),
            Map.entry("spokesman", "SPOKESPERSON"),
            Map.entry("spokeswoman", "SPOKESPERSON"),
            Map.entry("spokesperson", "SPOKESPERSON"),
            Map.entry("aide", "AIDE"),
            Map.entry("adviser", "AIDE"),
            Map.entry("advisor", "AIDE"),
            Map.entry("analyst", "EXPERT"),
            Map.entry("expert", "EXPERT"),
            Map.entry("economist", "EXPERT"),
            Map.entry("witness", "WITNESS"),
            Map.entry("resident", "WITNESS"),
            Map.entry("survivor", "WITNESS"),
            Map.entry("minister", "OFFICIAL"),
            Map.entry("lawmaker", "POLITICIAN"),
            Map.entry("politician", "POLITICIAN"),
            Map.entry("senator", "POLITICIAN"),
            Map.entry("executive", "EXECUTIVE"),
            Map.entry("lawyer", "LAWYER"),
            Map.entry("police", "POLICE"),
            Map.entry("authority", "OFFICIAL"),
            Map.entry("negotiator", "DIPLOMAT"),
            Map.entry("envoy", "DIPLOMAT"),
            Map.entry("ambassador", "DIPLOMAT"),
            Map.entry("critic", "CRITIC"),
            Map.entry("investor", "INVESTOR"),
            Map.entry("banker", "EXECUTIVE"),
            Map.entry("person", "SOURCE"),
            Map.entry("people", "SOURCE"));
    private static final Set<String> PRONOUNS =
            Set.of("he", "she", "they", "it", "him", "her", "them", "we", "i", "you", "who");

    private final Document document;
    private final Referents referents;
    private final Chains chains;
    private Party.@Nullable Anonymous lastAnonymous;
    private @Nullable Party last;

    Speakers(Document document, Referents referents, Chains chains) {
        this.document = document;
        this.referents = referents;
        this.chains = chains;
    }

    /** A speaker and where they are named. */
    record Speaker(Party party, Span span) {}

    /** Who the phrase is as a speaker; null if nobody who can speak. */
    @Nullable
    Speaker of(SentenceSyntax syntax, NounPhrase noun) {
        Entity entity = referents.entity(noun);
        if (entity != null) {
            Mention mention = noun.mention();
            boolean mute = entity.type() == EntityType.PLAN
                    || entity.type() == EntityType.EVENT
                    || entity.type() == EntityType.OTHER;
            return mute || mention == null ? null : remember(new Speaker(new Party.Known(entity.id()), mention.span()));
        }
        String head = syntax.lower(noun.head());
        if (PRONOUNS.contains(head)) {
            boolean anonymousBefore = lastAnonymous != null
                    && last == lastAnonymous
                    && (head.equals("he") || head.equals("she") || head.equals("they"));
            return anonymousBefore && last != null ? new Speaker(last, noun.span()) : null;
        }
        if (referents.isReport(syntax, noun)) {
            Entity outlet = outlet();
            return outlet == null
                    ? anonymous(syntax, noun)
                    : remember(new Speaker(new Party.Known(outlet.id()), noun.span()));
        }
        if (!referents.isActor(syntax, noun)
                && !KINDS.containsKey(syntax.words().get(noun.head()).lemma())
                && !head.equals("statement")) {
            return null;
        }
        return anonymous(syntax, noun);
    }

    /** The outlet that the article rests on, as an entity of the article. */
    @Nullable
    Entity outlet() {
        String primary = chains.primary();
        if (primary == null) {
            return null;
        }
        for (Entity entity : referents.entities()) {
            if (entity.type() == EntityType.OUTLET && entity.name().equals(primary)) {
                return entity;
            }
        }
        return null;
    }

    @Nullable
    Party last() {
        return last;
    }

    void remember(Party party) {
        last = party;
    }

    private Speaker remember(Speaker speaker) {
        last = speaker.party();
        return speaker;
    }

    private Speaker anonymous(SentenceSyntax syntax, NounPhrase noun) {
        Span full = referents.full(syntax, noun);
        String text = document.slice(full);
        String kind = KINDS.getOrDefault(syntax.words().get(noun.head()).lemma(), "PERSON");
        Party.Anonymous before = lastAnonymous;
        String first = syntax.lower(noun.first());
        boolean again = before != null
                && before.kind().equals(kind)
                && full.equals(noun.span())
                && (first.equals("the") || first.equals("same"))
                && isOnlyHead(syntax, noun);
        if (again && before != null) {
            last = before;
            return new Speaker(before, noun.span());
        }
        int end = lastToken(syntax, full);
        Entity of = referents.affiliation(syntax, noun.first(), noun.head());
        if (of == null && end > noun.head()) {
            of = referents.affiliation(syntax, noun.head() + 1, end + 1);
        }
        Party.Anonymous party = new Party.Anonymous(text, kind, of == null ? null : of.id());
        lastAnonymous = party;
        last = party;
        return new Speaker(party, full);
    }

    /** "the official", "the same official", but not "the Norwegian official". */
    private static boolean isOnlyHead(SentenceSyntax syntax, NounPhrase noun) {
        for (int i = noun.first() + 1; i < noun.head(); i++) {
            if (!syntax.lower(i).equals("same")) {
                return false;
            }
        }
        return true;
    }

    private static int lastToken(SentenceSyntax syntax, Span span) {
        return syntax.sentence().tokensIn(span).getLast().index();
    }
}
