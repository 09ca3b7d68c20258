package io.github.rpaclients.swap.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A file on a disk. Not thread-safe. */
final class DurableFile implements JournalFile {
    private final Path path;
    private FileChannel channel;

    private DurableFile(Path path, FileChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    static JournalFile open(Path path) throws IOException {
        return Uninterrupted.run(() -> {
            OwnFiles.createFile(path);
            // also where the file was there: whoever created it may have crashed before this
            OwnFiles.forceFolderOf(path);
            return new DurableFile(path, channel(path));
        });
    }

    @Override
    public void write(byte[] bytes, long at) throws IOException {
        Uninterrupted.run(() -> {
            ByteBuffer rest = ByteBuffer.wrap(bytes);
            while (rest.hasRemaining()) {
                openChannel().write(rest, at + rest.position());
            }
            openChannel().force(true);
            return at;
        });
    }

    @Override
    public void truncate(long length) throws IOException {
        Uninterrupted.run(() -> {
            openChannel().truncate(length).force(true);
            return length;
        });
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    /** An interrupt closes the channel. What was written by then is forced along with the rest, as it is the same file. */
    private FileChannel openChannel() throws IOException {
        if (!channel.isOpen()) {
            channel = channel(path);
        }
        return channel;
    }

    private static FileChannel channel(Path path) throws IOException {
        return FileChannel.open(path, StandardOpenOption.WRITE);
    }
}
