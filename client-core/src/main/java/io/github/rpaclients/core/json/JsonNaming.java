package io.github.rpaclients.core.json;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * How accessor names become JSON member names, for a package or for one type. The nearest annotation counts: the type,
 * the types around it, its package. Moshi's {@code @Json(name = …)} on an accessor overrides it. Read at compile time.
 */
@Documented
@Target({ElementType.PACKAGE, ElementType.TYPE})
@Retention(RetentionPolicy.CLASS)
public @interface JsonNaming {
    Strategy value();

    enum Strategy {
        /** {@code userName()} is {@code "userName"}. What holds where nothing is said. */
        AS_IS,
        /** {@code userName()} is {@code "UserName"}. */
        PASCAL_CASE
    }
}
