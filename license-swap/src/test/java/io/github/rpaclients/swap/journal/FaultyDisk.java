package io.github.rpaclients.swap.journal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;

/** A disk that becomes full, or loses what it was to keep. */
final class FaultyDisk {
    private int writesUntilFull = Integer.MAX_VALUE;
    private int kept;

    /** @param bytes how many bytes of that write still find room */
    void fullAtWrite(int write, int bytes) {
        writesUntilFull = write;
        kept = bytes;
    }

    JournalFile open(Path path) throws IOException {
        JournalFile file = DurableFile.open(path);
        return new JournalFile() {
            @Override
            public void write(byte[] bytes, long at) throws IOException {
                if (--writesUntilFull == 0) {
                    file.write(Arrays.copyOf(bytes, Math.min(kept, bytes.length)), at);
                    throw new IOException("No space left on device");
                }
                file.write(bytes, at);
            }

            @Override
            public void truncate(long length) throws IOException {
                file.truncate(length);
            }

            @Override
            public void close() throws IOException {
                file.close();
            }
        };
    }
}
