package nl.plusgemeente.sdk.omgevingswet.samenwerken;

import nl.plusgemeente.sdk.core.spi.Caller;

/**
 * @param caller makes the calls
 */
record SamenwerkenClient(Caller caller) implements Samenwerken {

    @Override
    public Samenwerkingen samenwerkingen() {
        return new SamenwerkingenClient(caller);
    }

    @Override
    public SamenwerkingDocumenten documenten() {
        return new SamenwerkingDocumentenClient(caller);
    }

    @Override
    public Actieverzoeken actieverzoeken() {
        return new ActieverzoekenClient(caller);
    }

    @Override
    public Notificaties notificaties() {
        return new NotificatiesClient(caller);
    }
}
