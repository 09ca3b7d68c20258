package io.github.rpaclients.uipath.lease.userlicenses;

import static io.github.rpaclients.uipath.lease.bundles.BundleCode.ATTUNU;
import static io.github.rpaclients.uipath.lease.bundles.BundleCode.CTZDEVNU;
import static io.github.rpaclients.uipath.lease.bundles.BundleCode.RPADEVPRONU;
import static io.github.rpaclients.uipath.lease.bundles.BundleCode.TSTNU;
import static org.assertj.core.api.Assertions.assertThat;

import com.squareup.moshi.Types;
import io.github.rpaclients.core.internal.json.Json;
import io.github.rpaclients.uipath.GroupId;
import io.github.rpaclients.uipath.lease.bundles.BundleCode;
import io.github.rpaclients.uipath.lease.bundles.SeatCount;
import io.github.rpaclients.uipath.lease.fixtures.Fixture;
import java.lang.reflect.Type;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the models make of JSON. */
class UserLicensesJsonTest {
    @Test
    void countsSeatsAlsoOfUnknownBundles() {
        List<SeatCount> seats = list(SeatCount.class, "seats.json");

        assertThat(seats).extracting(SeatCount::code).containsExactly(RPADEVPRONU, ATTUNU, BundleCode.of("NEXTYEARNU"));
        assertThat(seats).extracting(SeatCount::total).containsExactly(8, 10, 4);
    }

    @Test
    void neverCountsLessThanNoSeatAsAvailable() {
        List<SeatCount> seats = list(SeatCount.class, "seats.json");

        assertThat(seats).extracting(SeatCount::available).containsExactly(5, 0, 4);
    }

    @Test
    void keepsWhatItDoesNotKnow() {
        SeatCount seat = list(SeatCount.class, "seats.json").get(0);

        assertThat(seat.extras().json("inUse")).contains("2");
        assertThat(Json.toJson(SeatCount.class, seat))
                .isEqualTo("{\"code\":\"RPADEVPRONU\",\"allocated\":3,\"total\":8,\"inUse\":2}");
    }

    @Test
    void readsTheBundleListUnderEitherName() {
        List<ExplicitAllocation> people = list(ExplicitAllocation.class, "explicit-allocations.json");

        assertThat(people.get(0).userBundleCodes()).containsExactly(RPADEVPRONU, ATTUNU);
        assertThat(people.get(1).userBundleCodes()).containsExactly(TSTNU);
    }

    @Test
    void readsNullCollectionsAsEmpty() {
        List<ExplicitAllocation> people = list(ExplicitAllocation.class, "explicit-allocations.json");
        EditableUserBundle nothing =
                Json.fromJson(EditableUserBundle.class, "{\"availableUserBundles\":[],\"allocatedUserBundles\":null}");

        assertThat(people.get(2).userBundleCodes()).isEmpty();
        assertThat(nothing.allocatedUserBundles()).isEmpty();
        assertThat(nothing.groupLicenseInheritance()).isEmpty();
    }

    @Test
    void keepsTheCaseOfIds() {
        ExplicitAllocation ada =
                list(ExplicitAllocation.class, "explicit-allocations.json").get(0);

        assertThat(ada.id().value()).isEqualTo("1F0E6F4C-8b1d-4a0e-b7a5-2f6f3a9d1c01");
    }

    @Test
    void tellsAnExternalLicenseFromOneThatWasNotSaid() {
        List<ExplicitAllocation> people = list(ExplicitAllocation.class, "explicit-allocations.json");

        assertThat(people.get(0).useExternalLicense()).contains(true);
        assertThat(people.get(1).useExternalLicense()).isEmpty();
    }

    @Test
    void readsWhenABundleWasLastInUse() {
        ExplicitAllocation ada =
                list(ExplicitAllocation.class, "explicit-allocations.json").get(0);

        assertThat(ada.lastInUse()).contains(Instant.parse("2026-10-05T06:41:17.447102900Z"));
    }

    @Test
    void readsABundleOnceThatComesDirectlyAndThroughAGroup() {
        EffectiveAllocation ada =
                list(EffectiveAllocation.class, "effective-allocations.json").get(0);

        assertThat(ada.userBundleCodes()).containsExactly(RPADEVPRONU, ATTUNU);
        assertThat(ada.inheritedFromGroup()).contains(true);
    }

    @Test
    void readsWhatReachesAPersonThroughGroups() {
        EditableUserBundle ada = Json.fromJson(EditableUserBundle.class, fixture("bundles.json"));

        assertThat(ada.explicitAllocation()).contains(true);
        assertThat(ada.availableUserBundles()).extracting(SeatCount::available).containsExactly(1);
        assertThat(ada.groupLicenseInheritance())
                .flatExtracting(GroupInheritance::userBundleCodes)
                .containsExactly(CTZDEVNU);
        assertThat(ada.extras().names()).containsExactly("validUntil");
    }

    @Test
    void tellsADirectSeatFromOneOfAGroup() {
        List<UserBundleLease> leases = list(UserBundleLease.class, "leases.json");

        assertThat(leases.get(0).groupId()).isEmpty();
        assertThat(leases.get(1).groupId()).contains(GroupId.of("C40B1D2E-7A6F-4E0D-8B3C-91A2B3C4D5E6"));
    }

    private static <T> List<T> list(Class<T> element, String name) {
        Type type = Types.newParameterizedType(List.class, element);
        return Json.<List<T>>fromJson(type, fixture(name));
    }

    private static String fixture(String name) {
        return Fixture.read(UserLicensesJsonTest.class, name);
    }
}
