package nl.plusgemeente.sdk.exchange.fsc.log;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Finds the end of the file that was written when the process ended. A torn write at its end was never confirmed to anyone: it is
 * put aside, and cut off.
 */
final class SegmentRecovery {
    private static final Logger LOG = LoggerFactory.getLogger(SegmentRecovery.class);

    private final Segment segment;
    /** Up to here everything is as it was written. */
    private long good;
    /** Up to here there is anything. */
    private long used;

    private SegmentRecovery(Segment segment) {
        this.segment = segment;
    }

    /**
     * Makes the file one that holds whole records only.
     *
     * @throws LogDamagedException when something is wrong in front of a later write, which is no torn one
     */
    static void recover(Segment segment) throws IOException {
        SegmentRecovery recovery = new SegmentRecovery(segment);
        recovery.measure();
        if (recovery.used > recovery.good) {
            recovery.putAside();
        }
        if (Files.size(segment.file()) > recovery.good) {
            recovery.cut();
        }
        segment.end(recovery.good);
    }

    private void measure() throws IOException {
        try (LineReader lines = new LineReader(segment.file())) {
            lines.seek(0, segment.end());
            while (lines.next()) {
                long batch = lines.batch();
                if (batch > good) {
                    // this write began behind the first fault: the one with the fault was complete by then
                    throw damaged(segment.file(), good);
                }
                if (batch >= 0 && used == good && lines.start() == good) {
                    good = lines.end();
                }
                used = lines.end();
            }
        }
    }

    private void putAside() throws IOException {
        Path torn = Path.of(segment.file() + "-" + good + ".torn");
        try (FileChannel from = FileChannel.open(segment.file(), StandardOpenOption.READ);
                FileChannel to = OwnerOnly.create(torn)) {
            for (long place = good; place < used; ) {
                place += from.transferTo(place, used - place, to);
            }
            to.force(true);
        }
        LOG.warn(
                "The last write to the transaction log {} was torn at {}: what is no whole record was put aside in {}."
                        + " It was never confirmed: no call went out or came in on it",
                segment,
                good,
                torn);
    }

    private void cut() throws IOException {
        try (FileChannel file = FileChannel.open(segment.file(), StandardOpenOption.WRITE)) {
            file.truncate(good);
            file.force(true);
        }
    }

    static LogDamagedException damaged(Path file, long place) {
        return new LogDamagedException("The transaction log " + file + " is damaged at byte " + place
                + ": what stands there was not written by the SDK. Put the file back from a copy, or move it away to go on"
                + " without its records");
    }
}
