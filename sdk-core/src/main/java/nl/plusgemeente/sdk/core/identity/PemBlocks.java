package nl.plusgemeente.sdk.core.identity;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** The blocks of a PEM file (RFC 7468), each with its label; text around them is passed over. */
record PemBlocks(Path file) {
    static final String WHAT = "PEM file";
    private static final int LIMIT = 4 * 1024 * 1024;
    private static final String BEGIN = "-----BEGIN ";
    private static final String DASHES = "-----";

    /** One block; its content is decoded when it is asked for. */
    record Block(Path file, String label, String text) {

        byte[] content() {
            try {
                return Base64.getMimeDecoder().decode(text);
            } catch (IllegalArgumentException e) {
                throw IdentityFaults.unreadable(WHAT, file, e);
            }
        }

        /** Not the text, which may be a key. */
        @Override
        public String toString() {
            return label;
        }
    }

    List<Block> read() {
        String text = new String(new BoundedFile(WHAT, file, LIMIT).read(), StandardCharsets.US_ASCII);
        List<Block> blocks = new ArrayList<>();
        int begin = text.indexOf(BEGIN);
        while (begin >= 0) {
            int labelEnd = text.indexOf(DASHES, begin + BEGIN.length());
            String label = labelEnd < 0 ? "" : text.substring(begin + BEGIN.length(), labelEnd);
            String last = "-----END " + label + DASHES;
            int end = label.isEmpty() ? -1 : text.indexOf(last, labelEnd);
            if (end < 0) {
                throw IdentityFaults.unreadable(WHAT, file, null); // cut off
            }
            blocks.add(new Block(file, label, text.substring(labelEnd + DASHES.length(), end)));
            begin = text.indexOf(BEGIN, end + last.length());
        }
        return blocks;
    }
}
