package nl.plusgemeente.sdk.auth.oauth;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.URLEncoder;
import nl.plusgemeente.sdk.core.http.RequestBody;

/** A form, which grows by one parameter at a time: the client's proof comes last, anew for each attempt. */
final class FormBody implements RequestBody {
    static final FormBody EMPTY = new FormBody("", false);
    /** Begins a form that the server takes once only: a second time it would count as theft. */
    static final FormBody ONCE = new FormBody("", true);

    private final String encoded;
    private final boolean once;

    private FormBody(String encoded, boolean once) {
        this.encoded = encoded;
        this.once = once;
    }

    FormBody and(String name, String value) {
        String pair = encode(name) + "=" + encode(value);
        return new FormBody(encoded.isEmpty() ? pair : encoded + "&" + pair, once);
    }

    /** As RFC 6749 appendix B wants it: also for user and password of {@code client_secret_basic}. */
    static String encode(String text) {
        return URLEncoder.encode(text, UTF_8);
    }

    /** The pairs so far, for a query. */
    String encoded() {
        return encoded;
    }

    /** Whether sending it again, when it may have arrived, does harm. */
    boolean once() {
        return once;
    }

    @Override
    public String contentType() {
        return "application/x-www-form-urlencoded";
    }

    @Override
    public long length() {
        return encoded.length();
    }

    @Override
    public boolean repeatable() {
        return true;
    }

    @Override
    public InputStream open() {
        return new ByteArrayInputStream(encoded.getBytes(US_ASCII));
    }

    /** Only its size: its values are secret. */
    @Override
    public String toString() {
        return "FormBody[" + encoded.length() + " bytes]";
    }
}
