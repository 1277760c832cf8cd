package nl.plusgemeente.sdk.omgevingswet.samenwerken;

/**
 * Samenwerkingen as a whole (Samenwerkfunctionaliteit v5). Thread-safe. Every method that asks throws
 * {@link nl.plusgemeente.sdk.core.error.SdkException}.
 *
 * <p>To begin, close or remove one, and to invite others, has no public description: use the portal.
 */
public interface Samenwerkingen {

    /**
     * One samenwerking ({@code GET samenwerkingen/{samenwerkingId}}).
     *
     * @param samenwerkingId its identification, for example {@code SAM-66497}
     * @return the samenwerking
     * @throws nl.plusgemeente.sdk.core.error.NotFoundException when there is none
     * @throws IllegalArgumentException when the identification is blank
     */
    Samenwerking get(String samenwerkingId);
}
