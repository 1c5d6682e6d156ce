package org.parley.entity.reading.second;

/** What the examination of one proposal came to. */
public enum Verdict {
    ACCEPTED,
    /** The whole answer is of another form than was asked for. */
    UNREADABLE,
    /** The quotation does not stand in the article, or in two places, or goes beyond a sentence. */
    NOT_QUOTED,
    /** A type or status that is none. */
    NO_SUCH_KIND,
    /** A name that the quoted sentence does not mention, or which may mean two. */
    NOT_MENTIONED,
    /** Words for the time that do not stand in the quoted sentence, or that the reading does not take for a time. */
    NO_SUCH_TIME,
    /** Neither two who take part nor one with a place or a time. */
    TOO_LITTLE,
    /** Somebody demands it; nobody says that it is so. */
    DEMANDED,
    /** The reading, or an earlier proposal, has told it. */
    TOLD_ALREADY
}
