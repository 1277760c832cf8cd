package nl.plusgemeente.sdk.mock.internal.locatieserver;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.plusgemeente.sdk.mock.internal.http.Call;
import nl.plusgemeente.sdk.mock.internal.http.Problem;

/**
 * What is asked. Of the language of the search engine only {@code veld:waarde} is understood here, and all else refused.
 *
 * @param filters all of which must hold
 * @param velden the fields to give
 * @param rows how many addresses to give
 */
record Zoekvraag(List<Filter> filters, Set<String> velden, int rows) {
    private static final Pattern FILTER =
            Pattern.compile("(type|postcode|huisnummer|huisletter|huisnummertoevoeging):([A-Za-z0-9]{1,20})");
    private static final Pattern FIELDS = Pattern.compile("[a-z_]+(,[a-z_]+)*");
    private static final int DEFAULT_ROWS = 10;
    private static final int MAX_ROWS = 100;

    static Zoekvraag of(Call call) {
        String fields = call.query("fl").orElse("type,id,weergavenaam");
        if (!FIELDS.matcher(fields).matches()) {
            throw Problem.badRequest("De parameter fl is een lijst van velden, met komma's ertussen.", "fl");
        }
        return new Zoekvraag(
                filters(call.incoming().queryString()),
                Set.of(fields.split(",", -1)),
                call.number("rows", DEFAULT_ROWS, MAX_ROWS));
    }

    boolean finds(Adres adres) {
        return filters.stream().allMatch(filter -> adres.has(filter.veld(), filter.waarde()));
    }

    private static List<Filter> filters(String query) {
        List<Filter> filters = new ArrayList<>();
        for (String pair : query.split("&", -1)) {
            if (pair.startsWith("fq=")) {
                Matcher filter = FILTER.matcher(URLDecoder.decode(pair.substring(3), StandardCharsets.UTF_8));
                if (!filter.matches()) {
                    throw Problem.badRequest("Een filter is hier veld:waarde, met een veld van een adres.", "fq");
                }
                filters.add(new Filter(filter.group(1), filter.group(2)));
            }
        }
        return filters;
    }

    /**
     * A field that must have a value.
     *
     * @param veld the field
     * @param waarde the value
     */
    record Filter(String veld, String waarde) {}
}
