package nl.plusgemeente.sdk.exchange.fsc.log;

import java.nio.ByteBuffer;

/**
 * Memory outside the heap through which a log writes, for one thread at a time. All files of a log share it: it is given back
 * only when the log itself is forgotten.
 *
 * @param lines what is to be written
 * @param zeros what room is filled with
 */
record WriteBuffers(ByteBuffer lines, ByteBuffer zeros) {
    private static final int SIZE = 64 << 10;

    static WriteBuffers allocate() {
        return new WriteBuffers(ByteBuffer.allocateDirect(SIZE), ByteBuffer.allocateDirect(SIZE));
    }
}
