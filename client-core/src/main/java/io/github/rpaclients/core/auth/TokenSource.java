package io.github.rpaclients.core.auth;

/** Asks the server for a new token. Called by one thread at a time. */
@FunctionalInterface
public interface TokenSource {
    AccessToken fetch();
}
