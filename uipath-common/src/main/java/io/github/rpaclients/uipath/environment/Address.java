package io.github.rpaclients.uipath.environment;

import io.github.rpaclients.core.internal.http.WebAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The host of a deployment, and what the path behind it names. */
final class Address {
    private final URI host;
    private final List<String> path;

    private Address(URI host, List<String> path) {
        this.host = host;
        this.path = path;
    }

    /** Empty if it is no web address, or has a path that names something else. */
    static Optional<Address> parse(String text) {
        try {
            URI uri = new URI(text);
            WebAddress.checked("The address", uri);
            List<String> path = Arrays.stream(uri.getRawPath().split("/"))
                    .filter(segment -> !segment.isEmpty() && !segment.equals("orchestrator_"))
                    .collect(Collectors.toList());
            URI host = new URI(uri.getScheme(), null, uri.getHost(), uri.getPort(), null, null, null);
            return path.size() > 2 ? Optional.empty() : Optional.of(new Address(host, path));
        } catch (URISyntaxException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    URI host() {
        return host;
    }

    /** Whether the host is one of the vendor's clouds. */
    boolean isCloud() {
        return host.getHost().endsWith(".uipath.com") || host.getHost().endsWith(".uipath.us");
    }

    Optional<String> organization() {
        return path.stream().findFirst();
    }

    Optional<String> tenant() {
        return path.stream().skip(1).findFirst();
    }
}
