package nl.plusgemeente.sdk.core.json;

import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Wire records such as the facilities have them, and short ways to read and write them.
 *
 * <p>They stand in this package because the module exports it: Yasson sees no records in others.
 */
public final class Wire {
    private Wire() {}

    public record Soort(String waarde) implements OpenValue {
        public static final Soort REGEL = new Soort("regel");

        public Soort {
            if (waarde.isBlank()) {
                throw new IllegalArgumentException("blank: " + waarde);
            }
        }
    }

    public record Link(String href) {}

    public record Links(Optional<Link> self) {}

    public record Deel(String naam, Optional<Soort> soort) {}

    public record Besluit(
            String titel,
            List<Deel> delen,
            Soort soort,
            List<Soort> soorten,
            Optional<Soort> misschien,
            Optional<List<Soort>> misschienVeel,
            Map<String, Soort> perNaam,
            Optional<String> toelichting,
            Links _links) {
        public Besluit {
            delen = delen == null ? List.of() : List.copyOf(delen);
            soorten = soorten == null ? List.of() : List.copyOf(soorten);
            perNaam = perNaam == null ? Map.of() : Map.copyOf(perNaam);
        }
    }

    public record Momenten(LocalDate dag, Instant moment, OffsetDateTime tijd, URI adres) {}

    public record Getallen(
            int klein,
            Long groot,
            OptionalInt misschien,
            double breuk,
            BigDecimal precies,
            BigInteger heel,
            List<BigDecimal> lijst) {}

    public record Boom(String naam, List<Boom> takken) {}

    public record Vrij(JsonValue inhoud, Map<String, Object> rest) {}

    public record Vlag(boolean aan) {}

    public record Woorden(List<String> woorden, Map<String, List<String>> groepen) {}

    public static InputStream stream(String json) {
        return new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8));
    }

    public static <T> T read(JsonCodec codec, String json, Class<T> type) {
        try {
            return codec.read(stream(json), type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static String write(JsonCodec codec, Object value) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            codec.write(value, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
