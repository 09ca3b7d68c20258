package io.github.rpaclients.core.internal.http;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** On a service method: the scope or permission the caller needs, as the error message of a 403 should name it. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Needs {
    /** For example {@code scope OR.Users or OR.Users.Write and permission Users.Edit}. */
    String value();
}
