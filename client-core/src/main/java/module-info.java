/** What all clients share: transport, signing in, JSON, errors, paging. Starts with {@link io.github.rpaclients.core}. */
module io.github.rpaclients.core {
    requires transitive com.squareup.moshi;
    requires transitive okhttp3;
    requires okio;
    requires org.slf4j;
    requires retrofit2;
    requires static org.immutables.value.annotations;
    requires static transitive org.jspecify;

    exports io.github.rpaclients.core;
    exports io.github.rpaclients.core.auth;
    exports io.github.rpaclients.core.bulk;
    exports io.github.rpaclients.core.error;
    exports io.github.rpaclients.core.http;
    exports io.github.rpaclients.core.json;
    exports io.github.rpaclients.core.paging;
    exports io.github.rpaclients.core.raw;
    exports io.github.rpaclients.core.internal to
            io.github.rpaclients.aa.controlroom,
            io.github.rpaclients.swap,
            io.github.rpaclients.swap.cli,
            io.github.rpaclients.uipath,
            io.github.rpaclients.uipath.copy,
            io.github.rpaclients.uipath.identity,
            io.github.rpaclients.uipath.orchestrator,
            io.github.rpaclients.uipath.usage;
    exports io.github.rpaclients.core.internal.http to
            io.github.rpaclients.aa.controlroom,
            io.github.rpaclients.uipath,
            io.github.rpaclients.uipath.identity,
            io.github.rpaclients.uipath.lease,
            io.github.rpaclients.uipath.orchestrator;
    exports io.github.rpaclients.core.internal.json to
            io.github.rpaclients.aa.controlroom,
            io.github.rpaclients.jackson,
            io.github.rpaclients.swap,
            io.github.rpaclients.uipath,
            io.github.rpaclients.uipath.copy,
            io.github.rpaclients.uipath.identity,
            io.github.rpaclients.uipath.lease,
            io.github.rpaclients.uipath.orchestrator;
}
