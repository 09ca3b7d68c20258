package io.github.rpaclients.core.internal.http;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a service's method: its body, or the query of one without a body, gets one more member, with a value that the client
 * gives to {@linkplain ApiCalls#giving all of its calls}.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Given {
    /** The name of the value, for example {@code organization}. */
    String value();

    /** The member, for example {@code partitionGlobalId}. */
    String member();
}
