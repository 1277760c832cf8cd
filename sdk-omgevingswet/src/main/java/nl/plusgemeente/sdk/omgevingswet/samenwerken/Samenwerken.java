package nl.plusgemeente.sdk.omgevingswet.samenwerken;

import nl.plusgemeente.sdk.core.spi.Caller;

/**
 * Samenwerkfunctionaliteit v5: working on a request together with other authorities. In the government zone: the tenant
 * needs a certificate, and the SDK the name of the header for the sender's OIN. Thread-safe.
 */
public interface Samenwerken {

    /**
     * Samenwerkingen as a whole.
     *
     * @return a client
     */
    Samenwerkingen samenwerkingen();

    /**
     * The documents of samenwerkingen, up and down.
     *
     * @return a client
     */
    SamenwerkingDocumenten documenten();

    /**
     * What one participant asks of another.
     *
     * @return a client
     */
    Actieverzoeken actieverzoeken();

    /**
     * What happened, and a way to hear of it.
     *
     * @return a client
     */
    Notificaties notificaties();

    /**
     * The client over any caller; applications get theirs from the facility.
     *
     * @param caller makes the calls
     * @return a client
     */
    static Samenwerken with(Caller caller) {
        return new SamenwerkenClient(caller);
    }
}
