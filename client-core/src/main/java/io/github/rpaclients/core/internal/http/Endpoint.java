package io.github.rpaclients.core.internal.http;

import java.net.URI;
import java.util.Map;

/** What sets one API apart on the wire: where it is, how it is signed in to, how it words its errors. Immutable. */
public final class Endpoint {
    private final URI baseUrl;
    private final Authentication authentication;
    private final ErrorReader errors;
    private final Map<String, String> headers;

    private Endpoint(URI baseUrl, Authentication authentication, ErrorReader errors, Map<String, String> headers) {
        this.baseUrl = baseUrl;
        this.authentication = authentication;
        this.errors = errors;
        this.headers = Map.copyOf(headers);
    }

    /**
     * An API without headers of its own.
     *
     * @param baseUrl an absolute http or https URL; a trailing slash makes no difference
     */
    public static Endpoint of(URI baseUrl, Authentication authentication, ErrorReader errors) {
        return new Endpoint(withSlash(baseUrl), authentication, errors, Map.of());
    }

    /** The same with headers that every request carries. */
    public Endpoint withHeaders(Map<String, String> headers) {
        return new Endpoint(baseUrl, authentication, errors, headers);
    }

    URI baseUrl() {
        return baseUrl;
    }

    Authentication authentication() {
        return authentication;
    }

    ErrorReader errors() {
        return errors;
    }

    Map<String, String> headers() {
        return headers;
    }

    private static URI withSlash(URI url) {
        boolean http = "http".equals(url.getScheme()) || "https".equals(url.getScheme());
        if (!http || url.getHost() == null || url.getQuery() != null || url.getUserInfo() != null) {
            throw new IllegalArgumentException("Not the address of an API, which looks like https://host/path: "
                    + (url.getUserInfo() == null ? url : "(an address with a password in it)"));
        }
        return url.toString().endsWith("/") ? url : URI.create(url + "/");
    }
}
