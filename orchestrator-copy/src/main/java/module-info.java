/** Copies what is in a folder of Orchestrator to another. */
module io.github.rpaclients.uipath.copy {
    requires transitive io.github.rpaclients.uipath.orchestrator;

    exports io.github.rpaclients.uipath.copy;
}
