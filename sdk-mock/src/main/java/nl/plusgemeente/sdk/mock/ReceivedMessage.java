package nl.plusgemeente.sdk.mock;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import nl.plusgemeente.sdk.core.identity.Oin;
import nl.plusgemeente.sdk.exchange.signing.Coverage;

/**
 * A message that the partner of {@link MockExchange} received.
 *
 * @param method its method
 * @param target path and query as in its first line
 * @param sender who signed it; empty when it was refused
 * @param coverage how much of it is signed; empty when it was refused
 * @param refusal why it was refused, in the words of the SDK; empty when it was accepted
 * @param content the body: decrypted when it was accepted, as it came when it was refused; the first 64 KiB of it
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
public record ReceivedMessage(
        String method,
        String target,
        Optional<Oin> sender,
        Optional<Coverage> coverage,
        Optional<String> refusal,
        byte[] content) {

    /**
     * The body as text.
     *
     * @return {@link #content()} read as UTF-8
     */
    public String text() {
        return new String(content, StandardCharsets.UTF_8);
    }

    /** All but the query and the content: they may hold what must not be logged. */
    @Override
    public String toString() {
        return "ReceivedMessage[" + method + " " + target.split("\\?", 2)[0] + ", "
                + sender.map(oin -> coverage.map(Enum::name).orElse("") + " by " + oin)
                        .or(() -> refusal)
                        .orElse("") + "]";
    }
}
