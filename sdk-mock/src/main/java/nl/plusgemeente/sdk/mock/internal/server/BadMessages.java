package nl.plusgemeente.sdk.mock.internal.server;

import java.util.Objects;
import java.util.Optional;
import nl.plusgemeente.sdk.core.http.Headers;
import org.eclipse.jetty.http.BadMessageException;
import org.eclipse.jetty.http.HttpField;
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

    /** It has no end, or none that could be read. */
    @Override
    public void onRequestFailure(Request request, Throwable failure) {
        tell(request, failure);
    }

    /** It has no body that could be read. */
    @Override
    public void onDispatchFailure(Request request, Throwable failure) {
        tell(request, failure);
    }

    private void tell(Request request, Throwable failure) {
        if (failure instanceof BadMessageException bad) {
            recorder.add(
                    Objects.requireNonNullElse(request.getMethod(), ""),
                    url(request),
                    headers(request),
                    bad.getCode(),
                    "no good HTTP: " + inWords(bad));
        }
    }

    private static String inWords(BadMessageException bad) {
        String reason = Objects.requireNonNullElse(bad.getReason(), HttpStatus.getMessage(bad.getCode()));
        return Optional.ofNullable(bad.getCause())
                .filter(IllegalArgumentException.class::isInstance)
                .map(cause -> reason + " (" + cause.getMessage() + ")")
                .orElse(reason);
    }

    /** The server says {@code /} of one that it could not read. */
    private static String url(Request request) {
        return Optional.ofNullable(request.getHttpURI())
                .map(HttpURI::getPathQuery)
                .filter(url -> !url.equals("/"))
                .orElse("");
    }

    private static Headers headers(Request request) {
        Headers headers = new Headers();
        if (request.getMetaData() != null) {
            for (HttpField field : request.getHttpFields()) {
                if (!field.getName().startsWith(CallerCustomizer.PREFIX)) {
                    headers.addReceived(field.getName(), Objects.requireNonNullElse(field.getValue(), ""));
                }
            }
        }
        return headers;
    }
}
