/** The clients' models in an application's own Jackson, 2 or 3; starts with {@link io.github.rpaclients.jackson}. */
module io.github.rpaclients.jackson {
    requires transitive io.github.rpaclients.core;
    requires static transitive com.fasterxml.jackson.databind;
    requires static transitive tools.jackson.databind;

    exports io.github.rpaclients.jackson;
}
