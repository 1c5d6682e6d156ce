package org.parley.entity.reading.second;

/** Somebody other than the reading, who is asked what an article tells. Nothing of the answer is believed before it was examined. */
public interface SecondReader {

    /** Who it is; another name is another reader, who is asked anew. */
    String name();

    /** Asks it; does not throw, and does not take for ever. */
    Answer ask(Question question);

    /** What came of asking. */
    sealed interface Answer {

        /** An answer, as it came: any text whatever. */
        record Given(String text) implements Answer {}

        /**
         * No answer; asking again may help.
         *
         * @param why in words that hold nothing of the question or the answer
         */
        record None(String why) implements Answer {}
    }
}
