package io.github.rpaclients.core.internal.http;

/**
 * What a write answers that has nothing to tell. Unlike {@code Void}, which Retrofit reads nothing for, it does not come
 * out of an answer that says with status 200 that something went wrong.
 */
public enum Nothing {
    NOTHING
}
