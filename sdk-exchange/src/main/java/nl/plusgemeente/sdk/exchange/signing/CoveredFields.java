package nl.plusgemeente.sdk.exchange.signing;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.plusgemeente.sdk.core.http.Headers;
import nl.plusgemeente.sdk.exchange.message.MessageKind;
import org.jspecify.annotations.Nullable;

/**
 * The header fields that a signature covers, and the lines that they make (ADR module Signing; draft-cavage-http-signatures-10
 * §2.3).
 */
final class CoveredFields {
    static final String TARGET = "(request-target)";
    static final String DIGEST = "digest";

    /** What a signature over a message must cover when it is there ({@code /signing/message}). */
    private static final List<String> OF_REQUEST =
            List.of("host", "origin", "content-encoding", "content-type", "content-length", DIGEST);
    /** An answer has no host and no origin of its own. */
    private static final List<String> OF_RESPONSE =
            List.of("content-encoding", "content-type", "content-length", DIGEST);

    private static final String ODD = "\"(),/:;<=>?@[\\]{}";

    private CoveredFields() {}

    static List<String> mandatory(MessageKind kind) {
        return kind == MessageKind.REQUEST ? OF_REQUEST : OF_RESPONSE;
    }

    /** Refuses names that are none, and notes capitals. */
    static String lowerCase(@Nullable Object name, Set<Deviation> deviations) {
        if (!(name instanceof String text) || !isName(text)) {
            throw SignatureField.form(
                    "pars",
                    "names of header fields and " + TARGET,
                    name instanceof String text && text.startsWith("(")
                            ? "another name in parentheses, as JAdES V1.2.1 can be read"
                            : "another value");
        }
        String lower = text.toLowerCase(Locale.ROOT);
        if (!lower.equals(text)) {
            deviations.add(Deviation.MIXED_CASE_NAMES);
        }
        return lower;
    }

    static boolean isName(String text) {
        if (text.equalsIgnoreCase(TARGET)) {
            return true;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c <= ' ' || c >= 127 || ODD.indexOf(c) >= 0) {
                return false;
            }
        }
        return !text.isEmpty() && text.length() <= 100;
    }

    /** Refuses what covers too little, or more than there is. */
    static void require(
            SignatureField field, List<String> pars, MessageKind kind, Headers headers, Set<Deviation> deviations) {
        if (field.coverage() == Coverage.PAYLOAD) {
            requirePayload(pars);
        } else {
            requireMessage(pars, kind, headers, deviations);
        }
        for (String name : pars) {
            if (!name.equals(TARGET) && !headers.contains(name)) {
                throw fault("every covered header field in the message", name + " left out");
            }
        }
    }

    private static void requirePayload(List<String> pars) {
        if (!pars.equals(List.of(DIGEST))) {
            throw new SignatureCoverageException(Diagnosis.of(
                            "pars", "nothing but digest, as it is a signature over the payload", pars.size() + " names")
                    .hint("A signature over more than the payload goes into "
                            + HeaderDialect.NLGOV_ADR.field(Coverage.MESSAGE)));
        }
    }

    private static void requireMessage(
            List<String> pars, MessageKind kind, Headers headers, Set<Deviation> deviations) {
        if (!pars.contains(TARGET)) {
            if (kind == MessageKind.REQUEST) {
                throw fault(TARGET + " among the covered fields", "it left out");
            }
            deviations.add(Deviation.UNBOUND_RESPONSE);
        }
        for (String name : mandatory(kind)) {
            // the digest is asked for even where there is no body: otherwise one could be added
            if (!pars.contains(name) && (headers.contains(name) || name.equals(DIGEST))) {
                throw fault("every field that says what the body is and where it goes", name + " left out");
            }
        }
    }

    private static SignatureCoverageException fault(String expected, String found) {
        return new SignatureCoverageException(Diagnosis.of("pars", expected, found));
    }

    /**
     * What is signed beside the protected header: a line for each name, with line feeds between them and none at the end.
     *
     * @param pars the names, in lower case
     * @param target what stands in the line of the target
     * @param headers the fields
     * @return the lines; in ISO 8859-1, as header fields are read, so that they are the bytes that came across
     */
    static byte[] lines(List<String> pars, String method, String target, Headers headers) {
        StringBuilder lines = new StringBuilder(256);
        for (String name : pars) {
            if (lines.length() > 0) {
                lines.append('\n');
            }
            lines.append(name).append(": ");
            if (name.equals(TARGET)) {
                lines.append(method.toLowerCase(Locale.ROOT)).append(' ').append(requireTarget(target));
            } else {
                append(lines, name, headers.all(name));
            }
        }
        String text = lines.toString();
        // a container that read a field as UTF-8 gives it back that way
        return isLatin(text) ? text.getBytes(ISO_8859_1) : text.getBytes(UTF_8);
    }

    private static boolean isLatin(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 255) {
                return false;
            }
        }
        return true;
    }

    /** As it stands in the first line of a request; a decoded one could hold lines of its own. */
    private static String requireTarget(String target) {
        for (int i = 0; i < target.length(); i++) {
            if (target.charAt(i) <= ' ' || target.charAt(i) == 127) {
                throw SignatureField.form("the target", "one without spaces, not decoded", "another character");
            }
        }
        return target;
    }

    private static void append(StringBuilder lines, String name, List<String> values) {
        for (int i = 0; i < values.size(); i++) {
            String value = values.get(i);
            for (int at = 0; at < value.length(); at++) {
                char c = value.charAt(at);
                // a line feed in a value would make two lines of one: another message with the same signature
                if (c < ' ' && c != '\t' || c == 127) {
                    throw SignatureField.form(
                            "the header field " + name, "visible characters on one line", "another character");
                }
            }
            lines.append(i == 0 ? "" : ", ").append(trimmed(value));
        }
    }

    private static String trimmed(String value) {
        int from = 0;
        int to = value.length();
        while (from < to && (value.charAt(from) == ' ' || value.charAt(from) == '\t')) {
            from++;
        }
        while (to > from && (value.charAt(to - 1) == ' ' || value.charAt(to - 1) == '\t')) {
            to--;
        }
        return value.substring(from, to);
    }
}
