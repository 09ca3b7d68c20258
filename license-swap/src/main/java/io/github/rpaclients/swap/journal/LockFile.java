package io.github.rpaclients.swap.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A file that at most one has locked, and that says who.
 *
 * <p>POSIX takes a process's locks on a file away when the process closes the file anywhere, even where it was opened a
 * second time only to look. So what this process has locked is known here, and is not opened again.
 */
final class LockFile {
    /** Far behind the text: Windows lets nobody read what is locked. */
    private static final long LOCKED_AT = 1L << 40;

    private static final int LONGEST_TEXT = 64 * 1024;

    /** What this process has locked, by real path. Guarded by itself, as is all else here. */
    private static final Map<Path, LockOwner> OURS = new HashMap<>();

    /** Files that were opened although another class loader has them locked; closing them would break that lock. */
    private static final Map<Path, FileChannel> NEVER_CLOSED = new HashMap<>();

    private final Path path;

    private LockFile(Path path) {
        this.path = path;
    }

    static LockFile of(Path path) {
        return new LockFile(path);
    }

    Attempt tryAcquire(LockOwner owner) {
        synchronized (OURS) {
            try {
                return Uninterrupted.run(() -> attempt(owner));
            } catch (IOException e) {
                throw new JournalException(
                        "Whether somebody has locked " + path + " cannot be told (" + e
                                + "); see that it and its folder can be read and written",
                        e);
            }
        }
    }

    private Attempt attempt(LockOwner owner) throws IOException {
        OwnFiles.createFile(path);
        Path key = path.toRealPath();
        if (OURS.containsKey(key)) {
            return Attempt.refused(Optional.ofNullable(OURS.get(key)));
        }
        FileChannel known = NEVER_CLOSED.get(key);
        FileChannel channel = known != null && known.isOpen() ? known : open();
        boolean keep = false;
        try {
            if (channel.tryLock(LOCKED_AT, 1, false) == null) {
                return Attempt.refused(LockOwner.read(text(channel)));
            }
            write(channel, owner.write());
            keep = true;
            NEVER_CLOSED.remove(key);
            OURS.put(key, owner);
            return Attempt.taken(new Held(key, channel));
        } catch (OverlappingFileLockException e) {
            keep = true;
            NEVER_CLOSED.put(key, channel);
            return Attempt.refused(LockOwner.read(text(channel)));
        } finally {
            if (!keep) {
                channel.close();
            }
        }
    }

    /** Who has the file locked, as its text says; not a process of this machine that is gone. */
    Optional<LockOwner> holder() {
        synchronized (OURS) {
            try {
                return Uninterrupted.run(this::read)
                        .filter(owner -> !owner.process().isGone());
            } catch (IOException e) {
                throw new JournalException(path + " cannot be read (" + e + "); see that it can be", e);
            }
        }
    }

    private Optional<LockOwner> read() throws IOException {
        if (!Files.exists(path)) {
            return Optional.empty();
        }
        LockOwner ours = OURS.get(path.toRealPath());
        if (ours != null) {
            return Optional.of(ours);
        }
        FileChannel known = NEVER_CLOSED.get(path.toRealPath());
        if (known != null && known.isOpen()) {
            return LockOwner.read(text(known));
        }
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
            return LockOwner.read(text(channel));
        }
    }

    private FileChannel open() throws IOException {
        return FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE);
    }

    private static String text(FileChannel channel) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate((int) Math.min(channel.size(), LONGEST_TEXT));
        int read = 0;
        while (bytes.hasRemaining() && read >= 0) {
            read = channel.read(bytes, bytes.position());
        }
        return new String(bytes.array(), 0, bytes.position(), StandardCharsets.UTF_8);
    }

    private static void write(FileChannel channel, String text) throws IOException {
        channel.truncate(0);
        ByteBuffer rest = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
        while (rest.hasRemaining()) {
            channel.write(rest, rest.position());
        }
        channel.force(true);
    }

    /** The lock, or who has it. Immutable. */
    static final class Attempt {
        private final Optional<Held> held;
        private final Optional<LockOwner> holder;

        private Attempt(Optional<Held> held, Optional<LockOwner> holder) {
            this.held = held;
            this.holder = holder;
        }

        private static Attempt taken(Held held) {
            return new Attempt(Optional.of(held), Optional.empty());
        }

        private static Attempt refused(Optional<LockOwner> holder) {
            return new Attempt(Optional.empty(), holder);
        }

        Optional<Held> held() {
            return held;
        }

        /** Empty if nobody has it, or they have not said who they are yet. */
        Optional<LockOwner> holder() {
            return holder;
        }
    }

    /** A file that is locked, until it is closed; closing it a second time does nothing. */
    static final class Held implements AutoCloseable {
        private final Path key;
        private final FileChannel channel;

        private Held(Path key, FileChannel channel) {
            this.key = key;
            this.channel = channel;
        }

        @Override
        public void close() {
            synchronized (OURS) {
                if (!channel.isOpen()) {
                    return;
                }
                try {
                    Uninterrupted.run(this::giveBack);
                } catch (IOException e) {
                    // only the text may be left behind, which then looks like that of a process that died
                } finally {
                    OURS.remove(key);
                }
            }
        }

        private Path giveBack() throws IOException {
            try (channel) {
                if (channel.isOpen()) {
                    channel.truncate(0);
                }
            }
            return key;
        }
    }
}
