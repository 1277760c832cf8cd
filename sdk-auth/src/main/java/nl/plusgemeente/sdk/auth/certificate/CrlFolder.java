package nl.plusgemeente.sdk.auth.certificate;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/**
 * Lists in files.
 *
 * @param folder where they are
 */
record CrlFolder(Path folder) implements CrlSource {
    /** A name that stays within its folder. */
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_-][A-Za-z0-9._-]{0,127}");

    @Override
    public byte[] fetch(CrlRequest request) throws IOException {
        try (InputStream in = Files.newInputStream(file(request.address()))) {
            byte[] list = in.readNBytes(request.limit() + 1);
            if (list.length > request.limit()) {
                throw new IOException("the file is larger than " + request.limit() + " bytes");
            }
            return list;
        }
    }

    private Path file(URI address) throws IOException {
        String path = String.valueOf(address.getRawPath());
        String name = path.substring(path.lastIndexOf('/') + 1);
        String host = String.valueOf(address.getHost());
        if (!NAME.matcher(name).matches() || !NAME.matcher(host).matches()) {
            throw new IOException("the distribution point does not end in a plain file name");
        }
        Path own = folder.resolve(host).resolve(name);
        return Files.exists(own) ? own : folder.resolve(name);
    }
}
