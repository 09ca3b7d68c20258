package io.github.rpaclients.uipath.orchestrator.internal;

/** What stands in the paths of many services. */
public final class OdataPaths {
    /** Before the name of an action or function; the set or the entity that it belongs to comes first. */
    public static final String ACTION = "/UiPath.Server.Configuration.OData.";

    /** The same in the namespace that queues, their items and the records of their processing have. */
    public static final String DATA_ACTION = "/UiPathODataSvc.";

    private OdataPaths() {}
}
