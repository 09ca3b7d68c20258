package io.github.rpaclients.core.http;

import io.github.rpaclients.core.Secret;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The HTTP proxy between us and the servers: a tunnel ({@code CONNECT}) to https addresses, plain forwarding to http
 * addresses. Without it, the system properties of Java decide ({@code https.proxyHost}, {@code http.nonProxyHosts} and the
 * like), which know no credentials. Immutable.
 */
public final class HttpProxy {
    /** A name, or an address of either version. */
    private static final Pattern HOST =
            Pattern.compile("[\\p{L}\\p{N}._-]+|\\[?[0-9A-Fa-f]*:[0-9A-Fa-f.]*:[0-9A-Fa-f:.]*(%[\\w-]+)?]?");

    private final String host;
    private final int port;
    private final Optional<String> user;
    private final Optional<Secret> password;
    private final List<String> direct;

    private HttpProxy(String host, int port, Optional<String> user, Optional<Secret> password, List<String> direct) {
        this.host = host;
        this.port = port;
        this.user = user;
        this.password = password;
        this.direct = direct;
    }

    /**
     * A proxy that asks for no password.
     *
     * @param host name or address, without {@code http://}
     * @param port from 1 to 65535
     */
    public static HttpProxy of(String host, int port) {
        Objects.requireNonNull(host, "The host of the proxy must not be null");
        if (!HOST.matcher(host).matches()) {
            // not quoted: people put the password there
            throw new IllegalArgumentException(
                    "The host of the proxy must be a name or an address alone, such as proxy.acme.example, without"
                            + " http:// and without a user; the port has a place of its own");
        }
        if (port < 1 || port > 65_535) {
            throw new IllegalArgumentException("The port of the proxy must be from 1 to 65535, not " + port);
        }
        return new HttpProxy(host, port, Optional.empty(), Optional.empty(), List.of());
    }

    /**
     * The same for a proxy that asks for a password. It is sent to the proxy only, only when the proxy asks for it by the
     * scheme {@code Basic}, and once.
     *
     * @param user without a colon
     */
    public HttpProxy withCredentials(String user, Secret password) {
        Objects.requireNonNull(user, "The user of the proxy must not be null");
        Objects.requireNonNull(password, "The password of the proxy must not be null");
        if (password.reveal().isEmpty()) {
            throw new IllegalArgumentException("The password of the proxy must not be empty");
        }
        if (user.isEmpty() || user.contains(":")) {
            throw new IllegalArgumentException(
                    "The user of the proxy must not be empty and must not have a colon in it");
        }
        return new HttpProxy(host, port, Optional.of(user), Optional.of(password), direct);
    }

    /**
     * The same, but these servers are reached directly. Adds to those given before.
     *
     * @param hosts names or addresses; {@code *.acme.example} or {@code .acme.example} for all names below
     *     {@code acme.example}
     */
    public HttpProxy noProxyFor(String... hosts) {
        List<String> all = new ArrayList<>(direct);
        for (String name : hosts) {
            Objects.requireNonNull(name, "A host that is reached directly must not be null");
            String pattern = name.startsWith("*.") ? name.substring(1) : name;
            if (!HOST.matcher(pattern).matches()) {
                // not quoted: it may be a whole address with a password in it
                throw new IllegalArgumentException("What is reached directly must be a host such as a.acme.example, or"
                        + " *.acme.example for all names below a domain");
            }
            all.add(pattern.toLowerCase(Locale.ROOT));
        }
        return new HttpProxy(host, port, user, password, List.copyOf(all));
    }

    public String host() {
        return host;
    }

    public int port() {
        return port;
    }

    public Optional<String> user() {
        return user;
    }

    /** There if and only if there is a user. */
    public Optional<Secret> password() {
        return password;
    }

    /** Whether requests to this address go through the proxy. */
    public boolean isFor(URI address) {
        String name = String.valueOf(address.getHost()).toLowerCase(Locale.ROOT);
        String plain = name.startsWith("[") ? name.substring(1, name.length() - 1) : name;
        return direct.stream()
                .noneMatch(pattern -> pattern.startsWith(".") ? plain.endsWith(pattern) : plain.equals(pattern));
    }

    /** Host and port; no user, no password. */
    @Override
    public String toString() {
        return host + ":" + port;
    }
}
