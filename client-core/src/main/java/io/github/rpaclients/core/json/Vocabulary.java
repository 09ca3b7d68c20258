package io.github.rpaclients.core.json;

import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A list of words of the vendor's, on the package or the model that it belongs to. An {@link OpenEnum} is generated into
 * that package: a constant for each word, any other word kept as it came.
 */
@Repeatable(Vocabulary.All.class)
@Target({ElementType.PACKAGE, ElementType.TYPE})
@Retention(RetentionPolicy.SOURCE)
public @interface Vocabulary {
    /** The name of the class, for example {@code FolderType}. */
    String name();

    /** The first sentence of its Javadoc. */
    String about();

    /** The words as the vendor writes them. */
    String[] words();

    /** Whether some servers send the number of a word, from 0, in place of it; it is read as the word. */
    boolean numbered() default false;

    /** Several of them. */
    @Target({ElementType.PACKAGE, ElementType.TYPE})
    @Retention(RetentionPolicy.SOURCE)
    @interface All {
        Vocabulary[] value();
    }
}
