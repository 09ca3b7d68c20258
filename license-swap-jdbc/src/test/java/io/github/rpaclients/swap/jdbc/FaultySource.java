package io.github.rpaclients.swap.jdbc;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;

/** Connections of which one method goes wrong when told to, once. */
final class FaultySource {
    private final DataSource source;
    private final AtomicReference<Optional<Fault>> next = new AtomicReference<>(Optional.empty());

    FaultySource(DataSource source) {
        this.source = source;
    }

    /** What goes wrong. */
    private static final class Fault {
        private final String method;
        private final boolean isDone;
        private final Exception thrown;

        Fault(String method, boolean isDone, Exception thrown) {
            this.method = method;
            this.isDone = isDone;
            this.thrown = thrown;
        }
    }

    /** The next call of a method of a data source or of a connection throws instead of what it should do. */
    void failInsteadOf(String method, Exception thrown) {
        next.set(Optional.of(new Fault(method, false, thrown)));
    }

    /** The next call of a method does what it should, and throws then. */
    void failAfter(String method, Exception thrown) {
        next.set(Optional.of(new Fault(method, true, thrown)));
    }

    static SQLException lostConnection() {
        return new SQLException("An I/O error occurred", "08006");
    }

    /** Connections before each of which something happens. */
    DataSource slow(Runnable first) {
        InvocationHandler handler = (proxy, method, arguments) -> {
            first.run();
            return method.invoke(source, arguments);
        };
        return (DataSource)
                Proxy.newProxyInstance(DataSource.class.getClassLoader(), new Class<?>[] {DataSource.class}, handler);
    }

    DataSource source() {
        return faulty(DataSource.class, source);
    }

    private <T> T faulty(Class<T> type, T target) {
        InvocationHandler handler = (proxy, method, arguments) -> {
            Optional<Fault> fault = next.get().filter(armed -> armed.method.equals(method.getName()));
            if (fault.isPresent()) {
                next.set(Optional.empty());
                if (!fault.get().isDone) {
                    throw fault.get().thrown;
                }
            }
            Object result;
            try {
                result = method.invoke(target, arguments);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
            if (fault.isPresent()) {
                throw fault.get().thrown;
            }
            return result instanceof Connection ? faulty(Connection.class, (Connection) result) : result;
        };
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
