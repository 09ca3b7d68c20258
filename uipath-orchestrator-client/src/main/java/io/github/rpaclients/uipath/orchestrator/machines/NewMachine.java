package io.github.rpaclients.uipath.orchestrator.machines;

import io.github.rpaclients.core.json.Entity;
import io.github.rpaclients.uipath.orchestrator.model.MachineScope;
import io.github.rpaclients.uipath.orchestrator.model.MachineType;
import io.github.rpaclients.uipath.orchestrator.model.Tag;
import io.github.rpaclients.uipath.orchestrator.users.UpdatePolicy;
import java.util.List;
import java.util.Optional;

/** A machine to be made: {@code NewMachine.of("Invoices", MachineType.TEMPLATE).withUnattendedSlots(2)}. */
@Entity
public interface NewMachine extends WithNewMachine {
    /** At most 450 characters. */
    String name();

    /** At most 500 characters. */
    Optional<String> description();

    MachineType type();

    Optional<MachineScope> scope();

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

    /** A machine without runtimes. */
    static NewMachine of(String name, MachineType type) {
        return new NewMachineBuilder().name(name).type(type).build();
    }
}
