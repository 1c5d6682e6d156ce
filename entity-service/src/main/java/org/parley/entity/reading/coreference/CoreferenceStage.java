package org.parley.entity.reading.coreference;

import org.parley.entity.reading.document.Document;
import org.parley.entity.reading.document.Stage;

/** Joins the mentions of an article that mean the same. */
public final class CoreferenceStage implements Stage {

    @Override
    public String name() {
        return "coreference";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Document read(Document document) {
        return document;
    }
}
