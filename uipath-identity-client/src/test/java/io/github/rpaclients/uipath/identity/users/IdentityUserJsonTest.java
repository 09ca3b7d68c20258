package io.github.rpaclients.uipath.identity.users;

import static org.assertj.core.api.Assertions.assertThat;

import com.squareup.moshi.Types;
import io.github.rpaclients.core.internal.json.Json;
import io.github.rpaclients.core.internal.json.RawObject;
import io.github.rpaclients.uipath.GroupId;
import io.github.rpaclients.uipath.PersonId;
import io.github.rpaclients.uipath.identity.Fixture;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdentityUserJsonTest {
    private final List<IdentityUser> rows = Json.fromJson(
            Types.newParameterizedType(List.class, IdentityUser.class),
            RawObject.parse(Fixture.read(IdentityUserJsonTest.class, "page.json"))
                    .require("results"));

    @Test
    void readsAPerson() {
        assertThat(rows.get(0))
                .isEqualTo(new IdentityUserBuilder()
                        .id(PersonId.of("1a2b3c4d-5e6f-4708-9a0b-0c1d2e3f4a5b"))
                        .userName("edith")
                        .email("edith@acme.example")
                        .emailConfirmed(true)
                        .name("Edith")
                        .surname("Clarke")
                        .displayName("Edith Clarke")
                        .type(UserType.DIRECTORY_USER)
                        .isActive(true)
                        .invitationAccepted(true)
                        .bypassBasicAuthRestriction(false)
                        .legacyId(9_007_199_254_740_993L)
                        .creationTime(Instant.parse("2025-11-03T09:30:00.765432100Z"))
                        .lastModificationTime(Instant.parse("2025-11-04T09:30:00.123Z"))
                        .lastLoginTime(Instant.parse("2026-03-02T07:58:12.000000100Z"))
                        .addGroupIds(GroupId.of("c3d1e5f7-0a2b-4c6d-8e9f-112233445566"))
                        .build());
    }

    @Test
    void keepsUnknownMembers() {
        assertThat(rows.get(0).extras().json("hasAvatar")).contains("false");
    }

    @Test
    void readsGroupsInTheOtherSpelling() {
        assertThat(rows.get(1).groupIds()).containsExactly(GroupId.of("c3d1e5f7-0a2b-4c6d-8e9f-112233445567"));
    }

    @Test
    void readsAPersonOfWhomOnlyTheIdIsKnown() {
        IdentityUser unknown = rows.get(2);

        assertThat(unknown.userName()).isEmpty();
        assertThat(unknown.groupIds()).isEmpty();
    }

    @Test
    void keepsTheNumberOfAnUnknownType() {
        assertThat(rows.get(2).type()).contains(UserType.of("12"));
    }

    @ParameterizedTest
    @CsvSource({"0,user", "1,robot", "2,directoryUser", "3,directoryGroup", "4,robotAccount", "5,application"})
    void readsANumberAsTheWordInItsPlace(String number, String word) {
        assertThat(UserType.of(number)).isEqualTo(UserType.of(word));
    }
}
