package org.parley.entity.reading.coreference;

import org.parley.entity.reading.document.Document;
import org.parley.entity.reading.document.Stage;

/**
 * Joins the mentions of an article that mean the same. First names, then noun phrases, then pronouns, each on top of
 * what the one before found. Rather leaves a link open than makes a wrong one.
 */
public final class CoreferenceStage implements Stage {

    @Override
    public String name() {
        return "coreference";
    }

    @Override
    public int version() {
        return 13;
    }

    @Override
    public Document read(Document document) {
        EntityTable table = new EntityTable(document);
        new NameJoiner(table).join();
        new PlanLinker(table).link();
        new NominalLinker(table).link();
        new PronounLinker(table).link();
        return table.toDocument();
    }
}
