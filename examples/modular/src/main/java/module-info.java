module example.acme {
    requires io.github.rpaclients.swap;
    requires io.github.rpaclients.testkit;
    requires io.github.rpaclients.uipath.identity;
    requires io.github.rpaclients.uipath.orchestrator;
}
