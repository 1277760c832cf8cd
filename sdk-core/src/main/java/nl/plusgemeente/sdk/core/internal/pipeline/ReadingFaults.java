package nl.plusgemeente.sdk.core.internal.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.zip.ZipException;
import nl.plusgemeente.sdk.core.call.DownloadAnswer.ChecksumException;
import nl.plusgemeente.sdk.core.call.DownloadAnswer.FileException;
import nl.plusgemeente.sdk.core.error.CallFacts;
import nl.plusgemeente.sdk.core.error.CoreErrors;
import nl.plusgemeente.sdk.core.error.ErrorCode;
import nl.plusgemeente.sdk.core.error.ResponseFormatException;
import nl.plusgemeente.sdk.core.internal.transport.TransportFaults;
import nl.plusgemeente.sdk.core.json.JsonException;

/** Turns what goes wrong while an answer is read into our own errors. */
final class ReadingFaults {

    private ReadingFaults() {}

    static RuntimeException translate(Exception fault, URI base, CallFacts facts) {
        if (fault instanceof UncheckedIOException && fault.getCause() instanceof IOException broken) {
            return ofStream(broken, base, facts);
        }
        if (fault instanceof IOException broken) {
            return ofStream(broken, base, facts);
        }
        if (fault instanceof JsonException json) {
            return format(
                    CoreErrors.MALFORMED_BODY,
                    "The answer is not the JSON that the API's contract promises (" + json.getMessage()
                            + "): report it to" + " the facility with the correlation id.",
                    facts);
        }
        return (RuntimeException) fault;
    }

    private static RuntimeException ofStream(IOException fault, URI base, CallFacts facts) {
        if (fault instanceof BodyStreams.TooLargeException) {
            return format(
                    CoreErrors.TOO_LARGE,
                    "The answer is larger than may be held in memory: ask for less, read it as a stream, or raise"
                            + " max-answer-bytes.",
                    facts);
        }
        if (fault instanceof ProblemAsSuccessException told) {
            return StatusErrors.ofSuccess(told.problem(), facts);
        }
        if (fault instanceof BodyStreams.EmptyBodyException) {
            return format(
                    CoreErrors.EMPTY_BODY,
                    "The API answered " + fault.getMessage() + " without the body that belongs to it: try later, and"
                            + " report it to the facility when it stays so.",
                    facts);
        }
        if (fault instanceof ZipException || fault instanceof BodyStreams.UnknownEncodingException) {
            return format(
                    CoreErrors.MALFORMED_BODY,
                    "The answer's compression is broken or was not asked for: check that no proxy stands between.",
                    facts);
        }
        if (fault instanceof ChecksumException) {
            return format(
                    CoreErrors.CHECKSUM,
                    "The file is not the one that was expected (" + fault.getMessage() + "): it was not kept.",
                    facts);
        }
        if (fault instanceof FileException) {
            return format(
                    CoreErrors.FILE,
                    "The file could not be kept: " + fault.getMessage() + ". Check folder, rights and free space.",
                    facts);
        }
        return TransportFaults.translate(fault, base, facts);
    }

    private static ResponseFormatException format(ErrorCode code, String what, CallFacts facts) {
        return new ResponseFormatException(code, what, facts, null);
    }
}
