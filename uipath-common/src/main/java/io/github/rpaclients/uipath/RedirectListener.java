package io.github.rpaclients.uipath;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.github.rpaclients.core.RequestOutcome;
import io.github.rpaclients.core.Secret;
import io.github.rpaclients.core.error.Failure;
import io.github.rpaclients.core.error.SignInException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * Waits on this machine for the browser to come back with a code. It listens to this machine only, and what does not bear
 * the state of this sign-in changes nothing.
 */
final class RedirectListener implements AutoCloseable {
    private static final byte[] LOOPBACK = {127, 0, 0, 1};

    private final URI redirect;
    private final Secret state;
    private final HttpServer server;
    private final ExecutorService threads;
    private final AtomicBoolean taken = new AtomicBoolean();
    private final CompletableFuture<Secret> code = new CompletableFuture<>();

    private RedirectListener(URI redirect, Secret state, HttpServer server) {
        this.redirect = redirect;
        this.state = state;
        this.server = server;
        // a connection that says nothing must not keep the browser waiting
        this.threads = Executors.newCachedThreadPool(RedirectListener::daemon);
    }

    /** @throws SignInException if the port is in use */
    static RedirectListener start(URI redirect, Secret state) {
        try {
            // not "localhost", which a hosts file may send elsewhere, and never all interfaces
            InetAddress thisMachine = InetAddress.getByAddress("localhost", LOOPBACK);
            HttpServer server = HttpServer.create(new InetSocketAddress(thisMachine, redirect.getPort()), 0);
            RedirectListener listener = new RedirectListener(redirect, state, server);
            server.setExecutor(listener.threads);
            server.createContext("/", listener::answer);
            server.start();
            return listener;
        } catch (IOException e) {
            throw failure(
                    "Port " + redirect.getPort()
                            + " of this machine cannot be listened to; end the program that uses it,"
                            + " or enter a redirect URL with another port under Admin > External applications",
                    e);
        }
    }

    /**
     * Waits for the code.
     *
     * @throws SignInException if an error came back, or nobody in time
     */
    Secret await(Duration timeout) {
        try {
            return code.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw failure(
                    "Nobody came back from the sign-in page within " + timeout + "; begin another sign-in, and check"
                            + " that the redirect URL " + redirect + " is entered under Admin > External applications",
                    null);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw failure("The wait for the sign-in page was interrupted", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof SignInException) {
                throw (SignInException) e.getCause();
            }
            throw failure("The sign-in broke off", e.getCause());
        }
    }

    /** Lets the port go, and whoever waits; does nothing the second time. */
    @Override
    public void close() {
        code.completeExceptionally(failure("The sign-in was closed before the browser came back", null));
        // an interrupted thread would not wait for the port to be let go
        boolean interrupted = Thread.interrupted();
        server.stop(0);
        threads.shutdownNow();
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        try {
            if (!exchange.getRequestURI().getRawPath().equals(path())) {
                RedirectPage.NOT_FOUND.send(exchange);
            } else if (!exchange.getRequestMethod().equals("GET")) {
                RedirectPage.NOT_ALLOWED.send(exchange);
            } else {
                arrived(exchange);
            }
        } finally {
            exchange.close();
        }
    }

    private void arrived(HttpExchange exchange) throws IOException {
        RedirectQuery query;
        try {
            query = RedirectQuery.parse(exchange.getRequestURI().getRawQuery());
        } catch (IllegalArgumentException e) {
            RedirectPage.NOT_OURS.send(exchange);
            return;
        }
        Optional<String> error = query.get("error");
        Optional<String> errorCode = query.get("errorCode");
        boolean ours = query.get("state").map(Secret::of).filter(state::equals).isPresent();
        // the vendor's own errors come without a state; the worst that a forged one can do is to end the wait
        boolean vendorError = errorCode.isPresent() && query.get("state").isEmpty();
        Optional<Secret> given = query.get("code").map(Secret::of);
        if (!ours && !vendorError) {
            RedirectPage.NOT_OURS.send(exchange);
        } else if (error.or(() -> errorCode).isPresent()) {
            SignInException failure =
                    RedirectErrors.of(error.or(() -> errorCode).get(), query.get("error_description"));
            take(exchange, RedirectPage.FAILED, () -> code.completeExceptionally(failure));
        } else if (given.isPresent()) {
            take(exchange, RedirectPage.ARRIVED, () -> code.complete(given.get()));
        } else {
            RedirectPage.NOT_OURS.send(exchange);
        }
    }

    /** The page first: whoever waits closes the connection as soon as it knows. */
    private void take(HttpExchange exchange, RedirectPage page, Runnable tell) throws IOException {
        if (!taken.compareAndSet(false, true)) {
            RedirectPage.TOO_LATE.send(exchange);
            return;
        }
        try {
            page.send(exchange);
        } finally {
            tell.run();
        }
    }

    private String path() {
        return redirect.getRawPath().isEmpty() ? "/" : redirect.getRawPath();
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(null, work, "sign-in-redirect", 0, false);
        thread.setDaemon(true);
        return thread;
    }

    private static SignInException failure(String text, @Nullable Throwable cause) {
        return new SignInException(Failure.of("Sign-in", false, RequestOutcome.NOT_SENT)
                .text(text)
                .cause(cause)
                .build());
    }
}
