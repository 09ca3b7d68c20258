package io.github.rpaclients.uipath;

import io.github.rpaclients.core.Secret;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

final class RefreshTokenInMemory implements RefreshTokenStore {
    private volatile @Nullable Secret latest;

    @Override
    public Optional<Secret> load() {
        return Optional.ofNullable(latest);
    }

    @Override
    public void save(Secret refreshToken) {
        latest = refreshToken;
    }
}
