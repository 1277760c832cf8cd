package nl.plusgemeente.sdk.omgevingswet.downloaden;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.plusgemeente.sdk.omgevingswet.dso.DsoErrors;
import org.jspecify.annotations.Nullable;

/**
 * Reads the directory at the end of a ZIP before the JDK does: the JDK reads all of it into memory, however large it says
 * that it is, and does not tell which entries are links.
 *
 * @param zip the file
 * @param limits what it may be at most
 */
record ZipDirectory(Path zip, ZipLimits limits) {
    private static final int FIRST = 0x04034b50;
    private static final int HEAD = 0x02014b50;
    private static final int END = 0x06054b50;
    private static final int HEAD_SIZE = 46;
    private static final int END_SIZE = 22;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final int ENTRIES_OF_ZIP64 = 0xFFFF;
    private static final long BYTES_OF_ZIP64 = 0xFFFF_FFFFL;
    /** On average: names of 400 bytes, and what usually comes with them. */
    private static final int BYTES_PER_ENTRY = 512;

    List<ZipEntryHead> read() throws IOException {
        End end = end();
        if (end.entries() == ENTRIES_OF_ZIP64 || end.size() == BYTES_OF_ZIP64 || end.start() == BYTES_OF_ZIP64) {
            throw tooLarge("has the form of very large ones (ZIP64), which no limit allows");
        }
        if (end.entries() > limits.entries()) {
            throw tooLarge("has more than " + limits.entries() + " entries (entries of ZipLimits)");
        }
        if (end.start() + end.size() != end.position()) {
            throw damaged("has a directory that does not fit", null);
        }
        if (end.size() > (long) BYTES_PER_ENTRY * end.entries()) {
            throw tooLarge("has a directory out of all proportion to its " + end.entries() + " entries");
        }
        List<ZipEntryHead> heads = heads(end);
        if (heads.isEmpty()) {
            throw damaged("is empty", null);
        }
        return heads;
    }

    private List<ZipEntryHead> heads(End end) throws IOException {
        try (InputStream file = Files.newInputStream(zip);
                DataInputStream in = new DataInputStream(new BufferedInputStream(file))) {
            in.skipNBytes(end.start());
            List<ZipEntryHead> heads = new ArrayList<>();
            long left = end.size();
            for (int i = 0; i < end.entries(); i++) {
                ByteBuffer head = bytes(in, HEAD_SIZE);
                byte[] name = bytes(in, unsigned(head, 28)).array();
                int rest = unsigned(head, 30) + unsigned(head, 32);
                left -= HEAD_SIZE + name.length + rest;
                if (head.getInt(0) != HEAD || left < 0) {
                    throw damaged("has a directory that cannot be read", null);
                }
                in.skipNBytes(rest);
                long attributes = Integer.toUnsignedLong(head.getInt(38));
                heads.add(new ZipEntryHead(text(name, i + 1), unsigned(head, 8), unsigned(head, 10), attributes));
            }
            if (left != 0) {
                throw damaged("has a directory with more in it than it says", null);
            }
            return heads;
        } catch (EOFException e) {
            throw damaged("ends within its directory", e);
        }
    }

    /** The last record of the file; a comment may stand behind it, so it is looked for from the end. */
    private End end() throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(zip.toFile(), "r")) {
            byte[] begin = new byte[Integer.BYTES];
            int length = (int) Math.min(file.length(), END_SIZE + LONGEST_COMMENT);
            if (length < END_SIZE) {
                throw noZip();
            }
            file.readFully(begin);
            int first = little(begin).getInt(0);
            if (first != FIRST && first != END) {
                throw noZip();
            }
            byte[] tail = new byte[length];
            file.seek(file.length() - length);
            file.readFully(tail);
            ByteBuffer bytes = little(tail);
            for (int at = length - END_SIZE; at >= 0; at--) {
                if (bytes.getInt(at) == END && unsigned(bytes, at + 20) == length - at - END_SIZE) {
                    return End.read(bytes, at, file.length() - length + at);
                }
            }
        }
        throw damaged("has no end: it is incomplete, or no ZIP", null);
    }

    private static String text(byte[] name, int number) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(name))
                    .toString();
        } catch (CharacterCodingException e) {
            throw EntryNames.refused(number, "has a name that is not UTF-8");
        }
    }

    private static ByteBuffer bytes(DataInputStream in, int number) throws IOException {
        byte[] bytes = new byte[number];
        in.readFully(bytes);
        return little(bytes);
    }

    private static ByteBuffer little(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static int unsigned(ByteBuffer bytes, int at) {
        return Short.toUnsignedInt(bytes.getShort(at));
    }

    static DownloadException damaged(String why, @Nullable Throwable cause) {
        String what = "The ZIP " + why + ": nothing of it was kept; fetch it again, and report it to the DSO when it"
                + " stays so.";
        return cause == null
                ? new DownloadException(DsoErrors.ZIP_DAMAGED, what)
                : new DownloadException(DsoErrors.ZIP_DAMAGED, what, cause);
    }

    static DownloadException tooLarge(String why) {
        return new DownloadException(
                DsoErrors.ZIP_TOO_LARGE,
                "The ZIP " + why
                        + ": nothing of it was kept; raise the limit only when the regeling is known to be that"
                        + " large.");
    }

    private static DownloadException noZip() {
        return damaged("is none: the answer is something else", null);
    }

    /**
     * The end of the directory (APPNOTE 6.3 §4.3.16).
     *
     * @param entries the number of entries
     * @param size the size of the directory
     * @param start where the directory starts
     * @param position where this record starts
     */
    private record End(int entries, long size, long start, long position) {

        static End read(ByteBuffer bytes, int at, long position) {
            return new End(
                    unsigned(bytes, at + 10),
                    Integer.toUnsignedLong(bytes.getInt(at + 12)),
                    Integer.toUnsignedLong(bytes.getInt(at + 16)),
                    position);
        }
    }
}
