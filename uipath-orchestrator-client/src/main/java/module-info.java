/** The client of Orchestrator; begin with {@link io.github.rpaclients.uipath.orchestrator.OrchestratorClient}. */
module io.github.rpaclients.uipath.orchestrator {
    requires transitive io.github.rpaclients.uipath;
    requires retrofit2;
    requires static java.compiler;
    requires static org.immutables.value.annotations;

    exports io.github.rpaclients.uipath.orchestrator;
    exports io.github.rpaclients.uipath.orchestrator.access;
    exports io.github.rpaclients.uipath.orchestrator.assets;
    exports io.github.rpaclients.uipath.orchestrator.attachments;
    exports io.github.rpaclients.uipath.orchestrator.auditlogs;
    exports io.github.rpaclients.uipath.orchestrator.buckets;
    exports io.github.rpaclients.uipath.orchestrator.businessrules;
    exports io.github.rpaclients.uipath.orchestrator.calendars;
    exports io.github.rpaclients.uipath.orchestrator.credentialstores;
    exports io.github.rpaclients.uipath.orchestrator.directory;
    exports io.github.rpaclients.uipath.orchestrator.executionmedia;
    exports io.github.rpaclients.uipath.orchestrator.exports;
    exports io.github.rpaclients.uipath.orchestrator.folders;
    exports io.github.rpaclients.uipath.orchestrator.ids;
    exports io.github.rpaclients.uipath.orchestrator.jobs;
    exports io.github.rpaclients.uipath.orchestrator.jobtriggers;
    exports io.github.rpaclients.uipath.orchestrator.libraries;
    exports io.github.rpaclients.uipath.orchestrator.licenses;
    exports io.github.rpaclients.uipath.orchestrator.logs;
    exports io.github.rpaclients.uipath.orchestrator.machines;
    exports io.github.rpaclients.uipath.orchestrator.maintenance;
    exports io.github.rpaclients.uipath.orchestrator.model;
    exports io.github.rpaclients.uipath.orchestrator.packages;
    exports io.github.rpaclients.uipath.orchestrator.personalworkspaces;
    exports io.github.rpaclients.uipath.orchestrator.processschedules;
    exports io.github.rpaclients.uipath.orchestrator.query;
    exports io.github.rpaclients.uipath.orchestrator.queueitems;
    exports io.github.rpaclients.uipath.orchestrator.queues;
    exports io.github.rpaclients.uipath.orchestrator.releases;
    exports io.github.rpaclients.uipath.orchestrator.robotlogs;
    exports io.github.rpaclients.uipath.orchestrator.robots;
    exports io.github.rpaclients.uipath.orchestrator.roles;
    exports io.github.rpaclients.uipath.orchestrator.sessions;
    exports io.github.rpaclients.uipath.orchestrator.settings;
    exports io.github.rpaclients.uipath.orchestrator.stats;
    exports io.github.rpaclients.uipath.orchestrator.status;
    exports io.github.rpaclients.uipath.orchestrator.taskcatalogs;
    exports io.github.rpaclients.uipath.orchestrator.taskdata;
    exports io.github.rpaclients.uipath.orchestrator.taskdefinitions;
    exports io.github.rpaclients.uipath.orchestrator.tasks;
    exports io.github.rpaclients.uipath.orchestrator.tenants;
    exports io.github.rpaclients.uipath.orchestrator.testdataqueues;
    exports io.github.rpaclients.uipath.orchestrator.testsets;
    exports io.github.rpaclients.uipath.orchestrator.users;
    exports io.github.rpaclients.uipath.orchestrator.webhooks;

    // the adapters of the models
    opens io.github.rpaclients.uipath.orchestrator.assets to
            io.github.rpaclients.core;
    opens io.github.rpaclients.uipath.orchestrator.attachments to
            io.github.rpaclients.core;
    opens io.github.rpaclients.uipath.orchestrator.auditlogs to
            io.github.rpaclients.core;
    opens io.github.rpaclients.uipath.orchestrator.buckets to
            io.github.rpaclients.core;
    opens io.github.rpaclients.uipath.orchestrator.businessrules to
            io.github.rpaclients.core;
    opens io.github.rpaclients.uipath.orchestrator.calendars to
            io.github.rpaclients.core;
    opens io.github.rpaclients.uipath.orchestrator.credentialstores to
            io.github.rpaclients.core;
    opens io.github.rpaclients.uipath.orchestrator.directory to
            io.github.rpaclients.core;
    opens io.github.rpaclients.uipath.orchestrator.executionmedia to
            io.github.rpaclients.core;
    opens io.github.rpaclients.uipath.orchestrator.folders to
            io.github.rpaclients.core;
    opens io.github.rpaclients.uipath.orchestrator.internal to
            io.github.rpaclients.core;
    opens io.github.rpaclients.uipath.orchestrator.jobs to
            io.github.rpaclients.core;
    opens io.github.rpaclients.uipath.orchestrator.jobtriggers to
            io.github.rpaclients.core;
    opens io.github.rpaclients.uipath.orchestrator.libraries to
            io.github.rpaclients.core;
    opens io.github.rpaclients.uipath.orchestrator.licenses to
            io.github.rpaclients.core;
    opens io.github.rpaclients.uipath.orchestrator.logs to
            io.github.rpaclients.core;
    opens io.github.rpaclients.uipath.orchestrator.machines to
            io.github.rpaclients.core;
    opens io.github.rpaclients.uipath.orchestrator.maintenance to
            io.github.rpaclients.core;
    opens io.github.rpaclients.uipath.orchestrator.model to
            io.github.rpaclients.core;
    opens io.github.rpaclients.uipath.orchestrator.packages to
            io.github.rpaclients.core;
    opens io.github.rpaclients.uipath.orchestrator.personalworkspaces to
            io.github.rpaclients.core;
    opens io.github.rpaclients.uipath.orchestrator.processschedules to
            io.github.rpaclients.core;
    opens io.github.rpaclients.uipath.orchestrator.queueitems to
            io.github.rpaclients.core;
    opens io.github.rpaclients.uipath.orchestrator.queues to
            io.github.rpaclients.core;
    opens io.github.rpaclients.uipath.orchestrator.releases to
            io.github.rpaclients.core;
    opens io.github.rpaclients.uipath.orchestrator.robotlogs to
            io.github.rpaclients.core;
    opens io.github.rpaclients.uipath.orchestrator.robots to
            io.github.rpaclients.core;
    opens io.github.rpaclients.uipath.orchestrator.roles to
            io.github.rpaclients.core;
    opens io.github.rpaclients.uipath.orchestrator.sessions to
            io.github.rpaclients.core;
    opens io.github.rpaclients.uipath.orchestrator.settings to
            io.github.rpaclients.core;
    opens io.github.rpaclients.uipath.orchestrator.stats to
            io.github.rpaclients.core;
    opens io.github.rpaclients.uipath.orchestrator.status to
            io.github.rpaclients.core;
    opens io.github.rpaclients.uipath.orchestrator.taskcatalogs to
            io.github.rpaclients.core;
    opens io.github.rpaclients.uipath.orchestrator.taskdata to
            io.github.rpaclients.core;
    opens io.github.rpaclients.uipath.orchestrator.taskdefinitions to
            io.github.rpaclients.core;
    opens io.github.rpaclients.uipath.orchestrator.tasks to
            io.github.rpaclients.core;
    opens io.github.rpaclients.uipath.orchestrator.tenants to
            io.github.rpaclients.core;
    opens io.github.rpaclients.uipath.orchestrator.testdataqueues to
            io.github.rpaclients.core;
    opens io.github.rpaclients.uipath.orchestrator.testsets to
            io.github.rpaclients.core;
    opens io.github.rpaclients.uipath.orchestrator.users to
            io.github.rpaclients.core;
    opens io.github.rpaclients.uipath.orchestrator.webhooks to
            io.github.rpaclients.core;
}
