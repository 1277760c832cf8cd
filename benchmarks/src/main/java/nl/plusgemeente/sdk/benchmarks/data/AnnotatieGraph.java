package nl.plusgemeente.sdk.benchmarks.data;

import java.nio.charset.StandardCharsets;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What is annotated on the rules of a large omgevingsplan, made up: the size of the largest that was seen (8.7 MB), with
 * the references that hang it together.
 */
public final class AnnotatieGraph {
    private static final int RULES = 6_500;
    private static final int ACTIVITIES = 350;
    private static final int PLACES = 2_050;
    private static final String CODE = "http://standaarden.omgevingswet.overheid.nl/";

    private AnnotatieGraph() {}

    /**
     * The answer of the API.
     *
     * @return UTF-8
     */
    public static byte[] json() {
        String json = "{\"_links\":{\"self\":{\"href\":\"https://example.nl/regeltekstannotaties\"}},"
                + list("regelteksten", RULES, AnnotatieGraph::tekst)
                + list("regelsVoorIedereen", RULES, AnnotatieGraph::regel)
                + list("activiteiten", ACTIVITIES, AnnotatieGraph::activiteit)
                + list("locaties", PLACES, AnnotatieGraph::locatie)
                + "\"gebiedsaanwijzingen\":[],\"omgevingsnormen\":[]}";
        return json.getBytes(StandardCharsets.UTF_8);
    }

    private static String list(String name, int count, IntFunction<String> item) {
        return IntStream.range(0, count).mapToObj(item).collect(Collectors.joining(",", "\"" + name + "\":[", "],"));
    }

    private static String tekst(int number) {
        return "{\"identificatie\":\"" + id("regeltekst", number) + "\",\"wId\":\"gm0995_1-0__chp_22__subchp_22."
                + number % 90 + "__art_22." + number + "\"," + registered() + "}";
    }

    private static String regel(int number) {
        return "{\"identificatie\":\"" + id("juridischeregel", number) + "\",\"idealisatie\":"
                + code("idealisatie/id/concept/Exact", "exact") + ",\"regeltekstRef\":\"" + id("regeltekst", number)
                + "\",\"locatieRefs\":[\"" + id("gebied", number % PLACES) + "\"],\"themas\":["
                + code("thema/id/concept/Natuur", "natuur")
                + "],\"activiteitLocatieaanduidingen\":[{\"identificatie\":\""
                + id("activiteitlocatieaanduiding", number) + "\",\"activiteitRef\":\""
                + id("activiteit", number % ACTIVITIES) + "\",\"activiteitregelkwalificatie\":"
                + code("activiteitregelkwalificatie/id/concept/Vergunningplicht", "vergunningplicht")
                + ",\"locatieRefs\":[\"" + id("gebied", number % PLACES)
                + "\"],\"symbolisatie\":{\"geometrieType\":\"vlak\",\"symboolcode\":\"vag104\"}}]," + registered()
                + "}";
    }

    private static String activiteit(int number) {
        return "{\"identificatie\":\"" + id("activiteit", number) + "\",\"naam\":\"Activiteit " + number
                + "\",\"groep\":" + code("activiteit/id/concept/Kapactiviteit", "kapactiviteit")
                + ",\"symboolcodes\":{\"vlak\":\"vag104\"}," + registered() + "}";
    }

    private static String locatie(int number) {
        return "{\"identificatie\":\"" + id("gebied", number) + "\",\"locatieType\":\"Gebied\",\"noemer\":\"Gebied "
                + number + "\",\"geometrieIdentificatie\":\"37cbbb52-30ca-58b5-8e08-" + (100_000_000_000L + number)
                + "\"," + registered() + "}";
    }

    private static String id(String kind, int number) {
        return "nl.imow-gm0995." + kind + "." + (2_020_000_000L + number);
    }

    private static String code(String code, String waarde) {
        return "{\"code\":\"" + CODE + code + "\",\"waarde\":\"" + waarde + "\"}";
    }

    private static String registered() {
        return "\"geregistreerdMet\":{\"versie\":1,\"beginInwerking\":\"2024-01-01\",\"beginGeldigheid\":\"2024-01-01\","
                + "\"tijdstipRegistratie\":\"2024-01-01T12:00:00Z\"}";
    }
}
