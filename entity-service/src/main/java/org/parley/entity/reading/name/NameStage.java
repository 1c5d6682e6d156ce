package org.parley.entity.reading.name;

import org.parley.entity.reading.document.Document;
import org.parley.entity.reading.document.Stage;

/** Finds the names of an article. */
public final class NameStage implements Stage {

    @Override
    public String name() {
        return "names";
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
