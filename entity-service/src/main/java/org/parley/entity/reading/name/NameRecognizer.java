package org.parley.entity.reading.name;

import java.util.List;
import org.parley.entity.reading.document.Document;

/**
 * A source of names. It says where names stand and what speaks for their types; {@link NameStage} weighs what several
 * sources say, over the whole article. Thread-safe and deterministic.
 */
interface NameRecognizer {

    /** Names in the order of the text; they may nest only where the outer one is an event, a plan or a treaty article. */
    List<FoundName> recognize(Document document);
}
