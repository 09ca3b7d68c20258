package io.github.rpaclients.testkit.uipath;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import io.github.rpaclients.testkit.internal.Json;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What machines may run at the same time, on which hosts they are connected, what runs there, and who has a licence for it. */
final class Runtimes {
    /** The kinds for which a machine has slots. */
    static final List<String> TYPES = List.of(
            "NonProduction",
            "Unattended",
            "Headless",
            "TestAutomation",
            "AutomationCloud",
            "AutomationCloudTestAutomation",
            "Hosting",
            "AppTest",
            "PerformanceTest");

    private static final Set<String> GONE = Set.of("Disconnected", "Unknown");
    private static final Set<String> AT_WORK = Set.of("Running", "Stopping", "Terminating");

    private final OrchestratorState state;

    Runtimes(OrchestratorState state) {
        this.state = state;
    }

    static long slots(JsonObject machine, String type) {
        String member = type + "Slots";
        return Json.isNull(machine, member) ? 0 : machine.get(member).getAsLong();
    }

    /** Sessions of the machine, online or not. */
    List<JsonObject> sessions(JsonObject machine) {
        return state.rows(SessionsEndpoint.TYPE).all().stream()
                .filter(session -> Json.string(session, "MachineId").equals(Json.string(machine, "Id")))
                .filter(session -> Json.isNull(session, "$robot"))
                .collect(Collectors.toList());
    }

    List<JsonObject> online(JsonObject machine) {
        return sessions(machine).stream().filter(Runtimes::isOnline).collect(Collectors.toList());
    }

    static boolean isOnline(JsonObject session) {
        return !GONE.contains(Json.string(session, "State")) && !Json.flag(session, "IsUnresponsive");
    }

    /** Jobs of this kind that run on the host of the session. */
    long used(JsonObject session, String type) {
        return jobs(session).stream()
                .filter(job -> Json.string(job, "RuntimeType").equals(type))
                .count();
    }

    /** Jobs that run on the host of the session. */
    List<JsonObject> jobs(JsonObject session) {
        String host = Json.string(session, "HostMachineName");
        return state.rows(JobsEndpoint.TYPE).all().stream()
                .filter(job -> AT_WORK.contains(Jobs.state(job)))
                .filter(job ->
                        !host.isEmpty() && Json.string(job, "HostMachineName").equalsIgnoreCase(host))
                .collect(Collectors.toList());
    }

    /** {@code MachinesRobotVersionDto}. */
    JsonArray versions(JsonObject machine) {
        Map<String, Long> counts = new LinkedHashMap<>();
        sessions(machine).forEach(session -> counts.merge(Json.string(session, "Version"), 1L, Long::sum));
        List<JsonObject> versions = new ArrayList<>();
        counts.forEach((version, count) ->
                versions.add(Json.object("Count", count, "Version", version, "MachineId", machine.get("Id"))));
        return Json.array(versions);
    }

    static boolean isEnabled(JsonObject machine, String type) {
        return !Json.list(machine, "$disabled").contains(Json.value(type));
    }

    /**
     * The sessions whose machines hold licences of this kind, each with the number it holds. Who comes first is served first,
     * and nobody gets a part of what his machine may run.
     */
    Map<JsonObject, Long> licensed(String type) {
        Map<JsonObject, Long> licensed = new LinkedHashMap<>();
        long left = state.allowed().getOrDefault(type, 0);
        for (JsonObject machine : state.rows(MachinesEndpoint.TYPE).all()) {
            long wanted = isEnabled(machine, type) ? slots(machine, type) : 0;
            for (JsonObject session : online(machine)) {
                if (wanted > 0 && wanted <= left) {
                    licensed.put(session, wanted);
                    left -= wanted;
                }
            }
        }
        return licensed;
    }

    long taken(String type) {
        return licensed(type).values().stream().mapToLong(Long::longValue).sum();
    }
}
