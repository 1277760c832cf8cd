package nl.plusgemeente.sdk.omgevingswet.presenteren;

import java.util.List;
import java.util.function.Consumer;
import nl.plusgemeente.sdk.core.spi.Caller;
import nl.plusgemeente.sdk.omgevingswet.dso.Tijdreis;
import nl.plusgemeente.sdk.omgevingswet.geo.Geometry;

/**
 * What the rules at a place are about, in short (Presenteren v8). Thread-safe. Every method that asks throws {@link
 * nl.plusgemeente.sdk.core.error.SdkException}.
 */
public interface Onderwerpen {

    /**
     * What regelingen are about at a place, as they are now (Presenteren v8, {@code POST onderwerpen/_zoek}).
     *
     * @param area in RD New (metres); polygons closed, at most 99 square kilometres
     * @return for each regeling that holds there
     * @throws IllegalArgumentException when it cannot be searched in
     */
    default List<RegelingOnderwerpen> search(Geometry area) {
        return search(area, Tijdreis.NU);
    }

    /**
     * What regelingen are about at a place (Presenteren v8, {@code POST onderwerpen/_zoek}).
     *
     * @param area in RD New (metres); polygons closed, at most 99 square kilometres
     * @param tijdreis when
     * @return for each regeling that holds there
     * @throws IllegalArgumentException when it cannot be searched in
     */
    List<RegelingOnderwerpen> search(Geometry area, Tijdreis tijdreis);

    /**
     * What drafts are about at a place, with what they change (Presenteren v8, {@code POST ontwerponderwerpen/_zoek}).
     *
     * @param area in RD New (metres); polygons closed, at most 99 square kilometres
     * @param question which drafts: {@code q -> q.op(Tijdreis.NU.beschikbaarOp(moment))}
     * @return for each draft that is to hold there
     * @throws IllegalArgumentException when it cannot be searched in, or the question cannot be asked
     */
    List<RegelingOnderwerpen> searchOntwerp(Geometry area, Consumer<OntwerpOnderwerpQuery> question);

    /**
     * The client over any caller; applications get theirs from the facility.
     *
     * @param caller makes the calls
     * @return a client
     */
    static Onderwerpen with(Caller caller) {
        return new OnderwerpenClient(caller);
    }
}
