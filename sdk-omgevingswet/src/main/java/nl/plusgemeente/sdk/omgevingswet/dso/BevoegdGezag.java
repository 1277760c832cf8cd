package nl.plusgemeente.sdk.omgevingswet.dso;

import java.util.Optional;

/**
 * The authority that a document comes from ({@code aangeleverdDoorEen}).
 *
 * @param bestuurslaag its layer of government
 * @param code its code, for example {@code gm0344}
 * @param naam its name, for example {@code gemeente Utrecht}
 */
public record BevoegdGezag(Optional<Bestuurslaag> bestuurslaag, Optional<String> code, Optional<String> naam) {}
