package io.github.rpaclients.core.internal.http;

import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * OkHttp's own threads, which all clients of a class loader share and which live for a minute after their last work: for as
 * long they keep an application in memory that is gone.
 */
public final class IdleThreads {
    private static final long LINGER_SECONDS = 1;

    private IdleThreads() {}

    /**
     * Lets those that rest end after a second, now and from here on; work is not disturbed. Asks OkHttp's inside for it, and
     * does nothing where that has changed or may not be asked, as on a module path.
     */
    public static void linger() {
        try {
            Class<?> runner = Class.forName("okhttp3.internal.concurrent.TaskRunner");
            Object backend = runner.getMethod("getBackend")
                    .invoke(runner.getField("INSTANCE").get(null));
            Object executor = backend.getClass().getMethod("getExecutor").invoke(backend);
            ((ThreadPoolExecutor) executor).setKeepAliveTime(LINGER_SECONDS, TimeUnit.SECONDS);
        } catch (ReflectiveOperationException | ClassCastException e) {
            // they end by themselves, later
        }
    }
}
