package nl.plusgemeente.sdk.exchange.signing;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import nl.plusgemeente.sdk.auth.JwsAlgorithm;
import nl.plusgemeente.sdk.auth.SigningKey;
import nl.plusgemeente.sdk.auth.certificate.X5c;
import nl.plusgemeente.sdk.core.identity.ClientIdentity;
import nl.plusgemeente.sdk.core.spi.Base64Url;

/**
 * What is the same in all protected headers of one key: written once, as nine tenths of a header are certificates. Nothing in
 * it needs escaping: it is base64, and names that were checked.
 *
 * @param key signs
 * @param certificate the members on the certificate
 * @param rules what a signer was told
 */
record HeaderTemplate(SigningKey key, String certificate, SigningRules rules) {
    private static final DateTimeFormatter SIG_T =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    static HeaderTemplate of(ClientIdentity identity, SigningRules rules) {
        SigningKey key = SigningKey.of(identity, JwsAlgorithm.PS256);
        StringBuilder members = new StringBuilder(",\"x5t#S256\":\"")
                .append(X5c.thumbprint(identity.certificate()))
                .append('"');
        List<X509Certificate> sent = switch (rules.certificate()) {
            case CHAIN -> withoutRoot(identity.chain());
            case LEAF -> List.of(identity.certificate());
            case THUMBPRINT -> List.of();
        };
        if (!sent.isEmpty()) {
            members.append(",\"x5c\":").append(strings(X5c.of(sent)));
        }
        return new HeaderTemplate(rules.provider().map(key::with).orElse(key), members.toString(), rules);
    }

    /** A root that comes along convinces nobody, and takes room. */
    private static List<X509Certificate> withoutRoot(List<X509Certificate> chain) {
        X509Certificate last = chain.get(chain.size() - 1);
        boolean root = chain.size() > 1 && last.getSubjectX500Principal().equals(last.getIssuerX500Principal());
        return root ? chain.subList(0, chain.size() - 1) : chain;
    }

    /** The protected header, encoded. */
    String header(List<String> pars, Instant now) {
        boolean iat = rules.time() == TimeClaim.IAT;
        String json = "{\"alg\":\"PS256\",\"b64\":false,"
                + (iat ? "\"iat\":" + now.getEpochSecond() : "\"sigT\":\"" + SIG_T.format(now) + '"')
                + certificate
                + ",\"sigD\":{\"mId\":\"" + ProtectedHeader.HTTP_HEADERS + "\",\"pars\":" + strings(pars) + "}"
                + ",\"crit\":[\"b64\",\"sigD\"" + (iat ? "" : ",\"sigT\"") + "]}";
        return Base64Url.encode(json.getBytes(US_ASCII));
    }

    /** The protected header of a JWS with its payload in it. */
    String compact(String contentType, Instant now) {
        String json = "{\"alg\":\"PS256\",\"typ\":\"JOSE\",\"cty\":\"" + contentType + "\",\"iat\":"
                + now.getEpochSecond() + certificate + "}";
        return Base64Url.encode(json.getBytes(US_ASCII));
    }

    private static String strings(List<String> texts) {
        return "[\"" + String.join("\",\"", texts) + "\"]";
    }

    /** The key says nothing. */
    @Override
    public String toString() {
        return "HeaderTemplate";
    }
}
