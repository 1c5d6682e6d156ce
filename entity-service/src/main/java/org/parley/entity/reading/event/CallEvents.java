package org.parley.entity.reading.event;

import java.util.ArrayList;
import java.util.List;
import org.parley.entity.reading.analysis.Entity;
import org.parley.entity.reading.syntax.Chunk;
import org.parley.entity.reading.syntax.Clause;
import org.parley.entity.reading.syntax.NounPhrase;
import org.parley.entity.reading.syntax.PersonNouns;
import org.parley.entity.reading.syntax.SentenceSyntax;
import org.parley.entity.reading.syntax.VerbGroup;

/** Who calls whom by telephone, and who calls on whom: a verb that often tells of something else. */
final class CallEvents {

    private final EventContext context;
    private final VerbEvents verbs;

    CallEvents(EventContext context, VerbEvents verbs) {
        this.context = context;
        this.verbs = verbs;
    }

    /** "called Aas on Friday", "called Aas to thank him": by telephone, where nothing says what he was called. */
    void called(SentenceSyntax syntax, int index, Clause clause, List<Participant> caller) {
        List<NounPhrase> callee = clause.object();
        if (isVisit(syntax, clause)) {
            List<Participant> both = new ArrayList<>(caller);
            verbs.participants(syntax, clause.under("on")).forEach(one -> Participants.add(both, one));
            Entity place = context.settings().clausePlace(syntax, clause);
            if (both.size() > 1) {
                verbs.add(syntax, index, clause, "MEETING", both, place, "verb-call");
            }
        }
        if (clause.verb().passive()
                || callee.isEmpty()
                || !context.isPerson(syntax, clause.subject())
                || !callee.stream().allMatch(noun -> isSomeone(syntax, noun))) {
            return;
        }
        int next = syntax.chunkOf(callee.getLast().last()) + 1;
        Chunk behind = next < syntax.chunks().size() ? syntax.chunks().get(next) : null;
        boolean whole = behind == null
                || behind.is(Chunk.Kind.TIME)
                || behind.is(Chunk.Kind.MARK) && !behind.text().equals(":")
                || behind.verb() != null && behind.verb().shape() == VerbGroup.Shape.INFINITIVE
                || behind.is(Chunk.Kind.PREPOSITION) && !behind.text().equals("as")
                || behind.is(Chunk.Kind.CONJUNCTION);
        List<Participant> both = new ArrayList<>(caller);
        verbs.participants(syntax, callee).forEach(one -> Participants.add(both, one));
        if (whole && both.size() > 1) {
            verbs.add(syntax, index, clause, "CALL", both, null, "verb-call");
        }
    }

    /** "called on the president on Monday": one person sees another, and asks nothing of them that is told. */
    private boolean isVisit(SentenceSyntax syntax, Clause clause) {
        List<NounPhrase> host = clause.under("on");
        boolean on = !clause.verb().passive()
                && syntax.chunkText(clause.verbChunk() + 1).equals("on")
                && isCaller(syntax, clause.subject())
                && context.isPerson(syntax, host);
        int next = on ? syntax.chunkOf(host.getLast().last()) + 1 : 0;
        Chunk behind = next < syntax.chunks().size() ? syntax.chunks().get(next) : null;
        return on
                && (behind == null
                        || behind.is(Chunk.Kind.TIME)
                        || behind.is(Chunk.Kind.MARK)
                        || behind.is(Chunk.Kind.CONJUNCTION)
                        || behind.is(Chunk.Kind.PREPOSITION) && behind.text().matches("in|at|on|during"));
    }

    private boolean isCaller(SentenceSyntax syntax, List<NounPhrase> nouns) {
        return context.isPerson(syntax, nouns)
                || !nouns.isEmpty()
                        && PersonNouns.isSingular(syntax.lower(nouns.getFirst().head()));
    }

    /** A person with a name, or one who stands beside one: "his rival". */
    private boolean isSomeone(SentenceSyntax syntax, NounPhrase noun) {
        return context.isPerson(syntax, List.of(noun)) && syntax.chunkOf(noun.last()) > 0
                || noun.possessor() >= 0 && PersonNouns.isSingular(syntax.lower(noun.head()));
    }
}
