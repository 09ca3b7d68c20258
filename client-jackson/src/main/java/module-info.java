/** The clients' models in an application's own Jackson, 2 or 3; starts with {@link io.github.rpaclients.jackson}. */
module io.github.rpaclients.jackson {
    requires transitive io.github.rpaclients.core;
    requires static transitive com.fasterxml.jackson.databind;
    requires static transitive tools.jackson.databind;

    exports io.github.rpaclients.jackson;

    provides com.fasterxml.jackson.databind.Module with
            io.github.rpaclients.jackson.Jackson2Models;
    provides tools.jackson.databind.JacksonModule with
            io.github.rpaclients.jackson.Jackson3Models;
}
