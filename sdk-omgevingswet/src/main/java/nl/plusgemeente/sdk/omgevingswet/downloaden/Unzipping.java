package nl.plusgemeente.sdk.omgevingswet.downloaden;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * Writes the files of a ZIP that lies on the disk. It lies there because the directory stands at its end: read as it
 * streams in, a ZIP cannot be judged before it is written, and may have other entries than those that its directory
 * tells. The JDK reads the content; that it comes to the same entries, sizes and checksums as the directory is compared.
 */
final class Unzipping {
    private static final int CHUNK = 64 * 1024;

    private final UnpackFolder folder;
    private final ZipLimits limits;
    private final byte[] chunk = new byte[CHUNK];
    private long most;
    private long written;

    Unzipping(UnpackFolder folder, ZipLimits limits) {
        this.folder = folder;
        this.limits = limits;
    }

    UnpackedRegeling run() {
        try {
            List<ZipEntryHead> heads = new ZipDirectory(folder.zip(), limits).read();
            EntryNames.check(heads);
            for (int i = 0; i < heads.size(); i++) {
                heads.get(i).requirePlain(i + 1);
            }
            most = limits.unpackedBytes(Files.size(folder.zip()));
            List<String> files = files(heads);
            folder.complete();
            return new UnpackedRegeling(folder.target(), files, written);
        } catch (ZipException | IllegalArgumentException e) {
            // the JDK says so of a comment that is not UTF-8
            throw ZipDirectory.damaged("cannot be read (" + e.getClass().getSimpleName() + ")", e);
        } catch (IOException e) {
            throw UnpackFolder.fault(folder.target(), e);
        }
    }

    private List<String> files(List<ZipEntryHead> heads) throws IOException {
        List<String> files = new ArrayList<>();
        try (ZipFile zip = new ZipFile(folder.zip().toFile(), StandardCharsets.UTF_8)) {
            requireRoom(zip);
            folder.folder("");
            Enumeration<? extends ZipEntry> entries = zip.entries();
            for (ZipEntryHead head : heads) {
                if (!entries.hasMoreElements()) {
                    throw ZipDirectory.damaged("has fewer entries than its directory says", null);
                }
                ZipEntry entry = entries.nextElement();
                if (!entry.getName().equals(head.name())) {
                    throw ZipDirectory.damaged("has two readings", null);
                }
                if (head.isFolder()) {
                    folder.folder(head.name());
                } else {
                    write(zip, entry);
                    files.add(head.name());
                }
            }
        }
        return files;
    }

    /** What it says that comes out of it: a bomb that is honest is refused before it is unpacked. */
    private void requireRoom(ZipFile zip) {
        long said = 0;
        for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements(); ) {
            said += Math.max(0, all.nextElement().getSize());
            requireWithin(said);
        }
    }

    private void write(ZipFile zip, ZipEntry entry) throws IOException {
        CRC32 checksum = new CRC32();
        long size = 0;
        try (InputStream in = content(zip, entry);
                OutputStream out = folder.file(entry.getName())) {
            for (int n = read(in); n >= 0; n = read(in)) {
                written += n;
                size += n;
                requireWithin(written);
                checksum.update(chunk, 0, n);
                out.write(chunk, 0, n);
            }
        }
        if (size != entry.getSize() || checksum.getValue() != entry.getCrc()) {
            throw ZipDirectory.damaged("has an entry that is not what its directory says", null);
        }
    }

    private static InputStream content(ZipFile zip, ZipEntry entry) throws IOException {
        InputStream content = zip.getInputStream(entry);
        if (content == null) {
            throw new ZipException("an entry of the directory is not there");
        }
        return content;
    }

    /** What fails here is the ZIP; what fails when it is written is the disk. */
    private int read(InputStream in) throws ZipException {
        try {
            return in.read(chunk);
        } catch (ZipException e) {
            throw e;
        } catch (IOException e) {
            ZipException broken = new ZipException("an entry breaks off");
            broken.initCause(e);
            throw broken;
        }
    }

    private void requireWithin(long bytes) {
        if (bytes > most) {
            throw ZipDirectory.tooLarge("holds more than " + most + " bytes (unpackedBytes and ratio of ZipLimits)");
        }
    }
}
