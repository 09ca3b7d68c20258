/** Simulators of the vendors and extensions of JUnit for them. */
module io.github.rpaclients.testkit {
    requires com.google.gson;
    requires java.logging;
    requires mockwebserver3;
    requires okhttp3;
    requires okio;
    requires static transitive org.jspecify;
    requires static org.junit.jupiter.api;

    exports io.github.rpaclients.testkit;
    exports io.github.rpaclients.testkit.controlroom;
    exports io.github.rpaclients.testkit.uipath;
}
