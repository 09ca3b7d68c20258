package io.github.rpaclients.uipath.orchestrator.model;

import io.github.rpaclients.core.json.OpenEnum;

/** Whether a machine is one computer or a template for many. */
public final class MachineType extends OpenEnum {
    public static final MachineType STANDARD = of("Standard");
    public static final MachineType TEMPLATE = of("Template");

    private MachineType(String value) {
        super(value);
    }

    /** A known word gives an equal value; any other is kept as it is. */
    public static MachineType of(String value) {
        return new MachineType(value);
    }
}
