package io.github.rpaclients.core.internal.http;

import io.github.rpaclients.core.http.Ticker;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import okhttp3.Call;
import okhttp3.Connection;
import okhttp3.ConnectionPool;
import okhttp3.EventListener;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import okhttp3.Request;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * Keeps requests off connections that the server may be about to close, which it does without a word once they are idle for
 * long enough: a write that crosses this on its way is lost, and nobody can say that it was not done. And off those on which
 * something came that nobody asked for, which would be taken for the answer. Concerns HTTP/1 only; in HTTP/2 a server that
 * goes away names the last request it has seen, and an answer its request. Thread-safe.
 */
public final class LiveConnections {
    /** As many idle connections as a busy application has calls at a time; OkHttp's own default is 5. */
    private static final int MOST_IDLE = 32;

    private static final int PARTS = 16;

    private final Ticker ticker;
    /** In parts, so that a thousand callers do not wait for each other to look. */
    private final List<Map<Connection, Idleness>> seen = Stream.generate(
                    () -> Collections.synchronizedMap(new WeakHashMap<Connection, Idleness>()))
            .limit(PARTS)
            .collect(Collectors.toList());

    LiveConnections(Ticker ticker) {
        this.ticker = ticker;
    }

    /** An empty pool that keeps no connection for longer than is safe. */
    public static ConnectionPool pool() {
        return new ConnectionPool(MOST_IDLE, Idleness.LONGEST.toSeconds(), TimeUnit.SECONDS);
    }

    /** Call it last: nothing may come between the look at a connection and the request. */
    OkHttpClient.Builder guard(OkHttpClient.Builder http) {
        return http.addInterceptor(this::untilOneIsAlive).addNetworkInterceptor(this::unlessStale);
    }

    /** Ends, because OkHttp closes a connection that was found to be stale, and the pool has only so many. */
    private Response untilOneIsAlive(Interceptor.Chain chain) throws IOException {
        Watch watch = new Watch();
        chain.call().addEventListener(watch);
        Request request = chain.request();
        Progress progress = Progress.of(request);
        progress.watch(watch);
        while (true) {
            progress.gate().pass();
            try {
                return chain.proceed(request);
            } catch (Stale tryAnother) {
                // nothing was sent
            }
        }
    }

    private Response unlessStale(Interceptor.Chain chain) throws IOException {
        Request request = chain.request();
        Connection connection = chain.connection();
        Progress progress = Progress.of(request);
        Watch watch = progress.watch();
        Map<Connection, Idleness> part = seen.get(Math.floorMod(System.identityHashCode(connection), PARTS));
        Idleness known = part.get(connection);
        boolean fresh = known == null && watch.connected;
        // an application's own calls may have used a connection that is not known here
        Idleness idleness = known == null ? new Idleness(ticker, fresh, Unread.of(connection)) : known;
        if (!fresh && !multiplexed(connection) && stale(connection.socket(), idleness, Operation.reads(request))) {
            throw new Stale();
        }
        if (known == null) {
            part.put(connection, idleness);
        }
        watch.idleness = idleness;
        progress.reuses(!fresh);
        progress.gate().pass();
        Response response = SoundHeads.proceed(chain, request);
        idleness.answered(response);
        return response;
    }

    private static boolean multiplexed(Connection connection) {
        return connection.protocol() == Protocol.HTTP_2 || connection.protocol() == Protocol.H2_PRIOR_KNOWLEDGE;
    }

    private static boolean stale(Socket socket, Idleness idleness, boolean read) {
        if (idleness.tooLong(read) || !idleness.unread.isEmpty()) {
            return true;
        }
        return idleness.mayHaveEnded(read) ? !silent(socket, idleness.listenFor()) : hasCome(socket);
    }

    /** Does not wait for it, and does not see the end. */
    private static boolean hasCome(Socket socket) {
        try {
            return socket.getInputStream().available() > 0;
        } catch (IOException broken) {
            return true;
        }
    }

    /** Nothing must come on a connection on which nothing was asked: neither its end nor an answer. */
    private static boolean silent(Socket socket, Duration wait) {
        try {
            int before = socket.getSoTimeout();
            try {
                socket.setSoTimeout((int) wait.toMillis());
                socket.getInputStream().read();
                return false;
            } finally {
                socket.setSoTimeout(before);
            }
        } catch (SocketTimeoutException open) {
            return true;
        } catch (IOException broken) {
            return false;
        }
    }

    /** Notes what OkHttp does for one request. */
    static final class Watch extends EventListener {
        private volatile boolean connected;
        private volatile @Nullable Idleness idleness;

        @Override
        public void connectEnd(Call call, InetSocketAddress address, Proxy proxy, @Nullable Protocol protocol) {
            connected = true;
        }

        @Override
        public void responseBodyEnd(Call call, long bytes) {
            Idleness begins = idleness;
            if (begins != null) {
                begins.begin();
            }
        }
    }

    /** Thrown before anything was sent. */
    private static final class Stale extends IOException {
        private static final long serialVersionUID = 1L;

        Stale() {
            super("The server may have closed the connection");
        }
    }

    /** How long an HTTP/1 connection has been idle, and how long it may be. Used by one call at a time. */
    private static final class Idleness {
        /** Less than what load balancers and proxies allow, which is a minute at the least. */
        static final Duration LONGEST = Duration.ofSeconds(50);

        /** No server gives up sooner; from one that does not say when it does, a write takes no more. */
        private static final Duration TRUSTED = Duration.ofMillis(200);
        /** A server that hangs up after its answer without having said so has done it by then. */
        private static final Duration SETTLED = Duration.ofMillis(20);

        private static final Duration LOOK = Duration.ofMillis(1);
        private static final Duration LONGEST_MARGIN = Duration.ofSeconds(1);
        private static final Pattern TIMEOUT =
                Pattern.compile("\\btimeout\\s*=\\s*\"?(\\d{1,9})", Pattern.CASE_INSENSITIVE);

        private final Ticker ticker;
        private final Unread unread;
        private volatile long since;
        private volatile Duration readable = LONGEST;
        private volatile Duration writable = TRUSTED;
        private volatile boolean answered;
        private volatile boolean lasting;

        /** @param fresh false if it is not known how long it has been idle */
        Idleness(Ticker ticker, boolean fresh, Unread unread) {
            this.ticker = ticker;
            this.unread = unread;
            this.since = ticker.nanos() - (fresh ? 0 : TRUSTED.toNanos());
        }

        /** Nothing more comes from here on. */
        void begin() {
            since = ticker.nanos();
        }

        /** Takes note of what the server says about how long it will wait for the next request. */
        void answered(Response answer) {
            lasting = answered;
            answered = true;
            announced(answer).ifPresent(limit -> {
                readable = limit;
                writable = limit;
                lasting = true;
            });
        }

        boolean tooLong(boolean read) {
            return now().compareTo(read ? readable : writable) >= 0;
        }

        /** Worth a look. */
        boolean mayHaveEnded(boolean read) {
            return !read || now().compareTo(TRUSTED) >= 0;
        }

        Duration listenFor() {
            Duration unsettled = SETTLED.minus(now());
            return lasting || unsettled.compareTo(LOOK) < 0 ? LOOK : unsettled;
        }

        private Duration now() {
            return Duration.ofNanos(ticker.nanos() - since);
        }

        private static Optional<Duration> announced(Response answer) {
            String connection = answer.header("Connection", "");
            if (answer.protocol() == Protocol.HTTP_1_0 && !connection.equalsIgnoreCase("keep-alive")) {
                return Optional.of(Duration.ZERO);
            }
            String keepAlive = answer.header("Keep-Alive");
            if (keepAlive == null) {
                return Optional.empty();
            }
            Matcher timeout = TIMEOUT.matcher(keepAlive);
            return timeout.find()
                    ? Optional.of(safe(Duration.ofSeconds(Long.parseLong(timeout.group(1)))))
                    : Optional.empty();
        }

        private static Duration safe(Duration timeout) {
            Duration fifth = timeout.dividedBy(5);
            Duration safe = timeout.minus(fifth.compareTo(LONGEST_MARGIN) < 0 ? fifth : LONGEST_MARGIN);
            return safe.compareTo(LONGEST) < 0 ? safe : LONGEST;
        }
    }
}
