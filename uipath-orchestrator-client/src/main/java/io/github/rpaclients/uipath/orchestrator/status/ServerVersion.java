package io.github.rpaclients.uipath.orchestrator.status;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the version of an Orchestrator: the number of its Web API, the version of the product, both or
 * nothing. One of which nothing is known counts as the newest, as clouds are that number themselves no longer.
 * Immutable.
 */
public final class ServerVersion {
    /** Of every answer, as a list of numbers. */
    public static final String HEADER = "api-supported-versions";

    /**
     * The release of the product with which a number of the Web API came, as measured on servers of one's own. Clouds are
     * ahead of them.
     */
    private static final TreeMap<Integer, Integer> RELEASES =
            new TreeMap<>(Map.of(2010, 11, 2110, 13, 2204, 15, 2304, 16, 2310, 17));

    /** The last release whose number is known; what comes later may have any. */
    private static final int LAST_KNOWN = 2510;

    private static final Pattern PRODUCT = Pattern.compile("(?:20)?(\\d{2})\\.(\\d{1,2})(?:\\D.*)?");
    private static final Pattern NUMBER = Pattern.compile("(\\d{1,4})(?:\\.\\d+)?");

    private final OptionalInt webApi;
    private final Optional<String> product;

    private ServerVersion(OptionalInt webApi, Optional<String> product) {
        this.webApi = webApi;
        this.product = product;
    }

    /** One that has all that this client knows. */
    public static ServerVersion newest() {
        return new ServerVersion(OptionalInt.empty(), Optional.empty());
    }

    /** By the number of the Web API, from 11. */
    public static ServerVersion ofWebApi(int version) {
        return new ServerVersion(OptionalInt.of(version), Optional.empty());
    }

    /**
     * By the version of the product on a server of one's own, for example {@code 23.10.6} or {@code 2023.10}. What lies
     * between two releases counts as the older, what is older than 2020.10 as that, and what is unknown as the newest.
     */
    public static ServerVersion ofProduct(String version) {
        Matcher release = PRODUCT.matcher(version);
        int number =
                release.matches() ? Integer.parseInt(release.group(1)) * 100 + Integer.parseInt(release.group(2)) : 0;
        boolean known = release.matches() && number <= LAST_KNOWN;
        Map.Entry<Integer, Integer> reached = RELEASES.floorEntry(Math.max(number, RELEASES.firstKey()));
        return new ServerVersion(
                known && reached != null ? OptionalInt.of(reached.getValue()) : OptionalInt.empty(),
                Optional.of(version));
    }

    /**
     * What an answer says of its server in the header {@link #HEADER}, of which the greatest number counts;
     * empty if there is none, or something else than numbers.
     */
    public static Optional<ServerVersion> ofHeader(Optional<String> header) {
        int greatest = 0;
        for (String version : header.orElse("").split(",", -1)) {
            Matcher number = NUMBER.matcher(version.trim());
            if (!number.matches()) {
                return Optional.empty();
            }
            greatest = Math.max(greatest, Integer.parseInt(number.group(1)));
        }
        return Optional.of(ofWebApi(greatest));
    }

    /** The same of a product. */
    ServerVersion with(Optional<String> version) {
        return new ServerVersion(webApi, version);
    }

    /** The number of its Web API; empty if nobody knows. */
    public OptionalInt webApi() {
        return webApi;
    }

    /** The version of the product; empty if nobody knows. */
    public Optional<String> product() {
        return product;
    }

    /** Whether it has what came with a version of the Web API, as far as anybody knows. */
    public boolean has(int since) {
        return webApi.orElse(Integer.MAX_VALUE) >= since;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ServerVersion
                && webApi.equals(((ServerVersion) other).webApi)
                && product.equals(((ServerVersion) other).product);
    }

    @Override
    public int hashCode() {
        return Objects.hash(webApi, product);
    }

    /** For example {@code Web API version 15 (22.10.1)}. */
    @Override
    public String toString() {
        String number = webApi.isPresent() ? "Web API version " + webApi.getAsInt() : "no number of its Web API";
        return number + product.map(version -> " (" + version + ")").orElse("");
    }
}
