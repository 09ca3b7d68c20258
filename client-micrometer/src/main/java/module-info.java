/** Calls of the clients as meters of Micrometer. */
module io.github.rpaclients.micrometer {
    requires transitive io.github.rpaclients.core;
    requires transitive micrometer.commons;
    requires transitive micrometer.core;

    exports io.github.rpaclients.micrometer;
}
