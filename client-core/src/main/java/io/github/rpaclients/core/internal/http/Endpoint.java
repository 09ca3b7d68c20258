package io.github.rpaclients.core.internal.http;

import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import okhttp3.Headers;
import okhttp3.HttpUrl;
import okhttp3.Request;

/** What sets one API apart on the wire: where it is, how it is signed in to, how it words its errors. Immutable. */
public final class Endpoint {
    private static final Pattern REQUEST_ID = Pattern.compile("[\\w.:-]{1,64}");

    private final URI baseUrl;
    private final Authentication authentication;
    private final VendorError.Reader errors;
    // changed in copies only, before anybody sees them
    private Map<String, String> headers = Map.of();
    private RateLimits rateLimits = RateLimits.none();
    private long maxAnswerBytes = Long.MAX_VALUE;
    private List<String> requestIdHeaders = List.of("x-request-id", "request-id");
    private HarmlessNames harmless = HarmlessNames.COMMON;
    private boolean elsewhere;
    private boolean plainHttp;

    private Endpoint(URI baseUrl, Authentication authentication, VendorError.Reader errors) {
        this.baseUrl = baseUrl;
        this.authentication = authentication;
        this.errors = errors;
    }

    private Endpoint(Endpoint other) {
        this(other.baseUrl, other.authentication, other.errors);
        this.headers = other.headers;
        this.rateLimits = other.rateLimits;
        this.maxAnswerBytes = other.maxAnswerBytes;
        this.requestIdHeaders = other.requestIdHeaders;
        this.harmless = other.harmless;
        this.elsewhere = other.elsewhere;
        this.plainHttp = other.plainHttp;
    }

    /**
     * An API without headers of its own.
     *
     * @param baseUrl an absolute http or https URL; a trailing slash makes no difference
     */
    public static Endpoint of(URI baseUrl, Authentication authentication, VendorError.Reader errors) {
        URI checked = WebAddress.checked("The address of an API", baseUrl);
        return new Endpoint(
                checked.toString().endsWith("/") ? checked : URI.create(checked + "/"), authentication, errors);
    }

    /**
     * A server of somebody else, whose address an answer named.
     *
     * @param origin scheme, host and port
     */
    Endpoint elsewhere(URI origin) {
        Endpoint foreign = of(origin, Authentication.none(), VendorError.Reader.none());
        foreign.elsewhere = true;
        foreign.plainHttp = plainHttp;
        return foreign;
    }

    /** The same with headers that every request carries. */
    public Endpoint withHeaders(Map<String, String> headers) {
        Endpoint copy = new Endpoint(this);
        copy.headers = Collections.unmodifiableMap(new LinkedHashMap<>(headers));
        return copy;
    }

    /** The same with what its vendor allows; all calls of this process to this address are counted together. */
    public Endpoint withRateLimits(RateLimits rateLimits) {
        Endpoint copy = new Endpoint(this);
        copy.rateLimits = rateLimits;
        return copy;
    }

    /** The same with shorter answers than the options allow, in bytes after decompression. */
    public Endpoint withMaxAnswerBytes(long bytes) {
        Endpoint copy = new Endpoint(this);
        copy.maxAnswerBytes = bytes;
        return copy;
    }

    /** The same with headers of the answer in which its vendor tells a request's id; they come before the usual ones. */
    public Endpoint withRequestIdHeaders(List<String> names) {
        Endpoint copy = new Endpoint(this);
        List<String> all = new ArrayList<>(names);
        all.addAll(requestIdHeaders);
        copy.requestIdHeaders = List.copyOf(all);
        copy.harmless = harmless.and(names, List.of());
        return copy;
    }

    /** The same with names of its vendor's own whose values may stand in a log and in a message. */
    public Endpoint withHarmlessNames(Collection<String> ofHeaders, Collection<String> ofMembers) {
        Endpoint copy = new Endpoint(this);
        copy.harmless = harmless.and(ofHeaders, ofMembers);
        return copy;
    }

    /**
     * The same, which names addresses over http to other machines that may or may not be used; unless said otherwise they may
     * not. Its own address is for the application to judge that gives it.
     */
    public Endpoint withPlainHttp(boolean allowed) {
        Endpoint copy = new Endpoint(this);
        copy.plainHttp = allowed;
        return copy;
    }

    URI baseUrl() {
        return baseUrl;
    }

    boolean isElsewhere() {
        return elsewhere;
    }

    /** Whether a request may go there; what it carries could be read on the way over http. */
    boolean leadsTo(HttpUrl url) {
        return url.isHttps() || plainHttp || WebAddress.isOnThisMachine(url.host()) || isOwn(url);
    }

    private boolean isOwn(HttpUrl url) {
        HttpUrl own = elsewhere ? null : HttpUrl.get(baseUrl);
        return own != null && !own.isHttps() && own.host().equals(url.host()) && own.port() == url.port();
    }

    Authentication authentication() {
        return authentication;
    }

    VendorError.Reader errors() {
        return errors;
    }

    Map<String, String> headers() {
        return headers;
    }

    RateLimits rateLimits() {
        return rateLimits;
    }

    long maxAnswerBytes() {
        return maxAnswerBytes;
    }

    HarmlessNames harmless() {
        return harmless;
    }

    /** What a request to this API carries that nobody may read. */
    SentSecrets secretsIn(Request request) {
        return SentSecrets.of(request, harmless);
    }

    /** The id under which the vendor's support finds a request, where it stands in the headers of the answer. */
    Optional<String> requestId(Headers answered, Supplier<SentSecrets> sent) {
        for (String name : requestIdHeaders) {
            String id = answered.get(name);
            if (id != null && REQUEST_ID.matcher(id).matches()) {
                return Optional.of(sent.get().mask(id));
            }
        }
        return Optional.empty();
    }
}
