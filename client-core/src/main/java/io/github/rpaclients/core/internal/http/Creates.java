package io.github.rpaclients.core.internal.http;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a service's method whose body makes something or starts it: a collection that is empty there was not given, and is not
 * sent. Old servers refuse members that they do not know, with nothing in them, too. A collection with {@link
 * io.github.rpaclients.core.json.JsonRequired} is sent all the same.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Creates {}
