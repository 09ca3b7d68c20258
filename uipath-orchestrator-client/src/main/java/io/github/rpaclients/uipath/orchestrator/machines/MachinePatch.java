package io.github.rpaclients.uipath.orchestrator.machines;

import io.github.rpaclients.core.json.Entity;
import io.github.rpaclients.core.json.Patch;
import org.immutables.value.Value;

/** What to change about a machine: {@code MachinePatch.of().withUnattendedSlots(Patch.set(2))}. */
@Entity
public interface MachinePatch extends WithMachinePatch {
    /** At most 450 characters. */
    @Value.Default
    default Patch<String> name() {
        return Patch.keep();
    }

    /** At most 500 characters. */
    @Value.Default
    default Patch<String> description() {
        return Patch.keep();
    }

    @Value.Default
    default Patch<Integer> unattendedSlots() {
        return Patch.keep();
    }

    @Value.Default
    default Patch<Integer> nonProductionSlots() {
        return Patch.keep();
    }

    @Value.Default
    default Patch<Integer> headlessSlots() {
        return Patch.keep();
    }

    @Value.Default
    default Patch<Integer> testAutomationSlots() {
        return Patch.keep();
    }

    @Value.Default
    default Patch<AutomationType> automationType() {
        return Patch.keep();
    }

    @Value.Default
    default Patch<MachineFramework> targetFramework() {
        return Patch.keep();
    }

    /** Nothing changes yet. */
    static MachinePatch of() {
        return new MachinePatchBuilder().build();
    }
}
