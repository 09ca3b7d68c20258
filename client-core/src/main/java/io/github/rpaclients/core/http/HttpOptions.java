package io.github.rpaclients.core.http;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.DoubleSupplier;
import okhttp3.OkHttpClient;

/** How calls are made: time limits, retries, and the seams that tests replace. Immutable. */
public final class HttpOptions {
    private final Duration connectTimeout;
    private final Duration readTimeout;
    private final Duration attemptTimeout;
    private final Duration operationTimeout;
    private final int maxAttempts;
    private final long maxAnswerBytes;
    private final boolean limits;
    private final String userAgent;
    private final AttemptListener listener;
    private final Clock clock;
    private final Ticker ticker;
    private final Sleeper sleeper;
    private final DoubleSupplier random;
    private final Optional<Tls> tls;
    private final Optional<HttpProxy> proxy;
    private final Optional<OkHttpClient> okHttpClient;

    private HttpOptions(Builder builder) {
        this.connectTimeout = builder.connectTimeout;
        this.readTimeout = builder.readTimeout;
        this.attemptTimeout = builder.attemptTimeout;
        this.operationTimeout = builder.operationTimeout;
        this.maxAttempts = builder.maxAttempts;
        this.maxAnswerBytes = builder.maxAnswerBytes;
        this.limits = builder.limits;
        this.userAgent = builder.userAgent;
        this.listener = builder.listener;
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

    public Duration readTimeout() {
        return readTimeout;
    }

    public Duration attemptTimeout() {
        return attemptTimeout;
    }

    public Duration operationTimeout() {
        return operationTimeout;
    }

    public int maxAttempts() {
        return maxAttempts;
    }

    public long maxAnswerBytes() {
        return maxAnswerBytes;
    }

    public boolean limits() {
        return limits;
    }

    public String userAgent() {
        return userAgent;
    }

    public AttemptListener listener() {
        return listener;
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

    /** Not safe for use by several threads. Every duration must be positive. */
    public static final class Builder {
        private Duration connectTimeout = Duration.ofSeconds(10);
        private Duration readTimeout = Duration.ofSeconds(30);
        private Duration attemptTimeout = Duration.ofMinutes(1);
        private Duration operationTimeout = Duration.ofMinutes(2);
        private int maxAttempts = 3;
        private long maxAnswerBytes = 32L * 1024 * 1024;
        private boolean limits = true;
        private String userAgent = "rpa-clients";
        private AttemptListener listener = AttemptListener.none();
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
            connectTimeout = positive("connectTimeout", timeout);
            return this;
        }

        /** How long the server may be silent; 30 s unless set. */
        public Builder readTimeout(Duration timeout) {
            readTimeout = positive("readTimeout", timeout);
            return this;
        }

        /** How long one try may take from its first to its last byte; 60 s unless set. */
        public Builder attemptTimeout(Duration timeout) {
            attemptTimeout = positive("attemptTimeout", timeout);
            return this;
        }

        /** How long a call may take with all its retries and pauses; 120 s unless set. */
        public Builder operationTimeout(Duration timeout) {
            operationTimeout = positive("operationTimeout", timeout);
            return this;
        }

        /** How often a call is tried at the most, from 1; 3 unless set. Writes are repeated only where that is safe. */
        public Builder maxAttempts(int attempts) {
            if (attempts < 1) {
                throw new IllegalArgumentException("maxAttempts must be at least 1, not " + attempts);
            }
            maxAttempts = attempts;
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
        public Builder limits(boolean keep) {
            limits = keep;
            return this;
        }

        /** The {@code User-Agent} header. */
        public Builder userAgent(String userAgent) {
            this.userAgent = userAgent;
            return this;
        }

        public Builder listener(AttemptListener listener) {
            this.listener = listener;
            return this;
        }

        /** Says what date it is: for the end of a token and for dates that a server names. */
        public Builder clock(Clock clock) {
            this.clock = clock;
            return this;
        }

        /** Says how much time has passed: for deadlines, pauses, limits and durations. */
        public Builder ticker(Ticker ticker) {
            this.ticker = ticker;
            return this;
        }

        public Builder sleeper(Sleeper sleeper) {
            this.sleeper = sleeper;
            return this;
        }

        /** Numbers from 0 (inclusive) to 1 (exclusive), for jitter. */
        public Builder random(DoubleSupplier random) {
            this.random = random;
            return this;
        }

        /** Certificate authorities and a client certificate; the platform's authorities alone unless set. */
        public Builder tls(Tls tls) {
            this.tls = Optional.of(tls);
            return this;
        }

        /** The proxy; unless set, Java's system properties decide ({@code https.proxyHost} and the like). */
        public Builder proxy(HttpProxy proxy) {
            this.proxy = Optional.of(proxy);
            return this;
        }

        /**
         * The one door for what these settings do not offer. The connection pool and interceptors of the given client are
         * used, and its proxy and certificates unless they are set here; redirects, retries and timeouts are set by us.
         */
        public Builder okHttpClient(OkHttpClient client) {
            okHttpClient = Optional.of(client);
            return this;
        }

        public HttpOptions build() {
            return new HttpOptions(this);
        }

        private static Duration positive(String name, Duration value) {
            if (value.isZero() || value.isNegative()) {
                throw new IllegalArgumentException(name + " must be positive, not " + value);
            }
            return value;
        }
    }
}
