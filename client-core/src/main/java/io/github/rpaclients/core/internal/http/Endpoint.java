package io.github.rpaclients.core.internal.http;

import java.net.URI;
import java.util.Map;

/** What sets one API apart on the wire: where it is, how it is signed in to, how it words its errors. Immutable. */
public final class Endpoint {
    private final URI baseUrl;
    private final Authentication authentication;
    private final ErrorReader errors;
    private final Map<String, String> headers;
    private final Limits limits;
    private final long maxAnswerBytes;

    private Endpoint(
            URI baseUrl,
            Authentication authentication,
            ErrorReader errors,
            Map<String, String> headers,
            Limits limits,
            long maxAnswerBytes) {
        this.baseUrl = baseUrl;
        this.authentication = authentication;
        this.errors = errors;
        this.headers = Map.copyOf(headers);
        this.limits = limits;
        this.maxAnswerBytes = maxAnswerBytes;
    }

    /**
     * An API without headers of its own.
     *
     * @param baseUrl an absolute http or https URL; a trailing slash makes no difference
     */
    public static Endpoint of(URI baseUrl, Authentication authentication, ErrorReader errors) {
        return new Endpoint(withSlash(baseUrl), authentication, errors, Map.of(), Limits.none(), Long.MAX_VALUE);
    }

    /** The same with headers that every request carries. */
    public Endpoint withHeaders(Map<String, String> headers) {
        return new Endpoint(baseUrl, authentication, errors, headers, limits, maxAnswerBytes);
    }

    /** The same with what its vendor allows; all calls to this address over one transport are counted together. */
    public Endpoint withLimits(Limits limits) {
        return new Endpoint(baseUrl, authentication, errors, headers, limits, maxAnswerBytes);
    }

    /** The same with shorter answers than the options allow, in bytes after decompression. */
    public Endpoint withMaxAnswerBytes(long bytes) {
        return new Endpoint(baseUrl, authentication, errors, headers, limits, bytes);
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

    Limits limits() {
        return limits;
    }

    long maxAnswerBytes() {
        return maxAnswerBytes;
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
