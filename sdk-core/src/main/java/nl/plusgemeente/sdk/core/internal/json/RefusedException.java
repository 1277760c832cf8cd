package nl.plusgemeente.sdk.core.internal.json;

import jakarta.json.bind.JsonbException;

/**
 * What we refuse ourselves, where the JSON libraries would go on. The message holds nothing of the document.
 *
 * <p>It is a {@link JsonbException} because Yasson adds the name of the component only to those.
 */
final class RefusedException extends JsonbException {
    private static final long serialVersionUID = 1L;

    /**
     * A refusal.
     *
     * @param what goes on after "the document ..."
     */
    RefusedException(String what) {
        super(what);
    }

    /** It is translated at once, and hostile input should not make us walk the stack. */
    @Override
    public Throwable fillInStackTrace() {
        return this;
    }
}
