package io.github.rpaclients.uipath.copy;

import io.github.rpaclients.core.internal.RawJson;
import io.github.rpaclients.core.internal.json.RawObject;
import io.github.rpaclients.core.json.WireModel;
import io.github.rpaclients.uipath.orchestrator.ids.ProcessScheduleId;
import io.github.rpaclients.uipath.orchestrator.model.MachineRobot;
import io.github.rpaclients.uipath.orchestrator.processschedules.ExecutorRobot;
import io.github.rpaclients.uipath.orchestrator.processschedules.NewProcessSchedule;
import io.github.rpaclients.uipath.orchestrator.processschedules.ProcessSchedule;
import io.github.rpaclients.uipath.orchestrator.processschedules.ProcessSchedulesApi;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Triggers by the time and by queues. Whether one is enabled is up to its own side; a new one is not. */
final class TriggerKind extends CopiedKind<NewProcessSchedule, ProcessSchedule> {
    private static final String ENABLED = "Enabled";
    private static final String ROBOTS = "ExecutorRobots";
    private static final String MACHINES = "MachineRobots";
    private static final String INPUT = "InputArguments";
    private static final String HOST = "SessionName";

    private static final Members<ExecutorRobot> ROBOT = Members.of(ExecutorRobot.class)
            .leaving("Name", "MachineName", "Description")
            .naming("Id", "Robot", Referred.ROBOT);
    private static final Members<MachineRobot> MACHINE = Members.of(MachineRobot.class)
            .leaving("MachineName", "RobotUserName", "SessionId")
            .naming("MachineId", "Machine", Referred.MACHINE)
            .naming("RobotId", "Robot", Referred.ROBOT);

    TriggerKind() {
        super(
                CopyKind.TRIGGER,
                NewProcessSchedule.class,
                ProcessSchedule.class,
                Members.of(ProcessSchedule.class)
                        .leaving(ENABLED, ROBOTS, MACHINES, "InputFile")
                        .naming("ReleaseId", "Process", Referred.PROCESS)
                        .naming("QueueDefinitionId", "Queue", Referred.QUEUE)
                        .naming("CalendarId", "Calendar", Referred.CALENDAR),
                255);
    }

    @Override
    Roll list(Side side) {
        return Roll.of(schedules(side).list(), ProcessSchedule::id, ProcessSchedule::name);
    }

    private static ProcessSchedulesApi schedules(Side side) {
        return side.folder().processSchedules();
    }

    @Override
    ProcessSchedule get(Side side, long id) {
        return schedules(side).get(ProcessScheduleId.of(id));
    }

    @Override
    long create(Side target, NewProcessSchedule wish) {
        return schedules(target).create(wish).id().value();
    }

    @Override
    void update(Side target, long id, UnaryOperator<ProcessSchedule> change) {
        schedules(target).update(ProcessScheduleId.of(id), change);
    }

    @Override
    Set<String> emptied() {
        return Set.of(
                "Description",
                "StartProcessCron",
                "StartProcessCronDetails",
                "StopProcessDate",
                "Calendar",
                "Queue",
                "ItemsActivationThreshold",
                "ItemsPerJobActivationTarget",
                "MaxJobsForActivation",
                "StopProcessExpression",
                "StopStrategy",
                "KillProcessExpression",
                "EntryPointPath",
                INPUT,
                ROBOTS,
                MACHINES,
                "Tags");
    }

    @Override
    Blueprint blueprint(Side side, ProcessSchedule schedule) {
        boolean isForCertain =
                schedule.startStrategy().filter(strategy -> strategy == 0).isPresent();
        List<ExecutorRobot> robots = isForCertain && schedule.executorRobots().isEmpty()
                ? schedules(side).robots(schedule.id()).stream()
                        .map(ExecutorRobot::of)
                        .collect(Collectors.toList())
                : schedule.executorRobots();
        return super.blueprint(side, schedule)
                .with(ROBOTS, array(side, ROBOT, robots))
                .with(MACHINES, array(side, MACHINE, schedule.machineRobots()));
    }

    private static <E extends WireModel> String array(Side side, Members<E> members, List<E> elements) {
        return elements.stream()
                .map(element -> members.from(side, element).members().toJson())
                .collect(Collectors.joining(",", "[", "]"));
    }

    @Override
    List<String> needs(Side target, String name, Blueprint wanted, Optional<Blueprint> there) {
        List<String> needs = new ArrayList<>(super.needs(target, name, wanted, there));
        elements(wanted, ROBOTS).forEach(robot -> needs.addAll(ROBOT.missing(target, robot)));
        for (Blueprint machine : elements(wanted, MACHINES)) {
            needs.addAll(MACHINE.missing(target, machine));
            machine.text(HOST).ifPresent(host -> needs.add("another trigger there: this one is for the host " + host));
        }
        if (wanted.json("Process").isEmpty() || wanted.json("TimeZoneId").isEmpty()) {
            needs.add("a process and a time zone");
        }
        return needs;
    }

    private static List<Blueprint> elements(Blueprint trigger, String member) {
        return RawJson.elements(trigger.json(member).orElse("[]")).stream()
                .map(element -> Blueprint.of(RawObject.parse(element)))
                .collect(Collectors.toList());
    }

    @Override
    String shown(String member, String json, Blueprint of) {
        return member.equals(INPUT) ? HIDDEN : json;
    }

    @Override
    NewProcessSchedule wish(Side target, String name, Blueprint wanted) {
        return super.wish(target, name, resolved(target, wanted).with(ENABLED, "false"));
    }

    @Override
    ProcessSchedule laidOver(Side target, ProcessSchedule there, Blueprint wanted, Set<String> changed) {
        return super.laidOver(target, there, resolved(target, wanted), changed);
    }

    private static Blueprint resolved(Side target, Blueprint wanted) {
        return wanted.with(ROBOTS, array(target, wanted, ROBOTS, ROBOT))
                .with(MACHINES, array(target, wanted, MACHINES, MACHINE));
    }

    private static String array(Side target, Blueprint wanted, String member, Members<?> members) {
        return elements(wanted, member).stream()
                .map(element -> members.at(target, element).members().toJson())
                .collect(Collectors.joining(",", "[", "]"));
    }
}
