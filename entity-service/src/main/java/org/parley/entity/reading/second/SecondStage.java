package org.parley.entity.reading.second;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.parley.entity.reading.analysis.Event;
import org.parley.entity.reading.document.Document;
import org.parley.entity.reading.document.Stage;

/**
 * Adds the events of a second reader's answer that the article bears out, marked as its own, behind those of the reading. The answer is part of
 * the stage: the same answer to the same article adds the same events, whenever it is examined.
 */
public final class SecondStage implements Stage {

    private final String reader;
    private final String answer;
    private final Consumer<Verdict> verdicts;

    /**
     * @param reader the name of who gave the answer
     * @param verdicts is told what becomes of each proposal
     */
    public SecondStage(String reader, String answer, Consumer<Verdict> verdicts) {
        this.reader = reader;
        this.answer = answer;
        this.verdicts = verdicts;
    }

    @Override
    public String name() {
        return "second(" + reader + ")";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Document read(Document document) {
        Optional<List<Proposal>> proposals = Proposal.allOf(answer);
        if (proposals.isEmpty()) {
            verdicts.accept(Verdict.UNREADABLE);
            return document;
        }
        Examination examination = new Examination(document);
        List<Event> events = new ArrayList<>(document.events());
        for (Proposal proposal : proposals.get()) {
            Examination.Result result = examination.of(proposal, events);
            if (result.event() != null) {
                events.add(result.event());
            }
            verdicts.accept(result.verdict());
        }
        return document.withEvents(events);
    }
}
