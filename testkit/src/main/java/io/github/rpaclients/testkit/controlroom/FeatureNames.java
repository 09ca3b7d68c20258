package io.github.rpaclients.testkit.controlroom;

import java.util.List;

/** The CamelCase words of the licence list for the upper-case words of the users. */
final class FeatureNames {
    private static final List<String> NAMES = List.of(
            "Development",
            "Runtime",
            "AttendedRuntime",
            "CitizenDeveloper",
            "AariUser",
            "DiscoveryBotAnalyzer",
            "DiscoveryBotRecorder",
            "AnalyticsClient",
            "AnalyticsAPI",
            "CloudBotRunner");

    private FeatureNames() {}

    /** A word not in the list stays as it is. */
    static String camelCase(String feature) {
        return NAMES.stream()
                .filter(n -> n.equalsIgnoreCase(feature))
                .findFirst()
                .orElse(feature);
    }
}
