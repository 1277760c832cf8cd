package nl.plusgemeente.sdk.mock;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.plusgemeente.sdk.core.http.IncomingResponse;
import nl.plusgemeente.sdk.core.http.OutgoingRequest;
import nl.plusgemeente.sdk.core.spi.AttemptContext;
import nl.plusgemeente.sdk.core.spi.Interceptor;
import nl.plusgemeente.sdk.core.spi.Transport;
import nl.plusgemeente.sdk.mock.internal.recording.AnswerRecorder;

/**
 * Records answers of a real environment, anonymised, to a folder that {@link MockFacilitiesBuilder#fixtures(Path)} replays:
 *
 * <pre>{@code
 * Recording recording = Recording.to(Path.of("recorded")).hiding("kenmerk");
 * GemeenteSdk sdk = GemeenteSdk.builder(FacilityEnvironment.PRE_PRODUCTION)
 *         .interceptor(recording)
 *         ...
 * }</pre>
 *
 * <p>Nothing touches the disk before it is anonymised: numbers of persons, names, addresses, e-mail and telephone become
 * pseudonyms, the same for the same value, and keys and tokens become {@code TEST-removed}. What cannot be read to its end is
 * not written. <strong>This is a help, and no proof: a person must look at the folder before it is shared.</strong> A name in
 * running text that no member of this or an earlier answer gave away is not found.
 *
 * <p>Requests are not recorded. Each file answers the question that it was recorded of, anonymised. Of the answers, those in
 * JSON and XML are, to 8 MiB; what is left out, and why, stands in {@code recording.md} in the folder and in
 * {@link #leftOut()}. A file that is there already stays: the next one gets a number. Thread-safe.
 */
public final class Recording implements Interceptor {

    private final Path folder;
    private final List<String> hidden;
    private final AnswerRecorder recorder;

    private Recording(Path folder, List<String> hidden) {
        this.folder = folder;
        this.hidden = hidden;
        this.recorder = new AnswerRecorder(folder, hidden);
    }

    /**
     * A recording that has nothing yet.
     *
     * @param folder is made if it is not there
     * @return an interceptor; give it before those that decrypt, as what is encrypted cannot be anonymised
     * @throws java.io.UncheckedIOException if the folder cannot be made
     */
    public static Recording to(Path folder) {
        return new Recording(folder, List.of());
    }

    /**
     * The same with more to hide. It begins anew: its pseudonyms are its own.
     *
     * @param memberNames names of JSON members, XML elements, attributes or parameters; case and hyphens do not count
     * @return another recording to the same folder
     */
    public Recording hiding(String... memberNames) {
        List<String> more = new ArrayList<>(hidden);
        more.addAll(List.of(memberNames));
        return new Recording(folder, List.copyOf(more));
    }

    /**
     * The files that were written.
     *
     * @return their names in the folder
     */
    public List<String> files() {
        return recorder.files();
    }

    /**
     * The answers that were not written, each with its reason.
     *
     * @return the oldest first; no more than 10,000
     */
    public List<LeftOut> leftOut() {
        return recorder.leftOut();
    }

    @Override
    public IncomingResponse intercept(OutgoingRequest request, AttemptContext context, Transport next) {
        return recorder.record(request, context, next.send(request, context));
    }
}
