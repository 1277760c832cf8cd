package nl.plusgemeente.sdk.mock;

/**
 * One message on a request.
 *
 * @param tenant the id of the tenant that is its bevoegd gezag
 * @param verzoeknummer the number of the request
 * @param volgnummer 0 the first message, 1 and on additions, 999 the withdrawal
 * @param gemist whether it was never pushed, so that it has to be recovered
 * @param bericht the message of STAM 4.0, as it is pushed: XML
 */
public record MockVerzoek(String tenant, String verzoeknummer, int volgnummer, boolean gemist, String bericht) {

    /** Without the message: a test's output often ends up in a log. */
    @Override
    public String toString() {
        return "MockVerzoek[" + tenant + ", " + verzoeknummer + ", " + volgnummer + (gemist ? ", missed]" : "]");
    }
}
