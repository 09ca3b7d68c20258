package io.github.rpaclients.aa.controlroom;

import java.net.URI;
import java.util.regex.Pattern;

/** What may be the address of a Control Room. */
final class ControlRoomAddress {
    private static final Pattern LOOPBACK = Pattern.compile("localhost|127(\\.\\d{1,3}){3}|\\[(::|(0:){7})1]");

    private ControlRoomAddress() {}

    /**
     * The address as given.
     *
     * @throws IllegalArgumentException if it is none, or would send secrets in the clear to another machine
     */
    static URI checked(URI url, boolean plainHttp) {
        boolean http = "http".equals(url.getScheme());
        boolean complete = (http || "https".equals(url.getScheme())) && url.getHost() != null;
        if (!complete || url.getRawUserInfo() != null || url.getRawQuery() != null || url.getRawFragment() != null) {
            // not quoted: people paste addresses with passwords in them
            throw new IllegalArgumentException(
                    "Not the address of a Control Room, which looks like https://acme.my.automationanywhere.digital");
        }
        if (http && !plainHttp && !LOOPBACK.matcher(url.getHost()).matches()) {
            throw new IllegalArgumentException("Over http, password and token of " + url.getHost()
                    + " could be read on the way; use https, or say allowPlainHttp()");
        }
        return url;
    }
}
