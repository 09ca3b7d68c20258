package io.github.rpaclients.core.json;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * The one Immutables style of this project. Without {@code jdk9Collections}, on purpose: {@code Set.copyOf} and {@code
 * Map.copyOf} forget the order the server sent, and order differently in every process. A model is a public interface; its implementation stays in the package, and
 * callers see {@code Model.builder()} and the interface only:
 *
 * <pre>{@code
 * @Value.Immutable
 * @ModelStyle
 * @JsonClass(generateAdapter = true, generator = "immutables")
 * public interface Robot extends WireModel {
 *     long id();
 *
 *     Optional<String> name();
 *
 *     static Builder builder() {
 *         return new Builder();
 *     }
 *
 *     final class Builder extends ImmutableRobot.Builder {}
 * }
 * }</pre>
 */
@Documented
@Target({ElementType.TYPE, ElementType.PACKAGE})
@Retention(RetentionPolicy.CLASS)
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        jdkOnly = true,
        optionalAcceptNullable = false,
        // its own @Generated would stay in the class files and make consumers' compilers ask for Immutables
        allowedClasspathAnnotations = {Override.class})
public @interface ModelStyle {}
