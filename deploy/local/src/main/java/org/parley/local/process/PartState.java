package org.parley.local.process;

/** What is known about a part of the stack. */
public sealed interface PartState {

    /** Not running, and nobody expects it to. */
    record Stopped() implements PartState {}

    /** Running and doing its work. */
    record Ready(Footprint footprint) implements PartState {}

    /** Running, and not (or no longer) answering. */
    record Unready(Footprint footprint) implements PartState {}

    /** It was started, was not asked to stop, and is gone. */
    record Died(Footprint footprint) implements PartState {}
}
