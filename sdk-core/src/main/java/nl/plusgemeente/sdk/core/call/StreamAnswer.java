package nl.plusgemeente.sdk.core.call;

/** The body as it streams in. */
enum StreamAnswer implements Answer<BodyStream> {
    INSTANCE;

    @Override
    public BodyStream read(AnswerBody body) {
        return new BodyStream(
                body.stream(), body.headers().first("Content-Type").orElse(""));
    }

    @Override
    public boolean streams() {
        return true;
    }

    @Override
    public boolean json() {
        return false;
    }
}
