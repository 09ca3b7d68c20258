package io.github.rpaclients.core.http;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.DoubleSupplier;
import okhttp3.OkHttpClient;

/** How calls are made: time limits, retries, and the seams that tests replace. Immutable. */
public final class HttpOptions {
    private final Duration connectTimeout;
    private final CallOptions callOptions;
    private final long maxAnswerBytes;
    private final boolean rateLimits;
    private final String userAgent;
    private final AttemptListener listener;
    private final List<CallListener> callListeners;
    private final Clock clock;
    private final Ticker ticker;
    private final Sleeper sleeper;
    private final DoubleSupplier random;
    private final Optional<Tls> tls;
    private final Optional<HttpProxy> proxy;
    private final Optional<OkHttpClient> okHttpClient;

    private HttpOptions(Builder builder) {
        this.connectTimeout = builder.connectTimeout;
        this.callOptions = builder.callOptions.build();
        this.maxAnswerBytes = builder.maxAnswerBytes;
        this.rateLimits = builder.rateLimits;
        this.userAgent = builder.userAgent;
        this.listener = builder.listener;
        this.callListeners = List.copyOf(builder.callListeners);
        this.clock = builder.clock;
        this.ticker = builder.ticker;
        this.sleeper = builder.sleeper;
        this.random = builder.random;
        this.tls = builder.tls;
        this.proxy = builder.proxy;
        this.okHttpClient = builder.okHttpClient;
    }

    public static HttpOptions defaults() {
        return builder().build();
    }

    public static Builder builder() {
        return new Builder();
    }

    public Duration connectTimeout() {
        return connectTimeout;
    }

    /** The limits and additions of every call; each limit is set. */
    public CallOptions callOptions() {
        return callOptions;
    }

    public long maxAnswerBytes() {
        return maxAnswerBytes;
    }

    public boolean rateLimits() {
        return rateLimits;
    }

    /** How the application names itself; empty if it does not. */
    public String userAgent() {
        return userAgent;
    }

    public AttemptListener listener() {
        return listener;
    }

    /** In the order in which they hear. */
    public List<CallListener> callListeners() {
        return callListeners;
    }

    public Clock clock() {
        return clock;
    }

    public Ticker ticker() {
        return ticker;
    }

    public Sleeper sleeper() {
        return sleeper;
    }

    /** Numbers from 0 (inclusive) to 1 (exclusive), for jitter. */
    public DoubleSupplier random() {
        return random;
    }

    /** Empty if the platform decides whom to trust. */
    public Optional<Tls> tls() {
        return tls;
    }

    /** Empty if Java's system properties decide. */
    public Optional<HttpProxy> proxy() {
        return proxy;
    }

    Optional<OkHttpClient> okHttpClient() {
        return okHttpClient;
    }

    /**
     * Not safe for use by several threads. Every duration must be positive and 365 days at the most; {@code connectTimeout}
     * and {@code readTimeout} 24 days.
     */
    public static final class Builder {
        private Duration connectTimeout = Duration.ofSeconds(10);
        private final CallOptions.Builder callOptions = CallOptions.builder()
                .readTimeout(Duration.ofSeconds(30))
                .attemptTimeout(Duration.ofMinutes(1))
                .operationTimeout(Duration.ofMinutes(2))
                .maxAttempts(3);
        private long maxAnswerBytes = 32L * 1024 * 1024;
        private boolean rateLimits = true;
        private String userAgent = "";
        private AttemptListener listener = AttemptListener.none();
        private final List<CallListener> callListeners = new ArrayList<>();
        private Clock clock = Clock.systemUTC();
        private Ticker ticker = Ticker.real();
        private Sleeper sleeper = Sleeper.real();
        private DoubleSupplier random = () -> ThreadLocalRandom.current().nextDouble();
        private Optional<Tls> tls = Optional.empty();
        private Optional<HttpProxy> proxy = Optional.empty();
        private Optional<OkHttpClient> okHttpClient = Optional.empty();

        private Builder() {}

        /** How long to wait for a connection; 10 s unless set. */
        public Builder connectTimeout(Duration timeout) {
            connectTimeout = TimeLimit.ofSilence("connectTimeout", timeout);
            return this;
        }

        /** How long the server may be silent; 30 s unless set. */
        public Builder readTimeout(Duration timeout) {
            callOptions.readTimeout(timeout);
            return this;
        }

        /** How long one try may take from its first to its last byte; 60 s unless set. */
        public Builder attemptTimeout(Duration timeout) {
            callOptions.attemptTimeout(timeout);
            return this;
        }

        /** How long a call may take with all its retries and pauses; 120 s unless set. */
        public Builder operationTimeout(Duration timeout) {
            callOptions.operationTimeout(timeout);
            return this;
        }

        /**
         * How often a call is tried at the most, from 1; 3 unless set. Writes are repeated only where that is safe; a read
         * that the server puts off is not counted (see {@link CallOptions.Builder#maxAttempts}).
         */
        public Builder maxAttempts(int attempts) {
            callOptions.maxAttempts(attempts);
            return this;
        }

        /** The longest answer accepted, in bytes after decompression; 32 MiB unless set. */
        public Builder maxAnswerBytes(long bytes) {
            if (bytes < 1) {
                throw new IllegalArgumentException("maxAnswerBytes must be at least 1, not " + bytes);
            }
            maxAnswerBytes = bytes;
            return this;
        }

        /**
         * Whether calls wait for their turn, so as to stay below the limits that the vendor publishes; they do unless told
         * not to. A call whose turn would come after its {@code operationTimeout} fails at once, not sent.
         */
        public Builder rateLimits(boolean keep) {
            rateLimits = keep;
            return this;
        }

        /**
         * Names the application in the {@code User-Agent} header, after the name and version of this SDK and of Java.
         *
         * @param product for example {@code acme-onboarding/2.1}; printable ASCII
         */
        public Builder userAgent(String product) {
            Objects.requireNonNull(product, "userAgent must not be null");
            if (product.isBlank() || !product.chars().allMatch(c -> c >= ' ' && c < 0x7f)) {
                throw new IllegalArgumentException(
                        "userAgent must be printable ASCII and not blank, for example acme-onboarding/2.1");
            }
            this.userAgent = product.trim();
            return this;
        }

        /** A header that goes with every request of every call; see {@link CallOptions.Builder#header}. */
        public Builder header(String name, String value) {
            callOptions.header(name, value);
            return this;
        }

        /** Hears of every attempt, for metrics. */
        public Builder listener(AttemptListener listener) {
            this.listener = Objects.requireNonNull(listener, "listener must not be null");
            return this;
        }

        /** Follows calls from start to end, for traces; beside those that were given before. */
        public Builder callListener(CallListener listener) {
            callListeners.add(Objects.requireNonNull(listener, "callListener must not be null"));
            return this;
        }

        /** Says what date it is: for the end of a token and for dates that a server names. */
        public Builder clock(Clock clock) {
            this.clock = Objects.requireNonNull(clock, "clock must not be null");
            return this;
        }

        /** Says how much time has passed: for deadlines, pauses, limits and durations. */
        public Builder ticker(Ticker ticker) {
            this.ticker = Objects.requireNonNull(ticker, "ticker must not be null");
            return this;
        }

        public Builder sleeper(Sleeper sleeper) {
            this.sleeper = Objects.requireNonNull(sleeper, "sleeper must not be null");
            return this;
        }

        /** Numbers from 0 (inclusive) to 1 (exclusive), for jitter. */
        public Builder random(DoubleSupplier random) {
            this.random = Objects.requireNonNull(random, "random must not be null");
            return this;
        }

        /** Certificate authorities and a client certificate; the platform's authorities alone unless set. */
        public Builder tls(Tls tls) {
            this.tls = Optional.of(Objects.requireNonNull(tls, "tls must not be null"));
            return this;
        }

        /** The proxy; unless set, Java's system properties decide ({@code https.proxyHost} and the like). */
        public Builder proxy(HttpProxy proxy) {
            this.proxy = Optional.of(Objects.requireNonNull(proxy, "proxy must not be null"));
            return this;
        }

        /**
         * The one door for what these settings do not offer. The connection pool and interceptors of the given client are
         * used, and its proxy and certificates unless they are set here; redirects, retries and timeouts are set by us.
         */
        public Builder okHttpClient(OkHttpClient client) {
            okHttpClient = Optional.of(Objects.requireNonNull(client, "okHttpClient must not be null"));
            return this;
        }

        public HttpOptions build() {
            return new HttpOptions(this);
        }
    }

    /** This machine's time; one object, so that it can be told from a test's. */
    enum RealTime implements Ticker, Sleeper {
        INSTANCE;

        @Override
        public long nanos() {
            return System.nanoTime();
        }

        @Override
        public void sleep(Duration duration) throws InterruptedException {
            Thread.sleep(duration.toMillis());
        }
    }
}
