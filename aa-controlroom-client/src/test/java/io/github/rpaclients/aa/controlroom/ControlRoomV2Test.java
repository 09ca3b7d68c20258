package io.github.rpaclients.aa.controlroom;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rpaclients.aa.controlroom.ids.UserId;
import io.github.rpaclients.aa.controlroom.licenses.LicenseCount;
import io.github.rpaclients.aa.controlroom.licenses.LicenseFeature;
import io.github.rpaclients.testkit.controlroom.ControlRoomSimulator;
import org.junit.jupiter.api.Test;

class ControlRoomV2Test extends ControlRoomContract {
    ControlRoomV2Test() {
        super(ControlRoomSimulator.start(), Dialect.V2);
    }

    @Test
    void countsSeatsOverAllControlRooms() {
        simulator().licenses("DEVELOPMENT", 5).licensesElsewhere("DEVELOPMENT", 2);

        LicenseCount count =
                client().licenses().count(LicenseFeature.DEVELOPMENT).orElseThrow();

        assertThat(count.purchased()).hasValue(5);
        assertThat(count.usedByThisControlRoom()).hasValue(1);
        assertThat(count.usedByAll()).hasValue(3);
        assertThat(count.available()).hasValue(2);
    }

    @Test
    void tellsWhatOnlyASingleUserHas() {
        assertThat(client().users().get(UserId.of(2001)).lastLoginTime()).isPresent();
        assertThat(client().users().find("grace").orElseThrow().lastLoginTime()).isEmpty();
    }
}
