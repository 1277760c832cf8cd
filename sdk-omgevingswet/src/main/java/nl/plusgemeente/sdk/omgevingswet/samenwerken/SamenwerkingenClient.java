package nl.plusgemeente.sdk.omgevingswet.samenwerken;

import nl.plusgemeente.sdk.core.call.Answer;
import nl.plusgemeente.sdk.core.call.Operation;
import nl.plusgemeente.sdk.core.spi.Caller;
import nl.plusgemeente.sdk.omgevingswet.dso.DsoApis;
import nl.plusgemeente.sdk.omgevingswet.internal.request.Given;
import nl.plusgemeente.sdk.omgevingswet.internal.wire.SamenwerkingWire;

/**
 * @param caller makes the calls
 */
record SamenwerkingenClient(Caller caller) implements Samenwerkingen {
    private static final Answer<Samenwerking> SAMENWERKING =
            Answer.of(SamenwerkingWire.class).map(SamenwerkenMapping::samenwerking);

    @Override
    public Samenwerking get(String samenwerkingId) {
        return caller.call(Operation.get(DsoApis.SAMENWERKEN, "samenwerkingen/{samenwerkingId}", SAMENWERKING)
                .path("samenwerkingId", Given.text(samenwerkingId, "a samenwerkingId"))
                .build());
    }
}
