package io.github.rpaclients.core.json;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * A JSON object that callers change or make: the whole header of such an interface {@code Foo}. It extends {@code WithFoo},
 * which is generated and gives a changed copy for each member; its builder is {@code FooBuilder}.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PRIVATE,
        builderVisibility = Value.Style.BuilderVisibility.SAME,
        overshadowImplementation = true,
        jdkOnly = true,
        optionalAcceptNullable = false,
        defaults = @Value.Immutable(copy = false),
        // its own @Generated would stay in the class files and make consumers' compilers ask for Immutables
        allowedClasspathAnnotations = {Override.class})
public @interface Entity {}
