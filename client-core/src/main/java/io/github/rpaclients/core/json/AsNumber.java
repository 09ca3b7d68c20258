package io.github.rpaclients.core.json;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a member that is a {@link TextId}, or several: written as a JSON number, for a vendor that has the same id as a text in
 * one place and as a number in another. An id that is none is refused before anything is sent.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface AsNumber {}
