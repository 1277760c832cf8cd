package nl.plusgemeente.sdk.auth.certificate;

/**
 * A certificate policy: under which rules a certificate was issued, and so to whom it may have been issued. An open list:
 * a generation of PKIoverheid that comes after these is a value of the application's own.
 *
 * @param value the OID with dots
 */
public record PolicyOid(String value) {

    /**
     * PKIoverheid Private Services Server, generation G1 (Digikoppeling Beveiligingsstandaarden 3.0.1 §3.5). The root
     * ends on 14 November 2028.
     */
    public static final PolicyOid PRIVATE_SERVICES_SERVER_G1 = new PolicyOid("2.16.528.1.1003.1.2.8.6");

    /**
     * PKIoverheid Private TLS Generic Devices Organization Validated Server, generation G4 (Digikoppeling
     * Beveiligingsstandaarden 3.0.1 §3.5).
     */
    public static final PolicyOid PRIVATE_TLS_SERVER_G4 = new PolicyOid("2.16.528.1.1003.1.2.44.15.35.11");

    /** Checks the form. */
    public PolicyOid {
        if (value.length() > 128 || !value.matches("[0-2](\\.(0|[1-9][0-9]{0,17})){1,30}")) {
            throw new IllegalArgumentException("an OID is numbers with dots, like 2.16.528.1.1003.1.2.8.6");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
