package io.github.rpaclients.core.internal.http;

import io.github.rpaclients.core.http.HttpOptions;
import okhttp3.OkHttpClient;

/** How connections are made: through which proxy, and whom they trust. */
public final class Connections {
    private Connections() {}

    /**
     * The client with the proxy and the certificates of the options, if they name any.
     *
     * <p>Call it once per transport: OkHttp shares a connection only between clients with the very same socket factory.
     *
     * @param ours false for a client that the application has put together; it keeps what the options do not name
     */
    public static OkHttpClient configure(OkHttpClient client, boolean ours, HttpOptions options) {
        OkHttpClient.Builder builder = client.newBuilder();
        options.tls().ifPresent(tls -> builder.sslSocketFactory(tls.context().getSocketFactory(), tls.trustManager()));
        options.proxy().ifPresent(proxy -> builder.proxy(null).proxySelector(new OneProxy(proxy)));
        if (ours || options.proxy().isPresent()) {
            builder.proxyAuthenticator(new ProxySignIn(options.proxy()));
        }
        return builder.build();
    }
}
