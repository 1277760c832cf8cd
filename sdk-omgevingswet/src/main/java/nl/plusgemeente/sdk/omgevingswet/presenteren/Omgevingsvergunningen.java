package nl.plusgemeente.sdk.omgevingswet.presenteren;

import java.util.function.Consumer;
import nl.plusgemeente.sdk.core.call.Pages;
import nl.plusgemeente.sdk.core.spi.Caller;
import nl.plusgemeente.sdk.omgevingswet.dso.Tijdreis;
import nl.plusgemeente.sdk.omgevingswet.geo.Geometry;

/**
 * Permits that differ from the omgevingsplan (Presenteren v8). Thread-safe. Every method that asks throws {@link
 * nl.plusgemeente.sdk.core.error.SdkException}, {@code NotFoundException} when there is no such permit; an
 * identification that is blank is refused with {@link IllegalArgumentException}.
 */
public interface Omgevingsvergunningen {

    /**
     * All permits (Presenteren v8, {@code GET omgevingsvergunningen}).
     *
     * @param question when, in which order, and what comes along; asked at once, sent when the first item is
     * @return a lazy list over all pages
     * @throws IllegalArgumentException when the question cannot be asked
     */
    Pages<Omgevingsvergunning> list(Consumer<OmgevingsvergunningQuery> question);

    /**
     * The permits that hold somewhere in an area, or along a line (Presenteren v8, {@code POST
     * omgevingsvergunningen/_zoek}). No public source tells by what else the API can search.
     *
     * @param area in RD New (metres); polygons closed, at most 99 square kilometres
     * @param question when, in which order, and what comes along; asked at once, sent when the first item is
     * @return a lazy list over all pages
     * @throws IllegalArgumentException when the question cannot be asked
     */
    Pages<Omgevingsvergunning> search(Geometry area, Consumer<OmgevingsvergunningQuery> question);

    /**
     * One permit as it is now, with where it holds (Presenteren v8, {@code GET
     * omgevingsvergunningen/{uriIdentificatie}}).
     *
     * @param identificatie the permit
     * @return the permit
     */
    default Omgevingsvergunning get(String identificatie) {
        return get(identificatie, Tijdreis.NU);
    }

    /**
     * One permit as it was or will be, with where it holds (Presenteren v8, {@code GET
     * omgevingsvergunningen/{uriIdentificatie}}).
     *
     * @param identificatie the permit
     * @param tijdreis when
     * @return the permit
     */
    Omgevingsvergunning get(String identificatie, Tijdreis tijdreis);

    /**
     * The client over any caller; applications get theirs from the facility.
     *
     * @param caller makes the calls
     * @return a client
     */
    static Omgevingsvergunningen with(Caller caller) {
        return new OmgevingsvergunningenClient(caller);
    }
}
