package io.github.rpaclients.uipath.orchestrator.internal;

/** What stands in the paths of many services. */
public final class OdataPaths {
    /** Before the name of an action or function; the set or the entity that it belongs to comes first. */
    public static final String ACTION = "/UiPath.Server.Configuration.OData.";

    private OdataPaths() {}
}
