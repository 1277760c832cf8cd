package nl.plusgemeente.sdk.exchange.fsc.token;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.plusgemeente.sdk.core.json.JsonException;
import nl.plusgemeente.sdk.core.json.JsonText;
import nl.plusgemeente.sdk.core.spi.StrictJson;
import nl.plusgemeente.sdk.exchange.fsc.CertificateThumbprint;
import nl.plusgemeente.sdk.exchange.fsc.PeerId;
import nl.plusgemeente.sdk.exchange.internal.fsc.CanonicalJson;
import nl.plusgemeente.sdk.exchange.internal.fsc.FscJws;

/** Reads the claims of an access token; those that FSC does not know are passed over. */
final class ClaimsReader {
    private static final long END_OF_TIME = 253_402_300_800L;
    private static final Pattern TEXT = Pattern.compile("[\\x21-\\x7e]{1,255}");

    private final Map<?, ?> claims;

    private ClaimsReader(Map<?, ?> claims) {
        this.claims = claims;
    }

    static TokenClaims read(Map<?, ?> claims) {
        ClaimsReader reader = new ClaimsReader(claims);
        return new TokenClaims(
                reader.text("gth"),
                reader.text("gid"),
                reader.peer("sub"),
                reader.peer("iss"),
                reader.text("svc"),
                reader.address(),
                reader.time("nbf"),
                reader.time("exp"),
                reader.certificate(),
                reader.delegator(),
                reader.optionalPeer("pdi"),
                reader.object("prp"),
                reader.object("add"));
    }

    private String text(String name) {
        if (claims.get(name) instanceof String text && TEXT.matcher(text).matches()) {
            return text;
        }
        throw FscTokenException.form("it has no " + name + " of 1 to 255 characters of ASCII");
    }

    private PeerId peer(String name) {
        try {
            if (claims.get(name) instanceof String text) {
                return new PeerId(text);
            }
        } catch (IllegalArgumentException e) {
            throw FscTokenException.form("its " + name + " is no peer ID");
        }
        throw FscTokenException.form("it has no " + name);
    }

    private Optional<PeerId> optionalPeer(String name) {
        return isNothing(name) ? Optional.empty() : Optional.of(peer(name));
    }

    private Optional<PeerId> delegator() {
        if (isNothing("act")) {
            return optionalPeer("cdi");
        }
        if (claims.get("act") instanceof Map<?, ?> actor) {
            return Optional.of(new ClaimsReader(actor).peer("sub"));
        }
        throw FscTokenException.form("its act is no object");
    }

    private URI address() {
        if (claims.get("aud") instanceof String text) {
            try {
                URI address = new URI(text);
                if (address.getHost() != null) {
                    return address;
                }
            } catch (URISyntaxException e) {
                throw FscTokenException.form("its aud is no address");
            }
        }
        throw FscTokenException.form("it has no aud with the address of an Inway");
    }

    private Instant time(String name) {
        if (claims.get(name) instanceof Long seconds && seconds >= 0 && seconds < END_OF_TIME) {
            return Instant.ofEpochSecond(seconds);
        }
        throw FscTokenException.form("its " + name + " is no number of whole seconds since 1970");
    }

    private CertificateThumbprint certificate() {
        if (claims.get("cnf") instanceof Map<?, ?> confirmation
                && confirmation.get(FscJws.X5T) instanceof String text) {
            try {
                return new CertificateThumbprint(text);
            } catch (IllegalArgumentException e) {
                throw FscTokenException.form("its cnf holds no SHA-256 of a certificate in base64url");
            }
        }
        throw FscTokenException.form("it has no cnf with x5t#S256, so that it is bound to no certificate");
    }

    private Optional<JsonText> object(String name) {
        if (isNothing(name)) {
            return Optional.empty();
        }
        if (claims.get(name) instanceof Map<?, ?> object) {
            try {
                return Optional.of(new JsonText(CanonicalJson.text(object)));
            } catch (JsonException e) {
                throw FscTokenException.form("its " + name + " holds a text or number that is none (RFC 8785)");
            }
        }
        throw FscTokenException.form("its " + name + " is no object");
    }

    private boolean isNothing(String name) {
        Object value = claims.get(name);
        return value == null || StrictJson.NULL.equals(value);
    }
}
