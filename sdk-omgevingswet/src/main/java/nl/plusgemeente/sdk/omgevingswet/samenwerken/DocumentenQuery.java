package nl.plusgemeente.sdk.omgevingswet.samenwerken;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.plusgemeente.sdk.core.call.OperationBuilder;
import nl.plusgemeente.sdk.core.identity.Oin;
import nl.plusgemeente.sdk.omgevingswet.dso.DsoApis;

/** Which documents of a samenwerking to list: everything is optional, and all that is asked must hold. Not thread-safe. */
public final class DocumentenQuery {
    private final Map<String, String> parameters = new LinkedHashMap<>();

    DocumentenQuery() {}

    /**
     * Documents that one organisation added.
     *
     * @param oin its number
     * @return this query
     */
    public DocumentenQuery aangemaaktDoor(Oin oin) {
        return with("aangemaaktDoor", oin.value());
    }

    /**
     * Documents that others than one organisation added.
     *
     * @param oin its number
     * @return this query
     */
    public DocumentenQuery nietAangemaaktDoor(Oin oin) {
        return with("aangemaaktDoor[not]", oin.value());
    }

    /**
     * Documents that an organisation of this name added.
     *
     * @param naam its name
     * @return this query
     */
    public DocumentenQuery aangemaaktDoorNaam(String naam) {
        return with("aangemaaktDoorNaam", naam);
    }

    /**
     * Documents that organisations of another name added.
     *
     * @param naam the name
     * @return this query
     */
    public DocumentenQuery nietAangemaaktDoorNaam(String naam) {
        return with("aangemaaktDoorNaam[not]", naam);
    }

    /**
     * In which order.
     *
     * @param order as the API writes it; no public source tells the names
     * @return this query
     */
    public DocumentenQuery sort(String order) {
        return with("_sort", order);
    }

    /**
     * How many documents to fetch at a time.
     *
     * @param size 1 to 200; what the API chooses when not set
     * @return this query
     * @throws IllegalArgumentException when the size is out of range
     */
    public DocumentenQuery pageSize(int size) {
        return with("aantal", Integer.toString(DsoApis.SAMENWERKEN.paging().checkedSize(size)));
    }

    <T> OperationBuilder<T> in(OperationBuilder<T> call) {
        parameters.forEach(call::query);
        return call;
    }

    private DocumentenQuery with(String name, String value) {
        parameters.put(name, value);
        return this;
    }
}
