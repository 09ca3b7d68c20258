package io.github.rpaclients.aa.controlroom;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.rpaclients.testkit.controlroom.ControlRoomSimulator;
import org.junit.jupiter.api.Test;

class ControlRoomV1Test extends ControlRoomContract {
    ControlRoomV1Test() {
        super(ControlRoomSimulator.startV1(), Dialect.V1);
    }

    @Test
    void hasNoLicenceCounts() {
        assertThatThrownBy(() -> client().licenses().counts()).isInstanceOf(IllegalStateException.class);
    }
}
