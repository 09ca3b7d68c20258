package io.github.rpaclients.uipath.identity.robotaccounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.Types;
import io.github.rpaclients.core.internal.json.Json;
import io.github.rpaclients.core.internal.json.RawObject;
import io.github.rpaclients.uipath.GroupId;
import io.github.rpaclients.uipath.identity.Fixture;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class RobotAccountJsonTest {
    private final List<RobotAccount> rows = Json.fromJson(
            Types.newParameterizedType(List.class, RobotAccount.class),
            RawObject.parse(Fixture.read(RobotAccountJsonTest.class, "page.json"))
                    .require("results"));

    @Test
    void readsAnAccountWithSevenDigitDates() {
        RobotAccount account = rows.get(0);

        assertThat(account)
                .isEqualTo(new RobotAccountBuilder()
                        .id(RobotAccountId.of("7d0c5a31-92f4-4b6e-8c17-3e5f7a9b1d20"))
                        .name("night-shift")
                        .displayName("Night shift")
                        .creationTime(Instant.parse("2026-02-11T21:04:09.130204400Z"))
                        .lastLoginTime(Instant.parse("2026-03-01T05:59:59.999999900Z"))
                        .addGroupIds(GroupId.of("c3d1e5f7-0a2b-4c6d-8e9f-112233445566"))
                        .build());
    }

    @Test
    void keepsUnknownMembersAsTheyCame() {
        RobotAccount account = rows.get(0);

        assertThat(account.extras().names()).containsExactly("isLocked", "quota");
        assertThat(account.extras().json("quota")).contains("{\"runs\": [1, 2.50, null]}");
    }

    @Test
    void readsGroupsInTheOtherSpelling() {
        assertThat(rows.get(1).groupIds()).containsExactly(GroupId.of("c3d1e5f7-0a2b-4c6d-8e9f-112233445567"));
    }

    @Test
    void readsNullAsAbsent() {
        RobotAccount account = rows.get(1);

        assertThat(account.displayName()).isEmpty();
        assertThat(account.lastLoginTime()).isEmpty();
    }

    @Test
    void writesBackWhatItRead() {
        String json = "{\"id\":\"7d0c5a31-92f4-4b6e-8c17-3e5f7a9b1d20\",\"name\":\"night-shift\",\"displayName\":null,"
                + "\"creationTime\":\"2026-02-11T21:04:09.130204400Z\",\"groupIds\":[],\"isLocked\":false}";

        assertThat(Json.toJson(RobotAccount.class, Json.fromJson(RobotAccount.class, json)))
                .isEqualTo(json);
    }

    @Test
    void refusesAnAccountWithoutAnId() {
        assertThatThrownBy(() -> Json.fromJson(RobotAccount.class, "{\"name\":\"night-shift\"}"))
                .isInstanceOf(JsonDataException.class)
                .hasMessageContaining("'id'");
    }
}
