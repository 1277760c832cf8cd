package nl.plusgemeente.sdk.benchmarks.data;

import java.io.InputStream;

/** A HAL page of any length that is nowhere in memory: its items are made as they are read, 64 by turns. */
public final class GeneratedPage extends InputStream {
    private static final int DIFFERENT = 64;
    private static final byte[] COMMA = {','};

    private final byte[][] kinds = new byte[DIFFERENT][];
    private final int items;
    private byte[] part = SampleJson.head();
    private int position;
    private int parts;

    /**
     * A page.
     *
     * @param items how many; at least 1
     */
    public GeneratedPage(int items) {
        this.items = items;
        for (int i = 0; i < DIFFERENT; i++) {
            kinds[i] = SampleJson.regeling(i);
        }
    }

    @Override
    public int read() {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) {
        int done = 0;
        while (done < length) {
            if (position == part.length && !nextPart()) {
                break;
            }
            int count = Math.min(length - done, part.length - position);
            System.arraycopy(part, position, buffer, offset + done, count);
            position += count;
            done += count;
        }
        return done == 0 && length > 0 ? -1 : done;
    }

    /** Head, then items with commas between them, then tail. */
    private boolean nextPart() {
        if (parts == 2 * items) {
            return false;
        }
        parts++;
        position = 0;
        boolean comma = parts % 2 == 0;
        part = parts == 2 * items ? SampleJson.tail() : comma ? COMMA : kinds[parts / 2 % DIFFERENT];
        return true;
    }
}
