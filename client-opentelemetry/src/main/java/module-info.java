/** Calls of the clients as spans and metrics of OpenTelemetry. */
module io.github.rpaclients.opentelemetry {
    requires transitive io.github.rpaclients.core;
    requires transitive io.opentelemetry.api;
    requires io.opentelemetry.context;

    exports io.github.rpaclients.opentelemetry;
}
