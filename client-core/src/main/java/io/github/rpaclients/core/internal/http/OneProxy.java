package io.github.rpaclients.core.internal.http;

import io.github.rpaclients.core.http.HttpProxy;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.util.List;

/** Sends everything through one proxy, but for the servers that are reached directly. */
final class OneProxy extends ProxySelector {
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
