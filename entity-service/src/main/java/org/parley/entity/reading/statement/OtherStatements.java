package org.parley.entity.reading.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.entity.reading.analysis.Entity;
import org.parley.entity.reading.analysis.EntityType;
import org.parley.entity.reading.analysis.Mention;
import org.parley.entity.reading.analysis.Party;
import org.parley.entity.reading.syntax.Chunk;
import org.parley.entity.reading.syntax.Chunk.Kind;
import org.parley.entity.reading.syntax.NounPhrase;
import org.parley.entity.reading.syntax.Referents;
import org.parley.entity.reading.syntax.SentenceSyntax;
import org.parley.entity.reading.syntax.VerbGroup;
import org.parley.entity.reading.text.Span;
import org.parley.entity.reading.text.Token;

/** The statements of one sentence whose cue is no verb: "according to", "reportedly". */
final class OtherStatements {

    private static final Set<String> HEARSAY = Set.of("reportedly", "allegedly", "purportedly");

    /** How a paper comes to those who report of it. */
    private static final Set<String> PASSING =
            Set.of("leak", "see", "obtain", "review", "show", "share", "send", "provide", "give", "pass");

    static final String HEARSAY_RULE = "hearsay";

    private final SentenceSyntax syntax;
    private final Referents referents;
    private final Speakers speakers;

    OtherStatements(SentenceSyntax syntax, Referents referents, Speakers speakers) {
        this.syntax = syntax;
        this.referents = referents;
        this.speakers = speakers;
    }

    /** Adds what it finds to the statements that verbs gave; an outlet named last is whom an earlier speaker told. */
    List<Draft> read(List<Draft> byVerbs) {
        List<Draft> all = new ArrayList<>(byVerbs);
        List<Chunk> chunks = syntax.chunks();
        Entity relay = relay();
        if (relay != null) {
            all.replaceAll(draft ->
                    draft.toldTo() == null && !isSpeaker(draft, relay) ? draft.withRelay(relay.name()) : draft);
        }
        for (int i = 0; i + 1 < chunks.size(); i++) {
            if (chunks.get(i).text().equals("according to") && chunks.get(i + 1).noun() != null) {
                according(i, all);
            }
        }
        for (int i = 0; i + 1 < chunks.size(); i++) {
            boolean covered = all.stream().anyMatch(draft -> !draft.rule().startsWith("according"));
            if (HEARSAY.contains(chunks.get(i).text()) && !covered) {
                hearsay(i, all);
            }
            if (chunks.get(i).verb() != null && !covered) {
                hearsayInside(i, all);
            }
        }
        return all;
    }

    /** "…, the minister said, NTB reports.": the agency named last passes on the whole sentence. */
    private @Nullable Entity relay() {
        List<Token> tokens = syntax.sentence().tokens();
        for (int i = 1; i + 1 < tokens.size(); i++) {
            boolean last = tokens.get(i).lower().matches("reports|reported|writes")
                    && tokens.get(i + 1).text().equals(".");
            Mention mention = last ? syntax.words().get(i - 1).mention() : null;
            int before = i - 1;
            while (mention != null
                    && before > 0
                    && mention.equals(syntax.words().get(before).mention())) {
                before--;
            }
            if (mention != null
                    && syntax.words().get(i - 1).type() == EntityType.OUTLET
                    && tokens.get(before).text().equals(",")) {
                return referents.byId(mention.entity());
            }
        }
        return null;
    }

    private static boolean isSpeaker(Draft draft, Entity entity) {
        return draft.speaker() instanceof Party.Known(String id) && id.equals(entity.id());
    }

    private void according(int at, List<Draft> all) {
        List<Chunk> chunks = syntax.chunks();
        NounPhrase noun = chunks.get(at + 1).noun();
        if (noun == null) {
            return;
        }
        Source source = source(at + 1, noun);
        if (source == null) {
            return;
        }
        Span content;
        if (isOpening(at)) {
            int comma = source.end() + 1;
            while (comma < chunks.size() && !chunks.get(comma).is(Kind.COMMA)) {
                comma++;
            }
            if (comma + 1 < chunks.size() && chunks.get(comma + 1).is(Kind.RELATIVE)) {
                // "According to NTB, which saw the letter, …"
                int closing = comma + 2;
                while (closing < chunks.size() && !chunks.get(closing).is(Kind.COMMA)) {
                    closing++;
                }
                comma = closing < chunks.size() ? closing : comma;
            }
            if (comma + 2 < chunks.size()
                    && chunks.get(comma + 2).is(Kind.COMMA)
                    && chunks.get(comma + 1).noun() instanceof NounPhrase office
                    && referents.isPersonNoun(syntax, office)) {
                // "According to Ida Berg, the mayor's spokeswoman, …"
                comma += 2;
            }
            content = comma + 1 < chunks.size()
                    ? ContentReader.trim(
                            syntax, chunks.get(comma).last() + 1, syntax.words().size() - 1)
                    : null;
        } else {
            content = ContentReader.trim(
                    syntax, ownClause(at, all), chunks.get(at).first() - 1);
        }
        if (content == null) {
            return;
        }
        Span left = content;
        for (int i = 0; i < all.size(); i++) {
            Draft draft = all.get(i);
            boolean same = draft.cue() != null
                    && left.contains(draft.cue())
                    && isOutlet(source.speaker().party())
                    && !isOpening(at);
            if (same && source.speaker().party() instanceof Party.Known(String outlet)) {
                all.set(i, draft.toldTo() == null ? draft.withToldTo(outlet).withRule("verb-by-outlet") : draft);
                return;
            }
        }
        Span cue =
                syntax.sentence().spanOf(chunks.get(at).first(), chunks.get(at).last());
        all.add(new Draft(
                syntax.sentence().span(),
                source.speaker().party(),
                source.speaker().span(),
                cue,
                content,
                source.toldTo(),
                source.relay(),
                false,
                false,
                "according-to"));
    }

    /** Behind what somebody else said: "he knew of no bids, although two firms made one, according to …". */
    private int ownClause(int at, List<Draft> all) {
        for (int i = at - 2; i > 0 && !all.isEmpty(); i--) {
            Chunk chunk = syntax.chunks().get(i);
            Span span = syntax.span(i, i);
            boolean behindCue = all.stream()
                    .anyMatch(draft -> draft.cue() != null && draft.cue().end() <= span.start());
            if (behindCue
                    && StatementWords.CONTRASTING.contains(chunk.text())
                    && syntax.chunks().get(i - 1).is(Kind.COMMA)) {
                return chunk.last() + 1;
            }
        }
        return 0;
    }

    private boolean isOutlet(Party party) {
        if (!(party instanceof Party.Known(String id))) {
            return false;
        }
        Entity entity = referents.byId(id);
        return entity != null && entity.type() == EntityType.OUTLET;
    }

    private boolean isOpening(int at) {
        for (int i = 0; i < at; i++) {
            if (syntax.chunks().get(i).verb() != null || syntax.chunks().get(i).noun() != null) {
                return false;
            }
        }
        return true;
    }

    /** Who is named after "according to". */
    private record Source(
            Speakers.Speaker speaker,
            int end,
            @Nullable String toldTo,
            @Nullable String relay) {}

    private @Nullable Source source(int at, NounPhrase noun) {
        List<Chunk> chunks = syntax.chunks();
        boolean report =
                Set.of("report", "reports", "statement", "article", "interview", "document", "documents", "account")
                                .contains(syntax.lower(noun.head()))
                        && !noun.isName();
        if (report) {
            for (int i = noun.first(); i < noun.head(); i++) {
                var mention = syntax.words().get(i).mention();
                if (mention != null && syntax.words().get(i).type() == EntityType.OUTLET) {
                    return new Source(
                            new Speakers.Speaker(new Party.Known(mention.entity()), mention.span()), at, null, null);
                }
            }
            for (int i = at + 1; i + 1 < chunks.size() && i <= at + 4; i++) {
                NounPhrase by = chunks.get(i + 1).noun();
                boolean publisher =
                        Set.of("by", "from", "in", "on").contains(chunks.get(i).text()) && by != null;
                if (publisher && by != null && referents.type(by) == EntityType.OUTLET) {
                    boolean cited = chunks.get(i - 1).verb() != null
                            && chunks.get(i - 1).text().startsWith("cited");
                    Entity outlet = referents.entity(by);
                    Speakers.Speaker speaker = cited ? speakers.of(syntax, noun) : speakers.of(syntax, by);
                    return speaker == null
                            ? null
                            : new Source(speaker, i + 1, null, cited && outlet != null ? outlet.name() : null);
                }
            }
        }
        boolean paper = StatementWords.DOCUMENTS.contains(
                syntax.words().get(noun.head()).lemma());
        Speakers.Speaker speaker = speakers.of(syntax, noun, paper);
        return speaker == null ? null : new Source(speaker, at, paper ? reader(at) : null, null);
    }

    /** "a memo that was leaked to NTB", "a letter seen by NTB": the outlet that has it. */
    private @Nullable String reader(int paper) {
        List<Chunk> chunks = syntax.chunks();
        for (int i = paper + 1; i + 2 < Math.min(chunks.size(), paper + 5); i++) {
            NounPhrase outlet = chunks.get(i + 2).noun();
            boolean passed = chunks.get(i).verb() instanceof VerbGroup verb
                    && PASSING.contains(verb.lemma())
                    && chunks.get(i + 1).text().matches("to|by|with");
            Entity entity = passed && outlet != null ? referents.entity(outlet) : null;
            if (entity != null && entity.type() == EntityType.OUTLET) {
                return entity.id();
            }
        }
        return null;
    }

    private void hearsay(int at, List<Draft> all) {
        Chunk mark = syntax.chunks().get(at);
        addHearsay(mark.first(), mark.last() + 1, all);
    }

    /** "has reportedly agreed": the mark stands inside a verb group. */
    private void hearsayInside(int at, List<Draft> all) {
        Chunk chunk = syntax.chunks().get(at);
        for (int i = chunk.first(); i <= chunk.last(); i++) {
            if (HEARSAY.contains(syntax.lower(i))) {
                addHearsay(i, i + 1, all);
                return;
            }
        }
    }

    private void addHearsay(int mark, int from, List<Draft> all) {
        Entity outlet = speakers.relayedOutlet();
        Span content = from < syntax.words().size()
                ? ContentReader.trim(syntax, from, syntax.words().size() - 1)
                : null;
        if (outlet == null || content == null) {
            return;
        }
        Token token = syntax.sentence().tokens().get(mark);
        all.add(new Draft(
                syntax.sentence().span(),
                new Party.Known(outlet.id()),
                null,
                token.span(),
                content,
                null,
                null,
                false,
                false,
                HEARSAY_RULE));
    }
}
