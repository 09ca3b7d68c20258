/**
 * Build time only: writes the Moshi adapter of an Immutables model, so that nothing is looked up by reflection and misuse
 * is a compile error. {@link io.github.rpaclients.processor.ModelAdapterProcessor} runs, {@code ModelReader} understands a
 * model and refuses what it cannot keep whole, {@code AdapterSource} writes.
 */
package io.github.rpaclients.processor;
