package nl.plusgemeente.sdk.core.call;

/** The result of a call that answers nothing. */
public enum Nothing {
    /** The only value. */
    NOTHING;

    static final Answer<Nothing> ANSWER = new NothingAnswer();

    private record NothingAnswer() implements Answer<Nothing> {

        @Override
        public Nothing read(AnswerBody body) {
            return NOTHING;
        }

        @Override
        public boolean json() {
            return false;
        }
    }
}
