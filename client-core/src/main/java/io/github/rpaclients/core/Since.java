package io.github.rpaclients.core;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The first version of the vendor's API that has an operation, or a member of what is sent. Such a member is left out of
 * requests to a server that is known to be older; where nobody has said what the server is, it is sent.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Since {
    int value();
}
