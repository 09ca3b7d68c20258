package io.github.rpaclients.core.internal.http;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a service method that asks for a token: it carries none, and changes nothing that anybody could read afterwards. That
 * does not make it one that may be repeated: a failed login counts, and a refresh token works once.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface SignsIn {}
