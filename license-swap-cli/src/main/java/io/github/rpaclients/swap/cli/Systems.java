package io.github.rpaclients.swap.cli;

import io.github.rpaclients.core.http.HttpOptions;

/** Makes the clients of an account. */
interface Systems {
    /** Calls nobody yet. */
    AccountConnection open(Settings settings, HttpOptions http);
}
