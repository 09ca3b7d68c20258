package io.github.rpaclients.core.http;

import io.github.rpaclients.core.internal.http.ApiCalls;
import io.github.rpaclients.core.internal.http.Connections;
import io.github.rpaclients.core.internal.http.Endpoint;
import io.github.rpaclients.core.internal.http.Gate;
import io.github.rpaclients.core.internal.http.IdleThreads;
import io.github.rpaclients.core.internal.http.Libraries;
import io.github.rpaclients.core.internal.http.LiveConnections;
import io.github.rpaclients.core.internal.http.Shared;
import okhttp3.OkHttpClient;

/**
 * The connections and settings that clients share. A client that is not given one opens its own and closes it with
 * itself; one that is given a transport leaves it open. Safe for use by several threads.
 */
public final class Transport implements AutoCloseable {
    private final HttpOptions options;
    private final OkHttpClient base;
    private final boolean ours;
    private final Shared shared;
    private final Gate gate = Gate.open();

    private Transport(HttpOptions options) {
        Libraries.check();
        this.options = options;
        this.shared = new Shared(options);
        this.ours = options.okHttpClient().isEmpty();
        OkHttpClient client = options.okHttpClient()
                .orElseGet(() -> new OkHttpClient.Builder()
                        .connectionPool(LiveConnections.pool())
                        .build());
        this.base = Connections.configure(client, ours, options);
    }

    /** @throws IllegalStateException if OkHttp or Okio on the class path is too old; says what to change */
    public static Transport create() {
        return create(HttpOptions.defaults());
    }

    /** @throws IllegalStateException if OkHttp or Okio on the class path is too old; says what to change */
    public static Transport create(HttpOptions options) {
        return new Transport(options);
    }

    public HttpOptions options() {
        return options;
    }

    /** For the client modules: what closes all calls over this transport; they make gates of their own inside it. */
    public Gate gate() {
        return gate;
    }

    /** For the client modules: the calls of one API over this transport. */
    public ApiCalls calls(Endpoint endpoint) {
        return new ApiCalls(base, shared, gate, endpoint);
    }

    /**
     * Closes idle connections; does nothing the second time. A client handed in by the application is left alone. Calls made
     * later, and those that have not left by then, throw {@link IllegalStateException}; one that is on its way ends as usual,
     * without another try.
     */
    @Override
    public void close() {
        if (!gate.close()) {
            return;
        }
        shared.close();
        if (ours) {
            base.dispatcher().executorService().shutdown();
            base.connectionPool().evictAll();
            IdleThreads.linger();
        }
    }
}
