package nl.plusgemeente.sdk.core.call;

import java.nio.file.Path;

/**
 * A body that was written to a file.
 *
 * @param file the file, complete
 * @param size the number of bytes
 * @param sha256 the SHA-256 of the bytes, 64 hexadecimal digits in lower case
 * @param contentType the media type as the API gave it; may be empty
 */
public record Download(Path file, long size, String sha256, String contentType) {}
