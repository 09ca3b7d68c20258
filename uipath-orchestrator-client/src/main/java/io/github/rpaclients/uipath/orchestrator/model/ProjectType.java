package io.github.rpaclients.uipath.orchestrator.model;

import io.github.rpaclients.core.json.OpenEnum;

/** What kind of project a package was built from. */
public final class ProjectType extends OpenEnum {
    public static final ProjectType UNDEFINED = of("Undefined");
    public static final ProjectType PROCESS = of("Process");
    public static final ProjectType PROCESS_LIBRARY = of("ProcessLibrary");
    public static final ProjectType BUSINESS_PROCESS = of("BusinessProcess");
    public static final ProjectType BUSINESS_PROCESS_LIBRARY = of("BusinessProcessLibrary");
    public static final ProjectType TEST_AUTOMATION_PROCESS = of("TestAutomationProcess");
    public static final ProjectType PROCESS_ORCHESTRATION = of("ProcessOrchestration");
    public static final ProjectType BUSINESS_PROCESS_ORCHESTRATION = of("BusinessProcessOrchestration");
    public static final ProjectType WEB_APP = of("WebApp");
    public static final ProjectType BUSINESS_WEB_APP = of("BusinessWebApp");
    public static final ProjectType AGENT = of("Agent");
    public static final ProjectType BUSINESS_AGENT = of("BusinessAgent");
    public static final ProjectType API = of("Api");
    public static final ProjectType MCP_SERVER = of("MCPServer");
    public static final ProjectType BUSINESS_RULES = of("BusinessRules");
    public static final ProjectType CASE_MANAGEMENT = of("CaseManagement");

    private ProjectType(String value) {
        super(value);
    }

    /** A known word gives an equal value; any other is kept as it is. */
    public static ProjectType of(String value) {
        return new ProjectType(value);
    }
}
