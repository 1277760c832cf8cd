package nl.plusgemeente.sdk.omgevingswet.samenwerken;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import nl.plusgemeente.sdk.core.call.Operation;
import nl.plusgemeente.sdk.core.call.Pages;
import nl.plusgemeente.sdk.core.spi.Caller;
import nl.plusgemeente.sdk.omgevingswet.dso.DsoApis;
import nl.plusgemeente.sdk.omgevingswet.internal.request.Given;
import nl.plusgemeente.sdk.omgevingswet.internal.wire.NotificatieWire;

/**
 * @param caller makes the calls
 */
record NotificatiesClient(Caller caller) implements Notificaties {
    private static final NumberedPage<NotificatieWire, Notificatie> PAGE =
            new NumberedPage<>("notificaties", NotificatieWire.class, SamenwerkenMapping::notificatie);
    private static final String PAGE_PARAMETER = "page";

    @Override
    public Pages<Notificatie> between(Instant after, Instant until) {
        Instant from = after.truncatedTo(ChronoUnit.MILLIS);
        Instant to = until.truncatedTo(ChronoUnit.MILLIS);
        if (!from.isBefore(to)) {
            throw new IllegalArgumentException("a window ends later than it begins");
        }
        return new NumberedPages<>(
                caller,
                PAGE_PARAMETER,
                () -> Operation.get(DsoApis.SAMENWERKEN, "notificaties", PAGE)
                        .query("eventDatumTijd[gt]", from.toString())
                        .query("eventDatumTijd[lte]", to.toString()));
    }

    @Override
    public Pages<Notificatie> of(String samenwerkingId) {
        Given.text(samenwerkingId, "a samenwerkingId");
        return new NumberedPages<>(
                caller,
                PAGE_PARAMETER,
                () -> Operation.get(DsoApis.SAMENWERKEN, "samenwerkingen/{samenwerkingId}/notificaties", PAGE)
                        .path("samenwerkingId", samenwerkingId));
    }

    @Override
    public NotificatiePoller.Builder poller(String name, CursorStore store, Instant since) {
        return new NotificatiePoller.Builder(name, this, store, since, caller.time());
    }
}
