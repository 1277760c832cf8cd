package nl.plusgemeente.sdk.omgevingswet.plannen;

import java.util.List;
import java.util.function.Consumer;
import nl.plusgemeente.sdk.core.call.Pages;
import nl.plusgemeente.sdk.core.spi.Caller;
import nl.plusgemeente.sdk.omgevingswet.geo.Geometry;
import nl.plusgemeente.sdk.omgevingswet.geo.RdPoint;

/**
 * Plans of before the Omgevingswet, which still hold at many places (Ruimtelijke plannen v4). Thread-safe. Every method
 * that asks throws {@link nl.plusgemeente.sdk.core.error.SdkException}.
 *
 * <p>No public source tells a host of pre-production: there, calls fail with a
 * {@link nl.plusgemeente.sdk.core.error.ConfigurationException} unless an address is set.
 */
public interface Plannen {

    /**
     * Plans, wherever they hold (Ruimtelijke plannen v4, {@code GET plannen}).
     *
     * @param question asks; asked at once, sent when the first item is
     * @return a lazy list over all pages
     */
    Pages<Plan> list(Consumer<PlanQuery> question);

    /**
     * Plans that hold at a point (Ruimtelijke plannen v4, {@code POST plannen/_zoek}, operator {@code contains}).
     *
     * @param point the point
     * @param question asks for less; asked at once, sent when the first item is
     * @return a lazy list over all pages
     */
    default Pages<Plan> search(RdPoint point, Consumer<PlanQuery> question) {
        return search(point.geometry(), question);
    }

    /**
     * Plans that hold somewhere in an area (Ruimtelijke plannen v4, {@code POST plannen/_zoek}). A point is asked for with
     * the operator {@code contains}, everything else with {@code intersects}.
     *
     * @param gebied in RD New (metres); polygons closed, at most 99 square kilometres
     * @param question asks for less; asked at once, sent when the first item is
     * @return a lazy list over all pages
     * @throws IllegalArgumentException when the area cannot be searched in
     */
    Pages<Plan> search(Geometry gebied, Consumer<PlanQuery> question);

    /**
     * One plan (Ruimtelijke plannen v4, {@code GET plannen/{planId}}).
     *
     * @param planId for example {@code NL.IMRO.0995.BP00099-VG01}
     * @return the plan, without its geometry
     * @throws nl.plusgemeente.sdk.core.error.NotFoundException when there is none
     */
    default Plan get(String planId) {
        return get(planId, List.of());
    }

    /**
     * One plan with what else stays away (Ruimtelijke plannen v4, {@code GET plannen/{planId}}).
     *
     * @param planId for example {@code NL.IMRO.0995.BP00099-VG01}
     * @param expand for example {@code geometrie}, which comes in RD New
     * @return the plan
     * @throws nl.plusgemeente.sdk.core.error.NotFoundException when there is none
     */
    Plan get(String planId, List<String> expand);

    /**
     * All objects of one kind of a plan (Ruimtelijke plannen v4, {@code GET plannen/{planId}/…}).
     *
     * @param planId the plan
     * @param type the kind
     * @return a lazy list over all pages
     */
    Pages<PlanObject> objecten(String planId, PlanObjectType type);

    /**
     * The objects of one kind of a plan in an area (Ruimtelijke plannen v4, {@code POST plannen/{planId}/…/_zoek}).
     *
     * @param planId the plan
     * @param type the kind
     * @param gebied as for {@link #search(Geometry, Consumer)}
     * @return a lazy list over all pages
     * @throws IllegalArgumentException when the area cannot be searched in
     */
    Pages<PlanObject> objecten(String planId, PlanObjectType type, Geometry gebied);

    /**
     * One object of a plan (Ruimtelijke plannen v4, {@code GET plannen/{planId}/…/{id}}).
     *
     * @param planId the plan
     * @param type the kind
     * @param id the object
     * @return the object
     * @throws nl.plusgemeente.sdk.core.error.NotFoundException when there is none
     */
    PlanObject object(String planId, PlanObjectType type, String id);

    /**
     * The client over any caller; applications get theirs from the facility.
     *
     * @param caller makes the calls
     * @return a client
     */
    static Plannen with(Caller caller) {
        return new PlannenClient(caller);
    }
}
