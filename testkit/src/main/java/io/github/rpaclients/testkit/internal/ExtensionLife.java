package io.github.rpaclients.testkit.internal;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * From which test on, and until which, an extension is needed: it belongs to the first context that begins with it, be it
 * a class or, for an instance field, a test. Nested contexts begin and end with it, too, and change nothing. Safe for use
 * by several threads.
 */
public final class ExtensionLife {
    private static final ExtensionContext.Namespace NAMESPACE = ExtensionContext.Namespace.create(ExtensionLife.class);

    private final AutoCloseable extension;
    private @Nullable String owner;
    private @Nullable String closedAfter;

    public ExtensionLife(AutoCloseable extension) {
        this.extension = extension;
    }

    /**
     * @throws IllegalStateException if the context that it belonged to has ended
     */
    public synchronized void begin(ExtensionContext context) {
        if (closedAfter != null) {
            throw new IllegalStateException("The " + extension.getClass().getSimpleName() + " was closed after "
                    + closedAfter + "; declare one in each class, or one in an abstract superclass of both");
        }
        if (owner == null) {
            owner = context.getUniqueId();
            if (isInherited(context.getRequiredTestClass())) {
                // other subclasses may follow, and only the root knows when there are no more
                owner = context.getRoot().getUniqueId();
                context.getRoot().getStore(NAMESPACE).put(extension, extension);
            }
        }
    }

    /**
     * Whether it is no longer needed: its own context ends, or one that never began because something else failed
     * before.
     */
    public synchronized boolean endsWith(ExtensionContext context) {
        boolean ends = owner == null || owner.equals(context.getUniqueId());
        if (ends) {
            closedAfter = context.getDisplayName();
        }
        return ends;
    }

    private boolean isInherited(Class<?> testClass) {
        for (Class<?> type : supertypes(testClass)) {
            for (Field field : type.getDeclaredFields()) {
                if (Modifier.isStatic(field.getModifiers()) && isExtension(field)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isExtension(Field field) {
        if (!field.getType().isInstance(extension)) {
            return false;
        }
        try {
            // what cannot be read could be it; the worst that happens is that it stays open until the last test
            return !field.trySetAccessible() || field.get(null) == extension;
        } catch (IllegalAccessException e) {
            return true;
        }
    }

    private static List<Class<?>> supertypes(Class<?> type) {
        List<Class<?>> all = new ArrayList<>(List.of(type.getInterfaces()));
        if (type.getSuperclass() != null) {
            all.add(type.getSuperclass());
        }
        for (Class<?> supertype : List.copyOf(all)) {
            all.addAll(supertypes(supertype));
        }
        return all;
    }
}
