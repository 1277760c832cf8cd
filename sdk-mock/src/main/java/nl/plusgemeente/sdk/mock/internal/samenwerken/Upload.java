package nl.plusgemeente.sdk.mock.internal.samenwerken;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.plusgemeente.sdk.mock.internal.http.Incoming;
import nl.plusgemeente.sdk.mock.internal.http.Problem;
import nl.plusgemeente.sdk.mock.internal.http.RawRequest;
import nl.plusgemeente.sdk.mock.internal.http.Refusal;

/**
 * The one file in a form (RFC 7578).
 *
 * @param bestandsNaam the name that it was sent with
 * @param formaat its media type
 * @param inhoud its bytes
 */
@SuppressWarnings("ArrayRecordComponent") // passed on and never compared
record Upload(String bestandsNaam, String formaat, byte[] inhoud) {
    private static final Pattern BOUNDARY = Pattern.compile("boundary=\"?([0-9A-Za-z'()+_,./:=? -]{1,70})\"?");
    private static final Pattern DISPOSITION = Pattern.compile(
            "content-disposition: form-data; name=\"file\"; filename=\"([^\"]*)\"", Pattern.CASE_INSENSITIVE);
    private static final Pattern TYPE = Pattern.compile("content-type: ([^\r\n]+)", Pattern.CASE_INSENSITIVE);

    static Upload of(Incoming incoming) {
        RawRequest raw = incoming.raw().orElseThrow();
        Matcher boundary = BOUNDARY.matcher(raw.headers().first("Content-Type").orElse(""));
        if (!boundary.find()) {
            throw refused();
        }
        // Bytes as they are: in this charset each is one character.
        String body = new String(raw.body(), StandardCharsets.ISO_8859_1);
        String open = "--" + boundary.group(1) + "\r\n";
        String close = "\r\n--" + boundary.group(1) + "--\r\n";
        int head = body.indexOf("\r\n\r\n", open.length());
        int end = body.length() - close.length();
        if (!body.startsWith(open) || !body.endsWith(close) || head < 0 || head + 4 > end) {
            throw refused();
        }
        String headers = new String(
                body.substring(open.length(), head).getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
        Matcher disposition = DISPOSITION.matcher(headers);
        Matcher type = TYPE.matcher(headers);
        if (!disposition.find() || disposition.group(1).isEmpty()) {
            throw refused();
        }
        byte[] content = body.substring(head + 4, end).getBytes(StandardCharsets.ISO_8859_1);
        String formaat = type.find() ? type.group(1).toLowerCase(Locale.ROOT) : "application/octet-stream";
        return new Upload(disposition.group(1).replace("%22", "\""), formaat, content);
    }

    private static Refusal refused() {
        return Problem.badRequest("De aanvraag bevat geen onderdeel file met een bestandsnaam.", "file");
    }
}
