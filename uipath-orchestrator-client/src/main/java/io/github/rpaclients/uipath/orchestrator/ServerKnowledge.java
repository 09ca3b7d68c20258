package io.github.rpaclients.uipath.orchestrator;

import io.github.rpaclients.core.error.ApiException;
import io.github.rpaclients.core.error.NotFoundException;
import io.github.rpaclients.core.http.CallOptions;
import io.github.rpaclients.core.internal.http.ApiCalls;
import io.github.rpaclients.core.internal.http.KnownServer;
import io.github.rpaclients.uipath.orchestrator.status.ServerVersion;
import io.github.rpaclients.uipath.orchestrator.status.StatusApi;
import java.time.Duration;
import java.util.Optional;
import okhttp3.Headers;
import org.jspecify.annotations.Nullable;

/** What a client was told, has heard or can ask of its server's version. Thread-safe. */
final class ServerKnowledge implements KnownServer {
    /** The oldest that is supported, and the last that does not tell its product. */
    private static final int OLDEST = 11;

    private static final CallOptions SHORT = CallOptions.builder()
            .maxAttempts(1)
            .operationTimeout(Duration.ofSeconds(5))
            .build();

    private final ApiCalls calls;
    private final boolean cloud;
    private final Optional<ServerVersion> told;
    private volatile @Nullable ServerVersion asked;

    private ServerKnowledge(ApiCalls calls, boolean cloud, Optional<ServerVersion> told) {
        this.calls = calls;
        this.cloud = cloud;
        this.told = told;
    }

    /** @param cloud whether it is one of the vendor's clouds, which are ahead of what products say */
    static ServerKnowledge none(ApiCalls calls, boolean cloud) {
        return new ServerKnowledge(calls, cloud, Optional.empty());
    }

    /** The same server, of which somebody has said what it is. */
    ServerKnowledge told(ServerVersion version) {
        return new ServerKnowledge(calls, cloud, Optional.of(version));
    }

    @Override
    public int version() {
        return told.orElse(ServerVersion.newest()).webApi().orElse(NEWEST.version());
    }

    @Override
    public Optional<String> lacks(int since, Headers answered) {
        ServerVersion server = ServerVersion.ofHeader(Optional.ofNullable(answered.get(ServerVersion.HEADER)))
                .orElseGet(() -> asked(calls.with(SHORT)));
        return server.has(since)
                ? Optional.empty()
                : Optional.of("This operation is there since Web API version " + since + "; the server has " + server);
    }

    /** Who cannot be asked now may be asked later. */
    private ServerVersion asked(ApiCalls quick) {
        try {
            return version(quick);
        } catch (ApiException e) {
            return ServerVersion.newest();
        }
    }

    /** @throws ApiException if the server cannot be asked */
    ServerVersion version(ApiCalls how) {
        if (told.isPresent()) {
            return told.get();
        }
        ServerVersion known = asked;
        if (known == null) {
            known = ask(how);
            asked = known;
        }
        return known;
    }

    private ServerVersion ask(ApiCalls how) {
        try {
            ServerVersion said = new StatusApi(how).version();
            // the product of a cloud is not that of a server of one's own
            return said.webApi().isPresent() || cloud
                    ? said
                    : said.product().map(ServerVersion::ofProduct).orElse(said);
        } catch (NotFoundException e) {
            return cloud ? ServerVersion.newest() : ServerVersion.ofWebApi(OLDEST);
        }
    }
}
