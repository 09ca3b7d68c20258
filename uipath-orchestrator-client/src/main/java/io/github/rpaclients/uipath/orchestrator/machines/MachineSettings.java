package io.github.rpaclients.uipath.orchestrator.machines;

import io.github.rpaclients.core.Since;
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

    @Since(18)
    Optional<Integer> hostingSlots();

    @Since(20)
    Optional<Integer> appTestSlots();

    @Since(20)
    Optional<Integer> performanceTestSlots();

    @Since(15)
    Optional<Integer> automationCloudSlots();

    @Since(15)
    Optional<Integer> automationCloudTestAutomationSlots();

    @Since(15)
    Optional<AutomationType> automationType();

    @Since(15)
    Optional<MachineFramework> targetFramework();

    /** The robots that a template is for. */
    @Since(15)
    List<RobotUser> robotUsers();

    @Since(15)
    Optional<UpdatePolicy> updatePolicy();

    /** Of a machine in the cloud. */
    @Since(15)
    Optional<MaintenanceWindow> maintenanceWindow();

    @Since(15)
    Optional<VpnSettings> vpnSettings();

    @Since(15)
    List<Tag> tags();
}
