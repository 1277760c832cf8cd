package nl.plusgemeente.sdk.core.internal.pipeline;

import nl.plusgemeente.sdk.core.call.Response;

/** One concern on the way of a call. It does its part and hands the call on; nothing calls back up. */
interface Link {

    /**
     * Carries a call on.
     *
     * @param <T> what comes out
     * @param call the call
     * @return the answer
     */
    <T> Response<T> carry(Call<T> call);
}
