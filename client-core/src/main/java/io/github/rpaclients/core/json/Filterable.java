package io.github.rpaclients.core.json;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Lists of this model can be filtered by its members: {@code FooFields} is generated, a constant for each of them. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.SOURCE)
public @interface Filterable {
    /** The package of the field types, which is that of the filter language. */
    String value();
}
