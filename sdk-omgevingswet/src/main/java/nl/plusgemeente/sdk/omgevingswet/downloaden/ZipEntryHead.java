package nl.plusgemeente.sdk.omgevingswet.downloaden;

import nl.plusgemeente.sdk.omgevingswet.dso.DsoErrors;

/**
 * What the directory of a ZIP says about an entry that the JDK does not tell (APPNOTE 6.3 §4.3.12, §4.4.15).
 *
 * @param name the name, with a slash at its end for a folder
 * @param flags the general purpose flags
 * @param method the compression
 * @param attributes the external attributes: in their upper half those of Unix
 */
record ZipEntryHead(String name, int flags, int method, long attributes) {
    private static final int ENCRYPTED = 0x0001 | 0x2000;
    private static final int STORED = 0;
    private static final int DEFLATED = 8;
    private static final int TYPE = 0xF000;
    private static final int FILE = 0x8000;
    private static final int FOLDER = 0x4000;

    boolean isFolder() {
        return name.endsWith("/");
    }

    /** Refuses what is more than a file or a folder with bytes that can be read. */
    void requirePlain(int number) {
        if ((flags & ENCRYPTED) != 0) {
            throw refused(number, "is encrypted");
        }
        if (method != STORED && method != DEFLATED) {
            throw refused(number, "is compressed in a way that is not read (" + method + ")");
        }
        int type = (int) (attributes >>> 16) & TYPE;
        if (type != 0 && type != (isFolder() ? FOLDER : FILE)) {
            throw refused(number, "is no plain file or folder, but perhaps a link");
        }
    }

    private static DownloadException refused(int number, String why) {
        return new DownloadException(
                DsoErrors.ZIP_KIND,
                "Entry " + number + " of the ZIP " + why + ": nothing of it was kept; report it to the DSO.");
    }
}
