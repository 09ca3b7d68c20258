package io.github.rpaclients.uipath.lease;

import static io.github.rpaclients.uipath.lease.bundles.BundleCode.ATTUNU;
import static io.github.rpaclients.uipath.lease.bundles.BundleCode.CTZDEVNU;
import static io.github.rpaclients.uipath.lease.bundles.BundleCode.RPADEVNU;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.github.rpaclients.core.RequestOutcome;
import io.github.rpaclients.core.Secret;
import io.github.rpaclients.core.error.ApiException;
import io.github.rpaclients.core.error.ConflictException;
import io.github.rpaclients.core.error.ForbiddenException;
import io.github.rpaclients.core.error.NotFoundException;
import io.github.rpaclients.core.error.UnexpectedAnswerException;
import io.github.rpaclients.core.http.HttpOptions;
import io.github.rpaclients.testkit.uipath.UiPathSimulator;
import io.github.rpaclients.uipath.ClientCredentials;
import io.github.rpaclients.uipath.GroupId;
import io.github.rpaclients.uipath.PersonId;
import io.github.rpaclients.uipath.UiPathDeployment;
import io.github.rpaclients.uipath.lease.bundles.BundleCode;
import io.github.rpaclients.uipath.lease.bundles.SeatCount;
import io.github.rpaclients.uipath.lease.grouprules.GroupRulesApi;
import io.github.rpaclients.uipath.lease.userlicenses.EditableUserBundle;
import io.github.rpaclients.uipath.lease.userlicenses.ExplicitAllocation;
import io.github.rpaclients.uipath.lease.userlicenses.UserBundleLease;
import io.github.rpaclients.uipath.lease.userlicenses.UserLicensesApi;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The client against the simulated service, which knows nothing of the client's models. */
class LeaseContractTest {
    private final UiPathSimulator uipath = UiPathSimulator.start();
    private final LeaseClient lease = client(uipath, "PM.License");
    private final UserLicensesApi licenses = lease.userLicenses();
    private final GroupRulesApi rules = lease.groupRules();
    private final PersonId ada = person("ada@acme.example");
    private final PersonId grace = person("grace@acme.example");
    private final PersonId margaret = person("margaret@acme.example");
    private final GroupId developers =
            GroupId.of(uipath.identity().group("Developers").id());

    @AfterEach
    void close() {
        lease.close();
        uipath.close();
    }

    @Test
    void countsTheSeats() {
        List<SeatCount> seats = licenses.seats();

        assertThat(seats)
                .filteredOn(seat -> seat.code().equals(RPADEVNU))
                .extracting(SeatCount::total, SeatCount::available)
                .containsExactly(tuple(1, 0));
    }

    @Test
    void movesTheOnlyDeveloperSeat() {
        licenses.allocate(grace, ATTUNU);
        licenses.allocate(ada, ATTUNU, RPADEVNU);

        assertThat(uipath.lease().user(grace.value()).bundles()).containsExactly("ATTUNU");
        assertThat(uipath.lease().user(ada.value()).bundles()).containsExactly("ATTUNU", "RPADEVNU");
    }

    @Test
    void replacesTheWholeSet() {
        licenses.allocate(grace, CTZDEVNU);

        assertThat(uipath.lease().user(grace.value()).bundles()).containsExactly("CTZDEVNU");
    }

    @Test
    void takesEverythingAway() {
        licenses.allocate(List.of(grace), List.of());

        assertThat(uipath.lease().user(grace.value()).bundles()).isEmpty();
        assertThat(uipath.lease().free("RPADEVNU")).isEqualTo(1);
    }

    @Test
    void allocatesToNobodyWhereOneSeatIsMissing() {
        String before = uipath.lease().json();

        ConflictException failure = catchThrowableOfType(
                ConflictException.class, () -> licenses.allocate(List.of(ada, margaret), List.of(RPADEVNU)));

        assertThat(failure.outcome()).isEqualTo(RequestOutcome.REJECTED);
        assertThat(uipath.lease().json()).isEqualTo(before);
    }

    @Test
    void allocatesNothingOfAnUnknownBundle() {
        String before = uipath.lease().json();

        assertThatThrownBy(() -> licenses.allocate(ada, ATTUNU, BundleCode.of("NOSUCHNU")))
                .isInstanceOf(ConflictException.class);

        assertThat(uipath.lease().json()).isEqualTo(before);
    }

    @Test
    void saysWhoIsUnknown() {
        assertThatThrownBy(() -> licenses.allocate(PersonId.of("aaaaaaaa-9999-4000-8000-00000000000a"), ATTUNU))
                .isInstanceOf(NotFoundException.class)
                .hasMessageContaining("Cannot resolve users=[aaaaaaaa-9999-4000-8000-00000000000a]");
    }

    @Test
    void writesBackWhatWasReadWithOneBundleMore() {
        licenses.allocate(List.of(ada), List.of(ATTUNU), true);

        ExplicitAllocation before = licenses.explicitAllocations(List.of(ada)).get(0);
        Set<BundleCode> union = new LinkedHashSet<>(before.userBundleCodes());
        union.add(CTZDEVNU);
        licenses.allocate(List.of(ada), union, before.useExternalLicense().orElse(false));

        ExplicitAllocation after = licenses.explicitAllocations(List.of(ada)).get(0);
        assertThat(after.userBundleCodes()).containsExactlyInAnyOrder(ATTUNU, CTZDEVNU);
        assertThat(after.useExternalLicense()).contains(true);
    }

    @Test
    void tellsInheritedBundlesFromDirectOnes() {
        licenses.allocate(margaret, ATTUNU);

        EditableUserBundle bundles = licenses.bundles(margaret);

        assertThat(bundles.allocatedUserBundles()).containsExactly(ATTUNU);
        assertThat(bundles.groupLicenseInheritance())
                .singleElement()
                .satisfies(group -> assertThat(group.userBundleCodes()).containsExactly(CTZDEVNU));
        assertThat(licenses.effectiveAllocations(List.of(margaret)))
                .singleElement()
                .satisfies(effective -> {
                    assertThat(effective.userBundleCodes()).containsExactlyInAnyOrder(ATTUNU, CTZDEVNU);
                    assertThat(effective.inheritedFromGroup()).contains(true);
                });
    }

    @Test
    void tellsWhichGroupASeatComesFrom() {
        List<UserBundleLease> leases = licenses.leases(margaret);

        assertThat(leases).singleElement().satisfies(held -> {
            assertThat(held.userBundleCode()).isEqualTo(CTZDEVNU);
            assertThat(held.groupId()).contains(developers);
        });
    }

    @Test
    void listsEverybodyBeyondTheCapOfAPage() {
        uipath.lease().seats("ATTUNU", 200);
        for (int i = 0; i < 120; i++) {
            String id = String.format("eeeeeeee-0000-4000-8000-%012d", i);
            uipath.identity().addUser(id, "p" + i + "@acme.example", "p" + i + "@acme.example", "P", "No. " + i);
            uipath.lease().user(id).allocate("ATTUNU");
        }

        List<ExplicitAllocation> all = licenses.list().toList();

        assertThat(all).hasSize(122).extracting(ExplicitAllocation::id).doesNotHaveDuplicates();
        assertThat(uipath.requests().matching("GET", "/user/page")).hasSize(3);
    }

    @Test
    void replacesTheRuleOfAGroup() {
        rules.put(developers, List.of(ATTUNU));

        assertThat(rules.get(developers).allocatedUserBundles()).containsExactly(ATTUNU);
        assertThat(uipath.lease().user(margaret.value()).inheritedBundles()).isEmpty();
    }

    @Test
    void saysWhichScopeIsMissing() {
        try (LeaseClient reader = client(uipath, "PM.License.Read")) {
            assertThat(reader.userLicenses().seats()).isNotEmpty();

            assertThatThrownBy(() -> reader.userLicenses().allocate(ada, ATTUNU))
                    .isInstanceOf(ForbiddenException.class)
                    .hasMessageContaining("PM.License.Write");
        }
    }

    @Test
    void tellsWhetherUserLicencesAreManaged() {
        assertThat(lease.status().userLicensing().enabled()).isTrue();
    }

    @Test
    void saysThatThereIsNoServiceWhereUserLicencesAreNotManaged() {
        try (UiPathSimulator off = UiPathSimulator.startWithoutUserLicensing();
                LeaseClient client = client(off, "PM.License")) {

            assertThat(client.status().userLicensing().enabled()).isFalse();
            assertThatThrownBy(() -> client.userLicenses().seats())
                    .isInstanceOf(UnexpectedAnswerException.class)
                    .hasMessageContaining("A web page came instead");
        }
    }

    @Test
    void doesNotKnowWhetherAnAllocationWasDoneWhoseAnswerWasLost() {
        uipath.faults().next("PUT", "/user-license").dropAnswer();

        ApiException failure = catchThrowableOfType(ApiException.class, () -> licenses.allocate(ada, ATTUNU, CTZDEVNU));

        assertThat(failure.outcome()).isEqualTo(RequestOutcome.UNKNOWN);
        assertThat(uipath.requests().matching("PUT", "/user-license")).hasSize(1);
        assertThat(licenses.explicitAllocations(List.of(ada)).get(0).userBundleCodes())
                .containsExactlyInAnyOrder(ATTUNU, CTZDEVNU);
    }

    @Test
    void losesTheSeatToARivalWithoutChangingAnything() {
        licenses.allocate(grace, ATTUNU);
        uipath.faults()
                .next("PUT", "/user-license")
                .after(() -> uipath.lease().user(margaret.value()).allocate("RPADEVNU"));

        assertThatThrownBy(() -> licenses.allocate(ada, ATTUNU, RPADEVNU)).isInstanceOf(ConflictException.class);

        assertThat(uipath.lease().user(ada.value()).bundles()).containsExactly("ATTUNU");
    }

    private PersonId person(String userName) {
        return PersonId.of(uipath.identity().user(userName).id());
    }

    private static LeaseClient client(UiPathSimulator uipath, String scope) {
        return LeaseClient.builder()
                .deployment(UiPathDeployment.hosted(uipath.url(), uipath.organization(), uipath.tenant()))
                .credentials(ClientCredentials.of(uipath.clientId(), Secret.of(uipath.clientSecret()), scope))
                .http(HttpOptions.builder()
                        .sleeper(pause -> {})
                        .random(() -> 0.5)
                        .build())
                .build();
    }
}
