package io.github.rpaclients.uipath.orchestrator.machines;

import io.github.rpaclients.uipath.orchestrator.model.Tag;
import io.github.rpaclients.uipath.orchestrator.users.UpdatePolicy;
import java.util.List;
import java.util.Optional;

/** What a machine and one that is to be made have in common. */
public interface MachineSettings {
    /** At most 450 characters. */
    String name();

    /** At most 500 characters. */
    Optional<String> description();

    /** How many runtimes of this kind it may have at once, as in the members that follow. */
    Optional<Integer> unattendedSlots();

    Optional<Integer> nonProductionSlots();

    Optional<Integer> headlessSlots();

    Optional<Integer> testAutomationSlots();

    Optional<Integer> hostingSlots();

    Optional<Integer> appTestSlots();

    Optional<Integer> performanceTestSlots();

    Optional<Integer> automationCloudSlots();

    Optional<Integer> automationCloudTestAutomationSlots();

    Optional<AutomationType> automationType();

    Optional<MachineFramework> targetFramework();

    /** The robots that a template is for. */
    List<RobotUser> robotUsers();

    Optional<UpdatePolicy> updatePolicy();

    /** Of a machine in the cloud. */
    Optional<MaintenanceWindow> maintenanceWindow();

    Optional<VpnSettings> vpnSettings();

    List<Tag> tags();
}
