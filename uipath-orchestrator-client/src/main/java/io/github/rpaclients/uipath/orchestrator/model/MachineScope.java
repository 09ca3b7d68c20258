package io.github.rpaclients.uipath.orchestrator.model;

import io.github.rpaclients.core.json.OpenEnum;

/** What a machine is for. */
public final class MachineScope extends OpenEnum {
    public static final MachineScope DEFAULT = of("Default");
    public static final MachineScope SHARED = of("Shared");
    public static final MachineScope PERSONAL_WORKSPACE = of("PersonalWorkspace");
    public static final MachineScope CLOUD = of("Cloud");
    public static final MachineScope SERVERLESS = of("Serverless");
    public static final MachineScope AUTOMATION_CLOUD_ROBOT = of("AutomationCloudRobot");
    public static final MachineScope ELASTIC_ROBOT = of("ElasticRobot");
    public static final MachineScope PROCESS_ORCHESTRATION = of("ProcessOrchestration");
    public static final MachineScope AGENT_SERVICE = of("AgentService");

    private MachineScope(String value) {
        super(value);
    }

    /** A known word gives an equal value; any other is kept as it is. */
    public static MachineScope of(String value) {
        return new MachineScope(value);
    }
}
