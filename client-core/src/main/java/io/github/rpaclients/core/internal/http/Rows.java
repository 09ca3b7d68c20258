package io.github.rpaclients.core.internal.http;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a service's method that answers a {@code Page}, or on an annotation of that method: where the rows stand, and how many
 * there are in all.
 */
@Target({ElementType.METHOD, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Rows {
    /** The member with the rows. An answer without it is refused. */
    String value();

    /** The member with the length of the whole list, which may be missing; empty if there is none. */
    String total() default "";

    /** The member with the token of the next page; empty if pages go by their offset. */
    String next() default "";

    /** A member in which the other two may stand. */
    String within() default "";

    /** Whether the answer may be an array, the rows alone: where a vendor's files say so and his servers do not. */
    boolean bare() default false;
}
