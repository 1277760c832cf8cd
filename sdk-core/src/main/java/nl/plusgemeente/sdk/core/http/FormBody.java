package nl.plusgemeente.sdk.core.http;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * A form with one file.
 *
 * @param boundary what stands between the parts: random, so that no file has it
 * @param head what comes before the file
 * @param file the file
 */
record FormBody(String boundary, String head, RequestBody file) implements RequestBody {
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");

    static FormBody of(String field, String fileName, RequestBody file) {
        String boundary = "plusgemeente-" + UUID.randomUUID();
        new Headers().add("Content-Type", file.contentType());
        String head = "--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + quoted(field)
                + "\"; filename=\"" + quoted(fileName) + "\"\r\nContent-Type: " + file.contentType() + "\r\n\r\n";
        return new FormBody(boundary, head, file);
    }

    @Override
    public String contentType() {
        return "multipart/form-data; boundary=" + boundary;
    }

    @Override
    public long length() {
        return bytes(head).length + file.length() + bytes(tail()).length;
    }

    @Override
    public boolean repeatable() {
        return file.repeatable();
    }

    @Override
    public InputStream open() throws IOException {
        InputStream content = file.open();
        return new SequenceInputStream(Collections.enumeration(
                List.of(new ByteArrayInputStream(bytes(head)), content, new ByteArrayInputStream(bytes(tail())))));
    }

    @Override
    public String toString() {
        return "RequestBody[form with " + file + "]";
    }

    private String tail() {
        return "\r\n--" + boundary + "--\r\n";
    }

    /** A quote would end the name, and a line break the header (RFC 7578 §4.2). */
    private static String quoted(String name) {
        if (name.isEmpty() || CONTROL.matcher(name).find()) {
            throw new IllegalArgumentException("a name in a form is not empty and has no control characters");
        }
        return name.replace("\"", "%22");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
