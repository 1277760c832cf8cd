package nl.plusgemeente.sdk.auth.certificate;

import java.io.IOException;
import java.net.URI;
import java.util.Locale;
import nl.plusgemeente.sdk.core.call.Answer;
import nl.plusgemeente.sdk.core.call.AnswerBody;
import nl.plusgemeente.sdk.core.call.ApiProfile;
import nl.plusgemeente.sdk.core.call.FacilityEnvironment;
import nl.plusgemeente.sdk.core.call.Operation;
import nl.plusgemeente.sdk.core.error.CallFacts;
import nl.plusgemeente.sdk.core.error.CoreErrors;
import nl.plusgemeente.sdk.core.error.ResponseFormatException;
import nl.plusgemeente.sdk.core.spi.Caller;

/**
 * Lists over HTTP, as calls of the SDK. Each host is an API of its own, so that one that hangs holds up no other.
 *
 * @param caller makes the calls
 * @param environment decides whether plain HTTP may be used
 */
record CallerCrls(Caller caller, FacilityEnvironment environment) implements CrlSource {
    private static final int LONGEST_ID = 60;

    @Override
    public byte[] fetch(CrlRequest request) throws IOException {
        URI target = target(request.address());
        String path = String.valueOf(target.getRawPath());
        try {
            return caller.call(Operation.get(api(target), path.replaceFirst("^/+", ""), new CrlAnswer(request.limit()))
                    .deadline(request.within())
                    .build()
                    .at(target));
        } catch (IllegalArgumentException e) {
            throw new IOException("the distribution point is no plain address", e);
        }
    }

    private URI target(URI address) {
        if (environment.allows(address)) {
            return address;
        }
        String query = address.getRawQuery() == null ? "" : "?" + address.getRawQuery();
        return URI.create("https://" + address.getHost() + address.getRawPath() + query);
    }

    private ApiProfile api(URI target) {
        String host = target.getRawAuthority().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "-");
        String id = "crl-" + host;
        return ApiProfile.builder("crl", id.substring(0, Math.min(LONGEST_ID, id.length())), "")
                .host(environment, target.getScheme() + "://" + target.getRawAuthority())
                .mediaType("application/pkix-crl, */*;q=0.1")
                .build();
    }

    /** The bytes, up to a limit of their own. */
    private record CrlAnswer(int limit) implements Answer<byte[]> {

        @Override
        public byte[] read(AnswerBody body) throws IOException {
            byte[] list = body.stream().readNBytes(limit + 1);
            if (list.length > limit) {
                throw new ResponseFormatException(
                        CoreErrors.TOO_LARGE,
                        "The list of revoked certificates is larger than " + limit + " bytes: raise crlLimit(...) of"
                                + " the policy if that is as it should be.",
                        CallFacts.NONE,
                        null);
            }
            return list;
        }

        @Override
        public boolean json() {
            return false;
        }

        @Override
        public boolean large() {
            return true;
        }
    }
}
