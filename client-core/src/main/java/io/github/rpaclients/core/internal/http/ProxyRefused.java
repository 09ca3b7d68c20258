package io.github.rpaclients.core.internal.http;

import java.io.IOException;

/** The proxy lets nobody through who signs in as we do. The message says so, and what to do about it. */
final class ProxyRefused extends IOException {
    private static final long serialVersionUID = 1L;

    ProxyRefused(String message) {
        super(message);
    }
}
