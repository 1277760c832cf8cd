package nl.plusgemeente.sdk.omgevingswet.downloaden;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import nl.plusgemeente.sdk.core.call.Answer;
import nl.plusgemeente.sdk.core.call.AnswerBody;
import nl.plusgemeente.sdk.core.call.Download;
import nl.plusgemeente.sdk.omgevingswet.dso.DsoErrors;

/**
 * A ZIP to a file, as far as it may be that large.
 *
 * @param target the file
 * @param limits the size
 */
record ZipAnswer(Path target, ZipLimits limits) implements Answer<Download> {

    /** Any type: what it is, its bytes say. */
    @Override
    public boolean json() {
        return false;
    }

    @Override
    public boolean large() {
        return true;
    }

    @Override
    public Download read(AnswerBody body) throws IOException {
        InputStream counted = new Counted(body.stream(), limits.zipBytes());
        return Answer.file(target).read(new AnswerBody(body.status(), body.headers(), counted, body.json()));
    }

    private static final class Counted extends FilterInputStream {
        private final long most;
        private long count;

        Counted(InputStream in, long most) {
            super(in);
            this.most = most;
        }

        @Override
        public int read() throws IOException {
            int value = in.read();
            return value < 0 ? value : counted(value, 1);
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int number = in.read(buffer, offset, length);
            return number < 0 ? number : counted(number, number);
        }

        private int counted(int result, int bytes) {
            count += bytes;
            if (count > most) {
                throw new DownloadException(
                        DsoErrors.ZIP_TOO_LARGE,
                        "The ZIP is larger than " + most + " bytes (zipBytes of ZipLimits): raise the limit when the"
                                + " regeling is that large.");
            }
            return result;
        }
    }
}
