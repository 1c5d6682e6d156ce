package org.parley.local.chaos;

import java.time.Duration;
import org.parley.local.stack.PartName;

/**
 * One part ended in the middle of a load, and started again.
 *
 * @param accepted how many articles were accepted during the round
 * @param repeated how many requests had to be sent again
 * @param settled how long it took from the restart until every accepted article was in the graph
 */
public record Crash(PartName part, Duration after, int accepted, int repeated, Duration settled) {}
