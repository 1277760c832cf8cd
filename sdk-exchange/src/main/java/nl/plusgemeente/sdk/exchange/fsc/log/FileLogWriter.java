package nl.plusgemeente.sdk.exchange.fsc.log;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Writes the files of a log one after the other. Of a write that failed nobody knows what is on disk: before the next one, that
 * file is cut back to what is known and left alone. As long as that fails, nothing is written.
 */
final class FileLogWriter implements GroupCommit.Store<EncodedRecord> {
    private final LogFolder folder;
    private final LogFile.Maker maker;
    private final long most;
    private final AtomicReference<State> state = new AtomicReference<>(State.IDLE);
    /** Those below are for the one caller who writes, or closes. */
    private @Nullable SegmentWriter current;

    private @Nullable WriteBuffers buffers;

    private boolean doubtful;

    FileLogWriter(LogFolder folder, LogFile.Maker maker, long most) {
        this.folder = folder;
        this.maker = maker;
        this.most = most;
    }

    @Override
    public void write(List<EncodedRecord> batch) throws IOException {
        if (!state.compareAndSet(State.IDLE, State.BUSY)) {
            throw new IOException("the log is closed");
        }
        try {
            SegmentWriter writer = writer(batch);
            doubtful = true;
            writer.write(batch);
            doubtful = false;
        } finally {
            if (!state.compareAndSet(State.BUSY, State.IDLE)) {
                end();
            }
        }
    }

    private SegmentWriter writer(List<EncodedRecord> batch) throws IOException {
        SegmentWriter open = current;
        if (open != null && !doubtful && open.takes(batch, most)) {
            return open;
        }
        seal();
        Segment segment = folder.next();
        SegmentWriter next = new SegmentWriter(segment, maker.make(segment.file()), buffers(), most, batch.get(0));
        folder.add(segment);
        current = next;
        return next;
    }

    /** Only a log that is written to needs them. */
    private WriteBuffers buffers() {
        WriteBuffers made = buffers == null ? WriteBuffers.allocate() : buffers;
        buffers = made;
        return made;
    }

    private void seal() throws IOException {
        SegmentWriter open = current;
        if (open == null) {
            return;
        }
        doubtful = true;
        open.seal();
        if (open.segment().end() == 0) {
            folder.delete(open.segment());
        }
        current = null;
    }

    /** Ends at once, or when the write ends that goes on. */
    void close() throws IOException {
        State before =
                state.getAndUpdate(now -> now == State.IDLE ? State.CLOSED : now == State.BUSY ? State.ENDING : now);
        if (before == State.IDLE) {
            end();
        }
    }

    private void end() throws IOException {
        state.set(State.CLOSED);
        try {
            seal();
        } finally {
            folder.close();
        }
    }

    private enum State {
        IDLE,
        BUSY,
        ENDING,
        CLOSED
    }
}
