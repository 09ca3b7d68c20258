/** The client of a Control Room; begin with {@link io.github.rpaclients.aa.controlroom.ControlRoomClient}. */
module io.github.rpaclients.aa.controlroom {
    requires transitive io.github.rpaclients.core;
    requires retrofit2;
    requires static java.compiler;
    requires static org.immutables.value.annotations;

    exports io.github.rpaclients.aa.controlroom;
    exports io.github.rpaclients.aa.controlroom.activities;
    exports io.github.rpaclients.aa.controlroom.analytics;
    exports io.github.rpaclients.aa.controlroom.apitasks;
    exports io.github.rpaclients.aa.controlroom.audit;
    exports io.github.rpaclients.aa.controlroom.blm;
    exports io.github.rpaclients.aa.controlroom.botinsight;
    exports io.github.rpaclients.aa.controlroom.codeanalysis;
    exports io.github.rpaclients.aa.controlroom.copilot;
    exports io.github.rpaclients.aa.controlroom.credentialvault;
    exports io.github.rpaclients.aa.controlroom.custommodels;
    exports io.github.rpaclients.aa.controlroom.deployments;
    exports io.github.rpaclients.aa.controlroom.devicepools;
    exports io.github.rpaclients.aa.controlroom.devices;
    exports io.github.rpaclients.aa.controlroom.ids;
    exports io.github.rpaclients.aa.controlroom.licenses;
    exports io.github.rpaclients.aa.controlroom.migrations;
    exports io.github.rpaclients.aa.controlroom.model;
    exports io.github.rpaclients.aa.controlroom.packages;
    exports io.github.rpaclients.aa.controlroom.query;
    exports io.github.rpaclients.aa.controlroom.queues;
    exports io.github.rpaclients.aa.controlroom.repository;
    exports io.github.rpaclients.aa.controlroom.roles;
    exports io.github.rpaclients.aa.controlroom.schedules;
    exports io.github.rpaclients.aa.controlroom.tokens;
    exports io.github.rpaclients.aa.controlroom.transfers;
    exports io.github.rpaclients.aa.controlroom.triggers;
    exports io.github.rpaclients.aa.controlroom.users;
    exports io.github.rpaclients.aa.controlroom.wlmautomations;
    exports io.github.rpaclients.aa.controlroom.workitemmodels;
    exports io.github.rpaclients.aa.controlroom.workitems;

    // the adapters of the models
    opens io.github.rpaclients.aa.controlroom to
            io.github.rpaclients.core;
    opens io.github.rpaclients.aa.controlroom.activities to
            io.github.rpaclients.core;
    opens io.github.rpaclients.aa.controlroom.analytics to
            io.github.rpaclients.core;
    opens io.github.rpaclients.aa.controlroom.apitasks to
            io.github.rpaclients.core;
    opens io.github.rpaclients.aa.controlroom.audit to
            io.github.rpaclients.core;
    opens io.github.rpaclients.aa.controlroom.blm to
            io.github.rpaclients.core;
    opens io.github.rpaclients.aa.controlroom.botinsight to
            io.github.rpaclients.core;
    opens io.github.rpaclients.aa.controlroom.codeanalysis to
            io.github.rpaclients.core;
    opens io.github.rpaclients.aa.controlroom.copilot to
            io.github.rpaclients.core;
    opens io.github.rpaclients.aa.controlroom.credentialvault to
            io.github.rpaclients.core;
    opens io.github.rpaclients.aa.controlroom.custommodels to
            io.github.rpaclients.core;
    opens io.github.rpaclients.aa.controlroom.deployments to
            io.github.rpaclients.core;
    opens io.github.rpaclients.aa.controlroom.devicepools to
            io.github.rpaclients.core;
    opens io.github.rpaclients.aa.controlroom.devices to
            io.github.rpaclients.core;
    opens io.github.rpaclients.aa.controlroom.licenses to
            io.github.rpaclients.core;
    opens io.github.rpaclients.aa.controlroom.migrations to
            io.github.rpaclients.core;
    opens io.github.rpaclients.aa.controlroom.model to
            io.github.rpaclients.core;
    opens io.github.rpaclients.aa.controlroom.packages to
            io.github.rpaclients.core;
    opens io.github.rpaclients.aa.controlroom.queues to
            io.github.rpaclients.core;
    opens io.github.rpaclients.aa.controlroom.repository to
            io.github.rpaclients.core;
    opens io.github.rpaclients.aa.controlroom.roles to
            io.github.rpaclients.core;
    opens io.github.rpaclients.aa.controlroom.schedules to
            io.github.rpaclients.core;
    opens io.github.rpaclients.aa.controlroom.transfers to
            io.github.rpaclients.core;
    opens io.github.rpaclients.aa.controlroom.triggers to
            io.github.rpaclients.core;
    opens io.github.rpaclients.aa.controlroom.users to
            io.github.rpaclients.core;
    opens io.github.rpaclients.aa.controlroom.wlmautomations to
            io.github.rpaclients.core;
    opens io.github.rpaclients.aa.controlroom.workitemmodels to
            io.github.rpaclients.core;
    opens io.github.rpaclients.aa.controlroom.workitems to
            io.github.rpaclients.core;
}
