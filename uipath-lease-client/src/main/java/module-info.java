/** The client of UiPath licensing; begin with {@link io.github.rpaclients.uipath.lease.LeaseClient}. */
module io.github.rpaclients.uipath.lease {
    requires transitive io.github.rpaclients.uipath;
    requires retrofit2;
    requires static java.compiler;
    requires static org.immutables.value.annotations;

    exports io.github.rpaclients.uipath.lease;
    exports io.github.rpaclients.uipath.lease.accountlicenses;
    exports io.github.rpaclients.uipath.lease.activation;
    exports io.github.rpaclients.uipath.lease.bundles;
    exports io.github.rpaclients.uipath.lease.catalogue;
    exports io.github.rpaclients.uipath.lease.consumption;
    exports io.github.rpaclients.uipath.lease.entitlements;
    exports io.github.rpaclients.uipath.lease.grouprules;
    exports io.github.rpaclients.uipath.lease.hostlicenses;
    exports io.github.rpaclients.uipath.lease.ids;
    exports io.github.rpaclients.uipath.lease.products;
    exports io.github.rpaclients.uipath.lease.servicelicenses;
    exports io.github.rpaclients.uipath.lease.sessions;
    exports io.github.rpaclients.uipath.lease.statistics;
    exports io.github.rpaclients.uipath.lease.status;
    exports io.github.rpaclients.uipath.lease.trials;
    exports io.github.rpaclients.uipath.lease.userlicenses;

    // the adapters of the models
    opens io.github.rpaclients.uipath.lease.accountlicenses to
            io.github.rpaclients.core;
    opens io.github.rpaclients.uipath.lease.activation to
            io.github.rpaclients.core;
    opens io.github.rpaclients.uipath.lease.bundles to
            io.github.rpaclients.core;
    opens io.github.rpaclients.uipath.lease.consumption to
            io.github.rpaclients.core;
    opens io.github.rpaclients.uipath.lease.grouprules to
            io.github.rpaclients.core;
    opens io.github.rpaclients.uipath.lease.hostlicenses to
            io.github.rpaclients.core;
    opens io.github.rpaclients.uipath.lease.products to
            io.github.rpaclients.core;
    opens io.github.rpaclients.uipath.lease.servicelicenses to
            io.github.rpaclients.core;
    opens io.github.rpaclients.uipath.lease.sessions to
            io.github.rpaclients.core;
    opens io.github.rpaclients.uipath.lease.statistics to
            io.github.rpaclients.core;
    opens io.github.rpaclients.uipath.lease.status to
            io.github.rpaclients.core;
    opens io.github.rpaclients.uipath.lease.trials to
            io.github.rpaclients.core;
    opens io.github.rpaclients.uipath.lease.userlicenses to
            io.github.rpaclients.core;
}
