/** Moves licences to those who work now; begin with {@link io.github.rpaclients.swap.LicenseSwap}. */
module io.github.rpaclients.swap {
    requires transitive io.github.rpaclients.aa.controlroom;
    requires io.github.rpaclients.uipath.identity;
    requires transitive io.github.rpaclients.uipath.lease;
    requires transitive io.github.rpaclients.uipath.orchestrator;
    requires java.net.http;
    requires org.slf4j;
    requires static java.compiler;
    requires static org.immutables.value.annotations;

    exports io.github.rpaclients.swap;
    exports io.github.rpaclients.swap.files;
    exports io.github.rpaclients.swap.journal;
    exports io.github.rpaclients.swap.notice;
    exports io.github.rpaclients.swap.plan;
    exports io.github.rpaclients.swap.pool;
    exports io.github.rpaclients.swap.report;
    exports io.github.rpaclients.swap.roster;
    exports io.github.rpaclients.swap.run;
    exports io.github.rpaclients.swap.seats;
    exports io.github.rpaclients.swap.internal to
            io.github.rpaclients.swap.jdbc;

    // the adapters of the models
    opens io.github.rpaclients.swap.seats to
            io.github.rpaclients.core;
}
