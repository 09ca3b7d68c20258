package io.github.rpaclients.core.internal.http;

import java.lang.reflect.Field;
import okhttp3.Connection;
import okio.Buffer;
import okio.BufferedSource;
import okio.Socket;
import okio.Source;
import org.jspecify.annotations.Nullable;

/**
 * What OkHttp has taken off a connection and given to nobody yet. It takes as much as there is, so what a server sent behind
 * an answer is seen on the socket no more, and would be the answer to the next request.
 */
final class Unread {
    private static final Unread NOT_SHOWN = new Unread(null);

    private final @Nullable Buffer buffer;

    private Unread(@Nullable Buffer buffer) {
        this.buffer = buffer;
    }

    /**
     * What there is at any time, without a look at the network. Asks OkHttp's inside for it, and finds nothing where that has
     * changed or may not be asked, as on a module path.
     */
    static Unread of(Connection connection) {
        for (Field field : connection.getClass().getDeclaredFields()) {
            // there is one, and its name is OkHttp's own
            if (Socket.class.isAssignableFrom(field.getType())) {
                return of(connection, field);
            }
        }
        return NOT_SHOWN;
    }

    private static Unread of(Connection connection, Field field) {
        try {
            if (field.trySetAccessible() && field.get(connection) instanceof Socket) {
                Source source = ((Socket) field.get(connection)).getSource();
                return source instanceof BufferedSource ? new Unread(((BufferedSource) source).getBuffer()) : NOT_SHOWN;
            }
        } catch (IllegalAccessException e) {
            // as if there were no such field
        }
        return NOT_SHOWN;
    }

    boolean isEmpty() {
        return buffer == null || buffer.exhausted();
    }
}
