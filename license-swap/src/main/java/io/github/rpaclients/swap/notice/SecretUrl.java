package io.github.rpaclients.swap.notice;

import io.github.rpaclients.core.Secret;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Set;

/** An address that lets everybody post who knows it, so that no message may show it. */
final class SecretUrl {
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

    private SecretUrl() {}

    /**
     * The address.
     *
     * @param of what messages call it, such as {@code the Slack webhook}
     * @throws IllegalArgumentException if it is none, or what goes there could be read on the way
     */
    static URI parse(String of, Secret address) {
        URI url;
        try {
            url = new URI(address.reveal().strip());
        } catch (URISyntaxException e) {
            // its message quotes the address
            throw wrong(of);
        }
        String host = url.getHost();
        boolean secure = "https".equalsIgnoreCase(url.getScheme());
        boolean here = "http".equalsIgnoreCase(url.getScheme()) && host != null && LOOPBACK.contains(host);
        if (host == null || url.getUserInfo() != null || !(secure || here)) {
            throw wrong(of);
        }
        return url;
    }

    private static IllegalArgumentException wrong(String of) {
        return new IllegalArgumentException(
                "The address of " + of + " is none that begins with https://; copy it again from where it was made");
    }
}
