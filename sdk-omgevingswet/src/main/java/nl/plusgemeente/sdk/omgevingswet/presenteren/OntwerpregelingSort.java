package nl.plusgemeente.sdk.omgevingswet.presenteren;

import nl.plusgemeente.sdk.core.json.OpenValue;

/**
 * In which order drafts come (Presenteren v8, {@code OntwerpregelingenSort}).
 *
 * @param waarde the value as the API takes it
 */
public record OntwerpregelingSort(String waarde) implements OpenValue {
    /** By identification. */
    public static final OntwerpregelingSort IDENTIFICATIE = new OntwerpregelingSort("identificatie");
    /** By identification, from the last on. */
    public static final OntwerpregelingSort IDENTIFICATIE_DESCENDING = new OntwerpregelingSort("-identificatie");
    /** The oldest registration first. */
    public static final OntwerpregelingSort REGISTRATIETIJDSTIP = new OntwerpregelingSort("registratietijdstip");
    /** The newest registration first. */
    public static final OntwerpregelingSort REGISTRATIETIJDSTIP_DESCENDING =
            new OntwerpregelingSort("-registratietijdstip");

    @Override
    public String toString() {
        return waarde;
    }
}
