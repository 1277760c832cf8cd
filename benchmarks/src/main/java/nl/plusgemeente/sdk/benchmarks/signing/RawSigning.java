package nl.plusgemeente.sdk.benchmarks.signing;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PSSParameterSpec;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import nl.plusgemeente.sdk.core.http.Headers;

/** What nobody can do without: the digest of the body and the signature over what is signed, which is there already. */
final class RawSigning implements Signing {
    private static final PSSParameterSpec PSS =
            new PSSParameterSpec("SHA-256", "MGF1", MGF1ParameterSpec.SHA256, 32, 1);

    private final Exchange exchange;
    private final List<byte[]> inputs = new ArrayList<>();
    private final List<byte[]> signatures = new ArrayList<>();
    private int place;

    RawSigning(Exchange exchange) {
        this.exchange = exchange;
        for (int i = 0; i < exchange.posts().size(); i++) {
            Headers headers = exchange.signed().get(i);
            String[] parts =
                    headers.first("nlgov-adr-message-sig").orElseThrow().split("\\.", -1);
            inputs.add((parts[0] + "." + lines(headers)).getBytes(US_ASCII));
            signatures.add(Base64.getUrlDecoder().decode(parts[2]));
        }
    }

    private static String lines(Headers headers) {
        StringBuilder lines = new StringBuilder("(request-target): post ").append(Post.TARGET);
        for (String name : List.of("host", "content-type", "content-length", "digest")) {
            lines.append('\n')
                    .append(name)
                    .append(": ")
                    .append(headers.first(name).orElseThrow());
        }
        return lines.toString();
    }

    @Override
    public Object sign() throws GeneralSecurityException {
        place = exchange.next(place);
        byte[] digest = digest();
        Signature signature = Signature.getInstance("RSASSA-PSS");
        signature.setParameter(PSS);
        signature.initSign(exchange.pki().identity().privateKey());
        signature.update(inputs.get(place));
        return digest.length + signature.sign().length;
    }

    @Override
    public Object verify() throws GeneralSecurityException {
        place = exchange.next(place);
        byte[] digest = digest();
        Signature signature = Signature.getInstance("RSASSA-PSS");
        signature.setParameter(PSS);
        signature.initVerify(exchange.pki().identity().certificate().getPublicKey());
        signature.update(inputs.get(place));
        if (!signature.verify(signatures.get(place))) {
            throw new IllegalStateException("not signed");
        }
        return digest;
    }

    private byte[] digest() throws GeneralSecurityException {
        return MessageDigest.getInstance("SHA-256")
                .digest(exchange.posts().get(place).body());
    }
}
