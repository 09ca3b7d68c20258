package io.github.rpaclients.testkit.uipath;

import java.util.List;
import java.util.stream.Collectors;

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

    /** Gives a type a member that is a robot type. */
    static OdataSchema in(OdataSchema schema, String member) {
        return schema.word(member, BY_NUMBER.toArray(new String[0]))
                .wordsSince(15, "RpaDeveloper", "CitizenDeveloper", "RpaDeveloperPro", "AutomationCloud", "Serverless")
                .wordsSince(15, "AutomationKit", "ServerlessTestAutomation", "AutomationCloudTestAutomation")
                .wordsSince(16, "AttendedStudioWeb")
                .wordsSince(18, "Hosting", "AssistantWeb", "ProcessOrchestration", "AgentService")
                .wordsSince(20, "AppTest", "PerformanceTest");
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

    /** As {@link #canonical}, for a word that has to be a robot type. */
    static String required(String word) {
        String canonical = canonical(word);
        if (canonical.isEmpty()) {
            throw new IllegalArgumentException(
                    "There is no robot type '" + word + "': write one of " + String.join(", ", names()));
        }
        return canonical;
    }

    /** The canonical names. */
    static List<String> names() {
        return BY_NUMBER.stream().map(aliases -> aliases.split(" ", -1)[0]).collect(Collectors.toList());
    }
}
