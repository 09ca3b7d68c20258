package io.github.rpaclients.core.internal.http;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** On a service method that the vendor limits apart from its HTTP method: the kind under which {@link RateLimits} know it. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface CountsAs {
    /** For example {@code SearchForUsersAndGroups}. */
    String value();
}
