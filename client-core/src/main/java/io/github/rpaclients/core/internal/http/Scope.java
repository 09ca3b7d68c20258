package io.github.rpaclients.core.internal.http;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a service: the OAuth scope of its calls, for example {@code OR.Users}; {@code OR.Users.Read} is enough for a GET, {@code
 * OR.Users.Write} for any other verb, whatever the call does. On a method: instead of that of its service.
 */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface Scope {
    /** Empty on a method for which the token needs no scope. */
    String value();

    /** On a method that is no GET: the server is content with {@code .Read} nevertheless. */
    boolean reads() default false;
}
