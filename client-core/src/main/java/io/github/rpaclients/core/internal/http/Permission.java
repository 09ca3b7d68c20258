package io.github.rpaclients.core.internal.http;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** On a service method: what the caller must be allowed to do. Without it, it is enough to be signed in. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Permission {
    /** For example {@code Users.View}, or {@code Units.Edit or SubFolders.Edit}. */
    String value();
}
