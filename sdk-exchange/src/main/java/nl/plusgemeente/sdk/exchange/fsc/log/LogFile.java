package nl.plusgemeente.sdk.exchange.fsc.log;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;

/** One file that is written, by one thread at a time. */
interface LogFile {

    /** Writes all, at a place. */
    void write(ByteBuffer bytes, long at) throws IOException;

    /** Returns when all that was written is durable. */
    void force() throws IOException;

    /** Cuts what is behind off, and returns when that is durable. */
    void cut(long length) throws IOException;

    /** Lets go of it. */
    void close() throws IOException;

    /** Makes files. */
    @FunctionalInterface
    interface Maker {

        /** An empty file; what was there is lost. */
        LogFile make(Path path) throws IOException;
    }
}
