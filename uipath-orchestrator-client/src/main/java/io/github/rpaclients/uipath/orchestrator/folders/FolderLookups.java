package io.github.rpaclients.uipath.orchestrator.folders;

import io.github.rpaclients.core.RequestOutcome;
import io.github.rpaclients.core.error.ConnectionException;
import io.github.rpaclients.core.error.Failure;
import io.github.rpaclients.uipath.orchestrator.FolderRef;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The folders that one client has looked up; no application needs it. Thread-safe. */
public final class FolderLookups {
    private final Map<FolderRef, Entry> entries = new ConcurrentHashMap<>();

    /** Called by {@code OrchestratorClient}. */
    public FolderLookups() {}

    /** The folder as it was looked up before; whoever comes first looks it up, and the others wait for that. */
    Folder get(FolderRef ref, Supplier<Folder> lookUp) {
        Entry entry = entries.computeIfAbsent(ref, name -> new Entry());
        Folder known = entry.folder;
        if (known != null) {
            return known;
        }
        entry.begin();
        try {
            Folder folder = entry.folder == null ? lookUp.get() : entry.folder;
            entry.folder = folder;
            return folder;
        } finally {
            if (entry.folder == null) {
                entries.remove(ref, entry);
            }
            entry.turn.unlock();
        }
    }

    void forget(FolderRef ref) {
        entries.remove(ref);
    }

    /** A folder that is renamed or moved takes those below it along. */
    void forgetAll() {
        entries.clear();
    }

    private static final class Entry {
        private final ReentrantLock turn = new ReentrantLock();
        private volatile @Nullable Folder folder;

        void begin() {
            try {
                turn.lockInterruptibly();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new ConnectionException(Failure.of("GET /odata/Folders", false, RequestOutcome.NOT_SENT)
                        .text("The thread was interrupted while it waited for a folder that another one looks up")
                        .build());
            }
        }
    }
}
