package io.github.rpaclients.uipath.orchestrator.model;

import io.github.rpaclients.core.json.OpenEnum;

/** What kind of automation a release is. */
public final class ProcessType extends OpenEnum {
    public static final ProcessType UNDEFINED = of("Undefined");
    public static final ProcessType PROCESS = of("Process");
    public static final ProcessType PROCESS_ORCHESTRATION = of("ProcessOrchestration");
    public static final ProcessType WEB_APP = of("WebApp");
    public static final ProcessType AGENT = of("Agent");
    public static final ProcessType TEST_AUTOMATION_PROCESS = of("TestAutomationProcess");
    public static final ProcessType API = of("Api");
    public static final ProcessType MCP_SERVER = of("MCPServer");
    public static final ProcessType BUSINESS_RULES = of("BusinessRules");
    public static final ProcessType CASE_MANAGEMENT = of("CaseManagement");

    private ProcessType(String value) {
        super(value);
    }

    /** A known word gives an equal value; any other is kept as it is. */
    public static ProcessType of(String value) {
        return new ProcessType(value);
    }
}
