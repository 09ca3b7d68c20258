package io.github.rpaclients.core.internal.http;

import io.github.rpaclients.core.http.HttpOptions;
import io.github.rpaclients.core.http.HttpProxy;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.util.List;
import okhttp3.Authenticator;
import okhttp3.CookieJar;
import okhttp3.OkHttpClient;

/** How connections are made: through which proxy, and whom they trust; and what else of a client changes calls. */
public final class Connections {
    private Connections() {}

    /**
     * The client with the proxy and the certificates of the options, if they name any, and without what would answer a
     * call in the server's place or sign it with something else.
     *
     * <p>Call it once per transport: OkHttp shares a connection only between clients with the very same socket factory.
     *
     * @param ours false for a client that the application has put together; it keeps what the options do not name
     */
    public static OkHttpClient configure(OkHttpClient client, boolean ours, HttpOptions options) {
        OkHttpClient.Builder builder = client.newBuilder()
                // a swap reads again to see what it has done
                .cache(null)
                // the session of a cookie is another than that of the token
                .cookieJar(CookieJar.NO_COOKIES)
                // a write after 401 is repeated with a fresh token only
                .authenticator(Authenticator.NONE);
        options.tls().ifPresent(tls -> builder.sslSocketFactory(tls.context().getSocketFactory(), tls.trustManager()));
        options.proxy().ifPresent(proxy -> builder.proxy(null).proxySelector(new OneProxy(proxy)));
        if (ours || options.proxy().isPresent()) {
            builder.proxyAuthenticator(new ProxySignIn(options.proxy()));
        }
        return builder.build();
    }

    /** Sends everything through one proxy, but for the servers that are reached directly. */
    private static final class OneProxy extends ProxySelector {
        private final HttpProxy proxy;
        private final List<Proxy> through;

        OneProxy(HttpProxy proxy) {
            this.proxy = proxy;
            // resolved with each connection, so that a proxy that moves is found again
            InetSocketAddress address = InetSocketAddress.createUnresolved(proxy.host(), proxy.port());
            this.through = List.of(new Proxy(Proxy.Type.HTTP, address));
        }

        @Override
        public List<Proxy> select(URI address) {
            return proxy.isFor(address) ? through : List.of(Proxy.NO_PROXY);
        }

        @Override
        public void connectFailed(URI address, SocketAddress proxyAddress, IOException reason) {
            // there is no other proxy to turn to
        }
    }
}
