package io.github.rpaclients.testkit.uipath;

import java.util.Map;
import java.util.Set;

/** What kinds of codes there are: seats of people, runtimes of robots, and units that are used up, as all others. */
final class Products {
    private static final Set<String> BUNDLES = Set.of("IDU", "PMBU", "PMD", "AKIT");

    /** By code, what Orchestrator calls them. */
    private static final Map<String, String> RUNTIMES = Map.of(
            "UNATT", "Unattended",
            "UNATT-HOSTING", "Hosting",
            "NONPR", "NonProduction",
            "TAUNATT", "TestAutomation",
            "APPTESTR", "AppTest",
            "PERFTEST-RUNTIME", "PerformanceTest",
            "ACR", "AutomationCloud");

    private Products() {}

    static boolean isBundle(String code) {
        return code.endsWith("NU") || code.endsWith("CU") || BUNDLES.contains(code);
    }

    static boolean isRuntime(String code) {
        return RUNTIMES.containsKey(code);
    }

    /** Whether so many units are there for a span of time and are gone when they are used. */
    static boolean isUsedUp(String code) {
        return !isBundle(code) && !isRuntime(code);
    }

    /** The kind of robot that runs by it; empty if none does. */
    static String robotType(String code) {
        return RUNTIMES.getOrDefault(code, "");
    }

    /** The vendor's words for this are not known. */
    static String type(String code) {
        return isBundle(code) ? "UserBundle" : isRuntime(code) ? "Robot" : "Consumable";
    }
}
