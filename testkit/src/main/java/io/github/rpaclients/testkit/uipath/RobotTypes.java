package io.github.rpaclients.testkit.uipath;

import java.util.List;

/** Robot types in the order of their numbers; several names are one value. */
final class RobotTypes {
    private static final List<String> BY_NUMBER = List.of(
            "NonProduction",
            "Attended",
            "Unattended",
            "Development Studio RpaDeveloper",
            "StudioX CitizenDeveloper",
            "Headless",
            "StudioPro RpaDeveloperPro",
            "TestAutomation",
            "AutomationCloud",
            "Serverless",
            "AutomationKit",
            "ServerlessTestAutomation",
            "AutomationCloudTestAutomation",
            "AttendedStudioWeb",
            "Hosting",
            "AssistantWeb",
            "ProcessOrchestration",
            "AgentService",
            "AppTest",
            "PerformanceTest");

    private RobotTypes() {}

    static String[] words() {
        return BY_NUMBER.toArray(new String[0]);
    }

    /** The one name that stands for all aliases; empty for a word that is no robot type. */
    static String canonical(String word) {
        return BY_NUMBER.stream()
                .map(aliases -> List.of(aliases.split(" ", -1)))
                .filter(aliases -> aliases.contains(word))
                .map(aliases -> aliases.get(0))
                .findFirst()
                .orElse("");
    }
}
