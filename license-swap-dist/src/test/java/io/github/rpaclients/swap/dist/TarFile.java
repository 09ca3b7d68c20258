package io.github.rpaclients.swap.dist;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/** A tar file, packed by gzip or not. */
final class TarFile {
    private final Path path;

    TarFile(Path path) {
        this.path = path;
    }

    /** What is in it, unpacked into a folder with the modes that it names. */
    List<TarArchiveEntry> unpack(Path into) throws IOException {
        List<TarArchiveEntry> entries = new ArrayList<>();
        try (TarArchiveInputStream tar = new TarArchiveInputStream(unzipped())) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                entries.add(entry);
                Path file = into.resolve(entry.getName());
                if (!file.normalize().startsWith(into)) {
                    throw new IOException(path + " writes elsewhere: " + entry.getName());
                }
                Files.createDirectories(file.getParent());
                if (entry.isSymbolicLink()) {
                    Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
                } else {
                    if (entry.isDirectory()) {
                        Files.createDirectories(file);
                    } else {
                        Files.copy(tar, file);
                    }
                    Files.setPosixFilePermissions(file, permissions(entry.getMode()));
                }
            }
        }
        return entries;
    }

    private InputStream unzipped() throws IOException {
        InputStream in = new BufferedInputStream(Files.newInputStream(path));
        in.mark(2);
        boolean gzip = in.read() == 0x1f && in.read() == 0x8b;
        in.reset();
        return gzip ? new GZIPInputStream(in) : in;
    }

    private static Set<PosixFilePermission> permissions(int mode) {
        Set<PosixFilePermission> permissions = EnumSet.noneOf(PosixFilePermission.class);
        PosixFilePermission[] fromTheLeft = PosixFilePermission.values();
        for (int bit = 0; bit < fromTheLeft.length; bit++) {
            if ((mode >> (fromTheLeft.length - 1 - bit) & 1) == 1) {
                permissions.add(fromTheLeft[bit]);
            }
        }
        return permissions;
    }
}
