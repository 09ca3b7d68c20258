package io.github.rpaclients.uipath;

import io.github.rpaclients.core.internal.http.WebAddress;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/** Refuses what cannot be part of an address, before it becomes part of one. */
final class Segment {
    /** Dots alone would climb up in the address. */
    private static final Pattern NAME = Pattern.compile("(?!\\.{1,2}$)[A-Za-z0-9._~-]+");

    /** People sign in there, and applications add to its query. */
    private static final String PAGE = "authorizeUrl";

    private static final String MISSING =
            " must not be null; perhaps the variable or property that it comes from is not set";

    private Segment() {}

    static String of(String what, String value) {
        Objects.requireNonNull(value, () -> "The " + what + MISSING);
        if (!NAME.matcher(value).matches()) {
            throw new IllegalArgumentException("The " + what + " must be a name or an id as it stands in the address"
                    + " bar (letters, digits, . _ ~ -), not \"" + value + "\"");
        }
        return value;
    }

    static String host(URI host) {
        Objects.requireNonNull(host, "The host must not be null");
        boolean bare = host.getRawPath() == null
                || host.getRawPath().isEmpty()
                || host.getRawPath().equals("/");
        boolean alone = host.getRawUserInfo() == null && host.getRawQuery() == null && host.getRawFragment() == null;
        if (!WebAddress.isWeb(host) || !bare || !alone) {
            throw new IllegalArgumentException(
                    "The host must be scheme and name alone, such as https://orchestrator.example");
        }
        String text = host.toString();
        return text.endsWith("/") ? text.substring(0, text.length() - 1) : text;
    }

    /** Refuses addresses that are none. */
    static void checkAddresses(UiPathDeployment deployment) {
        for (Map.Entry<String, URI> address : addresses(deployment).entrySet()) {
            URI url = address.getValue();
            WebAddress.checked(address.getKey(), address.getKey().equals(PAGE) ? withoutQuery(url) : url);
        }
    }

    /** Refuses addresses that are none, and those at which secrets would go in the clear to another machine. */
    static void checkUse(UiPathDeployment deployment) {
        checkAddresses(deployment);
        for (URI url : addresses(deployment).values()) {
            WebAddress.refusePlainHttp(url, deployment.plainHttpAllowed());
        }
    }

    private static Map<String, URI> addresses(UiPathDeployment deployment) {
        Map<String, URI> addresses = new LinkedHashMap<>();
        addresses.put("orchestratorUrl", deployment.orchestratorUrl());
        addresses.put("identityUrl", deployment.identityUrl());
        addresses.put("tokenUrl", deployment.tokenUrl());
        addresses.put(PAGE, deployment.authorizeUrl());
        deployment.leaseUrl().ifPresent(url -> addresses.put("leaseUrl", url));
        deployment.licenseUrl().ifPresent(url -> addresses.put("licenseUrl", url));
        return addresses;
    }

    private static URI withoutQuery(URI url) {
        return url.getRawQuery() == null ? url : URI.create(url.toString().replace("?" + url.getRawQuery(), ""));
    }
}
