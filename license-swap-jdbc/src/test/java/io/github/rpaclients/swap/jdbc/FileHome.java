package io.github.rpaclients.swap.jdbc;

import io.github.rpaclients.swap.journal.FilePoolStore;
import io.github.rpaclients.swap.journal.PoolStore;
import java.nio.file.Path;

/** Pools in files. */
final class FileHome implements Home {
    private final Path folder;

    FileHome(Path folder) {
        this.folder = folder;
    }

    @Override
    public PoolStore host(String pool) {
        return FilePoolStore.in(folder, pool);
    }

    @Override
    public String address() {
        return folder.toString();
    }

    @Override
    public void close() {}
}
