package io.github.rpaclients.uipath.orchestrator.internal;

import io.github.rpaclients.core.internal.http.Rows;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** On a service's method that answers a page in the envelope of OData. */
@Rows(value = "value", total = "@odata.count")
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface OdataRows {}
