package nl.plusgemeente.sdk.omgevingswet.uitvoeren;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.plusgemeente.sdk.core.json.JsonCodec;
import nl.plusgemeente.sdk.core.json.JsonException;
import nl.plusgemeente.sdk.omgevingswet.geo.Geometry;
import nl.plusgemeente.sdk.omgevingswet.internal.geo.SearchArea;
import nl.plusgemeente.sdk.omgevingswet.internal.lenient.Lists;
import nl.plusgemeente.sdk.omgevingswet.internal.wire.CheckWire;
import nl.plusgemeente.sdk.omgevingswet.internal.wire.CheckWire.AntwoordWire;
import nl.plusgemeente.sdk.omgevingswet.internal.wire.CheckWire.ReferentieWire;

/** A permit check as a text, for a session; what comes back from there may have been in anybody's hands. */
final class CheckJson {
    private static final JsonCodec JSON = JsonCodec.create();
    private static final int VERSION = 1;
    private static final int LONGEST = 1024 * 1024;
    private static final int MOST = 100;
    private static final int MOST_ANSWERS = 2_000;

    private CheckJson() {}

    static String write(Vergunningcheck check) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("versie", VERSION);
        json.put("stap", check.stap().naam());
        json.put("locatie", check.locatie().toGeoJson());
        json.put("vragen", check.vragen().stream().map(CheckJson::written).toList());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            JSON.write(json, out);
        } catch (IOException e) {
            throw new UncheckedIOException("memory cannot be written to", e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private static Map<String, Object> written(RegelVraag vraag) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("functioneleStructuurRef", vraag.functioneleStructuurRef());
        json.put(
                "antwoorden",
                vraag.antwoorden().stream().map(Vergunningcheck::written).toList());
        return json;
    }

    static Vergunningcheck read(String json) {
        if (json.length() > LONGEST) {
            throw new VergunningcheckException("it is longer than " + LONGEST + " characters", null);
        }
        try {
            return check(JSON.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), CheckWire.class));
        } catch (JsonException | IllegalArgumentException e) {
            throw new VergunningcheckException(String.valueOf(e.getMessage()), e);
        } catch (IOException e) {
            throw new VergunningcheckException("it is not JSON", e);
        }
    }

    private static Vergunningcheck check(CheckWire wire) {
        if (wire.versie() == null || wire.versie() != VERSION || wire.stap() == null || wire.locatie() == null) {
            throw new IllegalArgumentException("version, step or place is missing, or of another version");
        }
        List<RegelVraag> vragen = Lists.mapped(wire.vragen(), CheckJson::vraag);
        if (vragen.isEmpty() || vragen.size() > MOST) {
            throw new IllegalArgumentException("it is about 1 to " + MOST + " references");
        }
        Geometry locatie = SearchArea.checked(Geometry.ofGeoJson(wire.locatie()));
        return new Vergunningcheck(new CheckStap(wire.stap()), locatie, vragen, List.of());
    }

    private static RegelVraag vraag(ReferentieWire wire) {
        List<Antwoord> antwoorden = Lists.mapped(wire.antwoorden(), CheckJson::antwoord);
        if (wire.functioneleStructuurRef() == null || antwoorden.size() > MOST_ANSWERS) {
            throw new IllegalArgumentException("a reference is missing, or has more than " + MOST_ANSWERS + " answers");
        }
        return new RegelVraag(wire.functioneleStructuurRef(), antwoorden);
    }

    private static Antwoord antwoord(AntwoordWire wire) {
        if (wire.id() == null || wire.antwoord() == null) {
            throw new IllegalArgumentException("an answer has no question, or a question no answer");
        }
        return new Antwoord(wire.id(), wire.antwoord());
    }
}
