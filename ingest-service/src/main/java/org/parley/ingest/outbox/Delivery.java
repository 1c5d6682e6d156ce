package org.parley.ingest.outbox;

import org.parley.ingest.platform.Problem;

/** What came of one attempt to deliver a change. */
sealed interface Delivery {

    /** It has arrived, and is in the graph or out of it as it should be. */
    record Arrived() implements Delivery {}

    /** It has been answered for good, and the answer is no. */
    record Refused(Problem problem) implements Delivery {}

    /** The other side failed over this change; it may be the change, so the number of attempts is limited. */
    record Stumbled(String reason) implements Delivery {}

    /** The other side is not there, or does not let us in; no change is to blame, so all of them wait. */
    record Unreachable(String reason) implements Delivery {}
}
