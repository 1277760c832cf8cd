package nl.plusgemeente.sdk.core.internal.pipeline;

import nl.plusgemeente.sdk.core.call.Response;
import nl.plusgemeente.sdk.core.error.CoreErrors;
import nl.plusgemeente.sdk.core.error.DeadlineExceededException;
import nl.plusgemeente.sdk.core.error.TransportException;

/** One budget for all attempts: what breaks off because it is spent, says so. */
record DeadlineLink(Link next) implements Link {

    @Override
    public <T> Response<T> carry(Call<T> call) {
        try {
            return next.carry(call);
        } catch (TransportException e) {
            if (call.deadline().hasPassed()) {
                throw new DeadlineExceededException(
                        CoreErrors.DEADLINE,
                        "The time for the whole call is up (last: " + e.code() + "): try later, or give the call more"
                                + " time.",
                        call.facts(),
                        e);
            }
            throw e;
        }
    }
}
