package nl.plusgemeente.sdk.mock.internal.server;

import java.util.Objects;
import java.util.Optional;
import nl.plusgemeente.sdk.core.http.Headers;
import nl.plusgemeente.sdk.mock.internal.journal.Reason;
import org.eclipse.jetty.http.BadMessageException;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.http.HttpURI;
import org.eclipse.jetty.server.HttpChannel;
import org.eclipse.jetty.server.Request;

/** Has the journal tell of what the server below refuses itself, as it is no good HTTP: no site ever hears of that. */
final class BadMessages implements HttpChannel.Listener {

    private final Recorder recorder;

    BadMessages(Recorder recorder) {
        this.recorder = recorder;
    }

    /** Of which the line or the headers could not be read. */
    @Override
    public void onRequestFailure(Request request, Throwable failure) {
        tell(request, failure);
    }

    /** Of which the body could not be read. */
    @Override
    public void onDispatchFailure(Request request, Throwable failure) {
        tell(request, failure);
    }

    private void tell(Request request, Throwable failure) {
        if (failure instanceof BadMessageException bad) {
            recorder.add(
                    Objects.requireNonNullElse(request.getMethod(), ""),
                    url(request),
                    request.getMetaData() == null ? new Headers() : RawHandler.headers(request.getHttpFields()),
                    CallerCustomizer.oin(request),
                    bad.getCode(),
                    Reason.noHttp(Objects.requireNonNullElse(bad.getReason(), HttpStatus.getMessage(bad.getCode()))));
        }
    }

    /** The server says {@code /} of one that it could not read. */
    private static String url(Request request) {
        return Optional.ofNullable(request.getHttpURI())
                .map(HttpURI::getPathQuery)
                .filter(url -> !url.equals("/"))
                .orElse("");
    }
}
