package io.github.rpaclients.core.internal.http;

import java.net.URI;
import java.util.Objects;
import java.util.regex.Pattern;

/** What may be the address of a service, and over which addresses secrets may go. */
public final class WebAddress {
    private static final int LAST_PORT = 65_535;
    private static final Pattern THIS_MACHINE = Pattern.compile("localhost|127(\\.\\d{1,3}){3}|\\[?(::|(0:){7})1]?");

    private WebAddress() {}

    /**
     * The address as given: http or https, with a host, and with neither user, query nor fragment.
     *
     * @param what what the address is given for, the first words of a sentence
     * @throws IllegalArgumentException if it is none; it is not quoted, since people paste addresses with passwords in them
     */
    public static URI checked(String what, URI url) {
        Objects.requireNonNull(url, what + " must not be null");
        boolean bare = url.getRawUserInfo() == null && url.getRawQuery() == null && url.getRawFragment() == null;
        if (!isWeb(url) || !bare) {
            throw new IllegalArgumentException(
                    what + " must look like https://host/path, or http, without a user, a query and a fragment");
        }
        return url;
    }

    /** Whether it has the scheme http or https and a host. */
    public static boolean isWeb(URI url) {
        boolean web = "http".equals(url.getScheme()) || "https".equals(url.getScheme());
        return web && url.getHost() != null && url.getPort() <= LAST_PORT;
    }

    /** @param host with or without brackets around an address of IPv6 */
    static boolean isOnThisMachine(String host) {
        return THIS_MACHINE.matcher(host).matches();
    }

    /**
     * Refuses to send secrets in the clear to another machine.
     *
     * @param allowed whether the application has allowed it
     * @throws IllegalArgumentException if it has not
     */
    public static void refusePlainHttp(URI url, boolean allowed) {
        if ("http".equals(url.getScheme()) && !allowed && !isOnThisMachine(url.getHost())) {
            throw new IllegalArgumentException("Over http, passwords and tokens for " + url.getHost()
                    + " could be read on the way; use https, or say allowPlainHttp()");
        }
    }
}
