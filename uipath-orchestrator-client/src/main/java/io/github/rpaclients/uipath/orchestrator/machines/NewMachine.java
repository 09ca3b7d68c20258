package io.github.rpaclients.uipath.orchestrator.machines;

import io.github.rpaclients.core.json.Entity;
import io.github.rpaclients.uipath.orchestrator.model.MachineScope;
import io.github.rpaclients.uipath.orchestrator.model.MachineType;
import java.util.Optional;

/** A machine to be made: {@code NewMachine.of("Invoices", MachineType.TEMPLATE).withUnattendedSlots(2)}. */
@Entity
public interface NewMachine extends MachineSettings, WithNewMachine {
    MachineType type();

    Optional<MachineScope> scope();

    /** A machine without runtimes. */
    static NewMachine of(String name, MachineType type) {
        return new NewMachineBuilder().name(name).type(type).build();
    }
}
