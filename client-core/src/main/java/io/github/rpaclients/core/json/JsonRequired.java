package io.github.rpaclients.core.json;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A list, set or map that the server always sends, though it may be null. Without this, a collection is empty where the
 * JSON does not have it, and a document of another kind passes for "nothing". Read at compile time.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface JsonRequired {}
