package nl.plusgemeente.sdk.benchmarks.data;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;

/** The same JSON at every run: made up, from fixed seeds. */
public final class SampleJson {
    private static final String[] WORDS = {
        "bouwen",
        "wonen",
        "milieu",
        "water",
        "activiteit",
        "vergunning",
        "omgevingsplan",
        "gemeente",
        "artikel",
        "geluid",
        "bodem",
        "natuur",
        "erfgoed",
        "locatie",
        "melding",
        "coördinatie",
        "bestaand",
        "gebied",
        "regels"
    };
    private static final String HEAD = "{\"_embedded\":{\"regelingen\":[";
    private static final String TAIL = "]},\"page\":{\"number\":1,\"size\":200,\"totalElements\":1,\"totalPages\":1}}";

    private SampleJson() {}

    /**
     * One {@link Regeling}.
     *
     * @param seed another number gives another one
     * @return some 3 KB of UTF-8
     */
    public static byte[] regeling(long seed) {
        Random random = new Random(seed);
        StringBuilder json = new StringBuilder(3_200);
        json.append("{\"identificatie\":\"/akn/nl/act/gm0344/2026/").append(random.nextInt(1_000_000));
        json.append("\",\"titel\":\"").append(words(random, 8));
        json.append("\",\"citeertitel\":\"").append(words(random, 3));
        json.append("\",\"type\":\"/join/id/stop/regelingtype_003\",\"toelichting\":\"")
                .append(words(random, 55));
        json.append("\",\"bevoegdGezag\":{\"naam\":\"Utrecht\",\"code\":\"gm0344\",\"bestuurslaag\":\"gemeente\"}");
        json.append(",\"inwerkingtreding\":\"2026-01-01\",\"beschikbaarOp\":\"2025-11-24\",\"versie\":");
        json.append(random.nextInt(40)).append(",\"geldig\":true,\"oppervlakte\":");
        json.append(decimal(random, 9_000_000)).append(",\"trefwoorden\":[");
        for (int i = 0; i < 6; i++) {
            json.append(i == 0 ? "\"" : ",\"").append(word(random)).append('"');
        }
        json.append("],\"locaties\":[");
        for (int i = 0; i < 8; i++) {
            json.append(i == 0 ? "" : ",");
            locatie(json, random);
        }
        return json.append("]}").toString().getBytes(StandardCharsets.UTF_8);
    }

    /**
     * A HAL page.
     *
     * @param items how many
     * @return its UTF-8
     */
    public static byte[] page(int items) {
        try (GeneratedPage page = new GeneratedPage(items)) {
            return page.readAllBytes();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    static byte[] head() {
        return HEAD.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] tail() {
        return TAIL.getBytes(StandardCharsets.UTF_8);
    }

    private static void locatie(StringBuilder json, Random random) {
        json.append("{\"identificatie\":\"nl.imow-gm0344.gebied.").append(Long.toHexString(random.nextLong()));
        json.append("\",\"noemer\":\"").append(words(random, 2));
        json.append("\",\"x\":").append(decimal(random, 280_000));
        json.append(",\"y\":").append(decimal(random, 620_000));
        json.append(",\"geometrie\":\"").append(new UUID(random.nextLong(), random.nextLong()));
        json.append("\",\"soort\":\"ambtsgebied\"");
        json.append(",\"actief\":").append(random.nextBoolean()).append('}');
    }

    private static String decimal(Random random, int below) {
        return String.format(Locale.ROOT, "%d.%03d", random.nextInt(below), random.nextInt(1_000));
    }

    private static String words(Random random, int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(i == 0 ? "" : " ").append(word(random));
        }
        return text.toString();
    }

    private static String word(Random random) {
        return WORDS[random.nextInt(WORDS.length)];
    }
}
