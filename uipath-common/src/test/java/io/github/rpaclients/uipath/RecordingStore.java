package io.github.rpaclients.uipath;

import io.github.rpaclients.core.Secret;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/** Remembers all that was saved, and fails as long as it is told to. */
final class RecordingStore implements RefreshTokenStore {
    final List<String> saved = new CopyOnWriteArrayList<>();
    volatile boolean broken;

    static RecordingStore of(String token) {
        RecordingStore store = new RecordingStore();
        store.saved.add(token);
        return store;
    }

    @Override
    public Optional<Secret> load() {
        return saved.isEmpty() ? Optional.empty() : Optional.of(Secret.of(saved.get(saved.size() - 1)));
    }

    @Override
    public void save(Secret refreshToken) {
        if (broken) {
            throw new IllegalStateException("The disk is full");
        }
        saved.add(refreshToken.reveal());
    }
}
