/**
 * The clients' models in an application's own Jackson: {@link io.github.rpaclients.jackson.Jackson3Models} and {@link
 * io.github.rpaclients.jackson.Jackson2Models}, one for each generation. Whoever asks his mapper to find modules has them
 * already; the Spring Boot starter does it by itself.
 */
@NullMarked
package io.github.rpaclients.jackson;

import org.jspecify.annotations.NullMarked;
