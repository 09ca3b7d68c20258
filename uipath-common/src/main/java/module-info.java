/** Where UiPath is and how one signs in to it; the clients of UiPath begin here. */
module io.github.rpaclients.uipath {
    requires transitive io.github.rpaclients.core;
    requires jdk.httpserver;
    requires retrofit2;
    requires static java.compiler;
    requires static org.immutables.value.annotations;

    exports io.github.rpaclients.uipath;
    exports io.github.rpaclients.uipath.environment;

    // the adapters of the models
    opens io.github.rpaclients.uipath.internal to
            io.github.rpaclients.core;
}
