package nl.plusgemeente.sdk.mock.internal.data;

/**
 * Who made a document.
 *
 * @param code prefix and number: {@code gm0995}, {@code pv24}, {@code ws0650}
 * @param naam the name, with the kind of authority in it
 * @param bestuurslaag {@code GEMEENTE}, {@code PROVINCIE} or {@code WATERSCHAP}
 */
public record Gezag(String code, String naam, String bestuurslaag) {}
