package io.github.rpaclients.core.internal.http;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a service: the OAuth scope of its calls, for example {@code OR.Users}; {@code OR.Users.Read} is enough for a call that
 * reads, {@code OR.Users.Write} for one that writes. On a method: another scope than that of its service.
 */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface Scope {
    String value();
}
