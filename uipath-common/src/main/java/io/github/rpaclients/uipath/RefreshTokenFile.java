package io.github.rpaclients.uipath;

import io.github.rpaclients.core.Secret;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * One file with one token, and beside it an empty one that is locked during a refresh. Streams and not channels read and
 * write it: an interrupt must not cut off the writing of a token that nobody else has.
 */
final class RefreshTokenFile implements RefreshTokenStore {
    /** Longer than a refresh takes that is not lost. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private static final long LOOK_EVERY_MILLIS = 50;
    private static final int MOST_BYTES = 64 * 1024;
    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rw-------");

    private final Path file;

    RefreshTokenFile(Path file) {
        this.file = file.toAbsolutePath();
        if (!Files.isDirectory(folder(this.file))) {
            throw new IllegalArgumentException(
                    "There is no folder " + folder(this.file) + " for the file of the refresh token");
        }
    }

    @Override
    public Optional<Secret> load() {
        try {
            Path real = file.toRealPath();
            refuseIfOthersMay(real);
            try (InputStream in = new FileInputStream(real.toFile())) {
                String text = new String(in.readNBytes(MOST_BYTES), StandardCharsets.UTF_8).strip();
                return Optional.of(text).filter(t -> !t.isEmpty()).map(Secret::of);
            }
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("The file of the refresh token " + file + " cannot be read", e);
        }
    }

    @Override
    public void save(Secret refreshToken) {
        boolean interrupted = Thread.interrupted();
        try {
            // what a link leads to is replaced, and not the link
            Path real = Files.exists(file) ? file.toRealPath() : file;
            Path next = Files.createTempFile(folder(real), real.getFileName() + ".", ".next", ownerOnly(real));
            try {
                write(next, refreshToken);
                Files.move(next, real, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(next);
            }
            keepName(real);
        } catch (IOException e) {
            throw new UncheckedIOException("The file of the refresh token " + file + " cannot be written", e);
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public <T> T alone(Supplier<T> refresh) {
        Path lock = file.resolveSibling(file.getFileName() + ".lock");
        try (FileChannel channel =
                FileChannel.open(lock, Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE), ownerOnly(file))) {
            acquire(channel, lock);
            return refresh.get();
        } catch (IOException e) {
            throw new UncheckedIOException("The lock " + lock + " cannot be had", e);
        }
    }

    /** Closing the channel lets go. */
    private static void acquire(FileChannel channel, Path lock) throws IOException {
        long start = System.nanoTime();
        while (!isAcquired(channel)) {
            if (System.nanoTime() - start > PATIENCE.toNanos()) {
                throw new IOException("Another program has held " + lock + " for " + PATIENCE);
            }
            try {
                Thread.sleep(LOOK_EVERY_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IOException("The thread was interrupted while another program refreshes", e);
            }
        }
    }

    private static boolean isAcquired(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            // another object for the same file in this program
            return false;
        }
    }

    private static void write(Path next, Secret token) throws IOException {
        try (FileOutputStream out = new FileOutputStream(next.toFile())) {
            out.write(token.reveal().getBytes(StandardCharsets.UTF_8));
            out.write('\n');
            out.getFD().sync();
        }
    }

    /** A name is kept once its folder is; Windows opens no folders and keeps names by itself. */
    private static void keepName(Path real) throws IOException {
        if (hasPermissions(real)) {
            try (FileChannel folder = FileChannel.open(folder(real), StandardOpenOption.READ)) {
                folder.force(true);
            }
        }
    }

    private static void refuseIfOthersMay(Path real) throws IOException {
        if (!hasPermissions(real)) {
            return;
        }
        Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(real);
        if (permissions.stream().anyMatch(permission -> !permission.name().startsWith("OWNER_"))) {
            throw new IOException("It is open to others (" + PosixFilePermissions.toString(permissions)
                    + "); take that away with: chmod 600 " + real);
        }
    }

    private static FileAttribute<?>[] ownerOnly(Path real) {
        return hasPermissions(real)
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(OWNER_ONLY)}
                : new FileAttribute<?>[0];
    }

    private static boolean hasPermissions(Path real) {
        return real.getFileSystem().supportedFileAttributeViews().contains("posix");
    }

    private static Path folder(Path absolute) {
        Path folder = absolute.getParent();
        return folder == null ? absolute : folder;
    }

    @Override
    public String toString() {
        return "RefreshTokenFile(" + file + ")";
    }
}
