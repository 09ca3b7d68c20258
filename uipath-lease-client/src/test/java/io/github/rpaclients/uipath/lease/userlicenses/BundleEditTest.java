package io.github.rpaclients.uipath.lease.userlicenses;

import static io.github.rpaclients.uipath.lease.bundles.BundleCode.ATTUNU;
import static io.github.rpaclients.uipath.lease.bundles.BundleCode.CTZDEVNU;
import static io.github.rpaclients.uipath.lease.bundles.BundleCode.PMBU;
import static io.github.rpaclients.uipath.lease.bundles.BundleCode.RPADEVPRONU;
import static io.github.rpaclients.uipath.lease.fixtures.LicenseServer.body;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.rpaclients.core.error.ConflictException;
import io.github.rpaclients.uipath.PersonId;
import io.github.rpaclients.uipath.lease.fixtures.LicenseServer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Bundles that are added, removed and replaced over what is read right before. */
class BundleEditTest {
    private static final PersonId ADA = PersonId.of("1f0e6f4c-8b1d-4a0e-b7a5-2f6f3a9d1c01");

    private static final String SIX = "[RPADEVPRONU, ATTUNU, CTZDEVNU, TSTNU, ACNU, IDU]";

    private final LicenseServer server = new LicenseServer();
    private final UserLicensesApi licenses = server.lease.userLicenses();

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void addsToWhatIsThereAndReadsItAgain() {
        server.answer(inherits("CTZDEVNU"))
                .answer(has(true, "ATTUNU"))
                .answer(allocated("ATTUNU", "RPADEVPRONU"))
                .answer(has(true, "RPADEVPRONU", "ATTUNU"));

        BundleChange change = licenses.addBundles(ADA, List.of(RPADEVPRONU));

        assertThat(change.before()).containsExactly(ATTUNU);
        assertThat(change.after()).containsExactlyInAnyOrder(ATTUNU, RPADEVPRONU);
        assertThat(change.inherited()).containsExactly(CTZDEVNU);
        assertThat(change.overridden()).containsExactly(CTZDEVNU);
        assertThat(change.changed()).isTrue();
        List<RecordedRequest> requests = requests();
        assertThat(requests).extracting(RecordedRequest::getMethod).containsExactly("GET", "POST", "PUT", "POST");
        assertThat(body(requests.get(2)))
                .contains("[\"ATTUNU\",\"RPADEVPRONU\"]")
                .contains("\"useExternalLicense\":true")
                .doesNotContain("CTZDEVNU");
    }

    @Test
    void keepsBundlesInTheOrderOfTheServer() {
        server.answer(inherits()).answer(has(false, "RPADEVPRONU", "ATTUNU", "CTZDEVNU", "TSTNU", "ACNU", "IDU"));

        BundleChange change = licenses.removeBundles(ADA, List.of(PMBU));

        assertThat(change).hasToString(ADA + ": " + SIX + " -> " + SIX);
    }

    @Test
    void writesNothingIfNothingWouldChange() {
        server.answer(inherits()).answer(has(false, "ATTUNU"));

        BundleChange change = licenses.removeBundles(ADA, List.of(RPADEVPRONU));

        assertThat(change.changed()).isFalse();
        assertThat(server.requestCount()).isEqualTo(2);
    }

    @Test
    void removesFromSomebodyTheLastAndSaysThatNothingIsOverridden() {
        server.answer(inherits("ATTUNU"))
                .answer(has(false, "ATTUNU"))
                .answer(allocated())
                .answer("[]");

        BundleChange change = licenses.removeBundles(ADA, List.of(ATTUNU));

        assertThat(change.after()).isEmpty();
        assertThat(change.inherited()).containsExactly(ATTUNU);
        assertThat(change.overridden()).isEmpty();
    }

    @Test
    void givesSomebodyWhomTheServiceDoesNotKnowTheFirst() {
        server.answer(404, "{}").answer("[]").answer(allocated("ATTUNU")).answer(has(false, "ATTUNU"));

        BundleChange change = licenses.addBundles(ADA, List.of(ATTUNU));

        assertThat(change.before()).isEmpty();
        assertThat(change.inherited()).isEmpty();
        assertThat(body(requests().get(2))).contains("\"useExternalLicense\":false");
    }

    @Test
    void replacesNothingThatIsNotWhatWasExpected() {
        server.answer(inherits()).answer(has(false, "ATTUNU", "CTZDEVNU"));

        BundlesChangedException changed = catchThrowableOfType(
                BundlesChangedException.class, () -> licenses.replaceBundles(ADA, Set.of(ATTUNU), Set.of(RPADEVPRONU)));

        assertThat(changed.written()).isFalse();
        assertThat(changed.person()).isEqualTo(ADA);
        assertThat(changed.expected()).containsExactly(ATTUNU);
        assertThat(changed.found()).containsExactlyInAnyOrder(ATTUNU, CTZDEVNU);
        assertThat(changed).hasMessageContaining("Nothing was written");
        assertThat(server.requestCount()).isEqualTo(2);
    }

    @Test
    void noticesSomebodyWhoWritesRightAfterwards() {
        server.answer(inherits())
                .answer(has(false, "ATTUNU"))
                .answer(allocated("RPADEVPRONU"))
                .answer(has(false, "CTZDEVNU"));

        BundlesChangedException changed = catchThrowableOfType(
                BundlesChangedException.class, () -> licenses.replaceBundles(ADA, Set.of(ATTUNU), Set.of(RPADEVPRONU)));

        assertThat(changed.written()).isTrue();
        assertThat(changed.expected()).containsExactly(RPADEVPRONU);
        assertThat(changed.found()).containsExactly(CTZDEVNU);
    }

    @Test
    void saysOfWhichCodeThereIsNoSeatAndHowManyThereAre() {
        server.answer(inherits())
                .answer(has(false, "ATTUNU"))
                .answer(409, "{\"Message\":\"Not enough licences\"}")
                .answer("[{\"code\":\"RPADEVPRONU\",\"allocated\":3,\"total\":3},"
                        + "{\"code\":\"ATTUNU\",\"allocated\":9,\"total\":9}]");

        assertThatThrownBy(() -> licenses.addBundles(ADA, List.of(RPADEVPRONU, CTZDEVNU)))
                .isInstanceOf(ConflictException.class)
                .hasMessageContaining("Not enough licences")
                .hasMessageContaining("RPADEVPRONU (3 exist, 3 are taken)")
                .hasMessageContaining("CTZDEVNU (the organization has none)")
                .hasMessageNotContaining("ATTUNU");
    }

    @Test
    void saysThatASeatHasBecomeFreeMeanwhile() {
        server.answer(inherits())
                .answer("[]")
                .answer(409, "{}")
                .answer("[{\"code\":\"ATTUNU\",\"allocated\":2,\"total\":3}]");

        assertThatThrownBy(() -> licenses.addBundles(ADA, List.of(ATTUNU)))
                .isInstanceOf(ConflictException.class)
                .hasMessageContaining("By now there is a free seat");
    }

    @Test
    void keepsTheRefusalIfSeatsCannotBeCounted() {
        server.answer(inherits()).answer("[]").answer(409, "{}").answer(403, "{}");

        assertThatThrownBy(() -> licenses.addBundles(ADA, List.of(ATTUNU)))
                .isInstanceOf(ConflictException.class)
                .satisfies(refusal -> assertThat(refusal.getSuppressed()).hasSize(1));
    }

    @Test
    void findsBundlesOfWhichMoreIsGivenAwayThanThereIs() {
        server.answer("[{\"code\":\"ATTUNU\",\"allocated\":5,\"total\":3},"
                + "{\"code\":\"CTZDEVNU\",\"allocated\":3,\"total\":3}]");

        assertThat(licenses.overAllocated()).singleElement().satisfies(seat -> {
            assertThat(seat.code()).isEqualTo(ATTUNU);
            assertThat(seat.overAllocated()).isEqualTo(2);
            assertThat(seat.available()).isZero();
        });
    }

    private List<RecordedRequest> requests() {
        List<RecordedRequest> requests = new ArrayList<>();
        while (requests.size() < server.requestCount()) {
            requests.add(server.take());
        }
        return requests;
    }

    private static String inherits(String... codes) {
        return "{\"availableUserBundles\":[],\"allocatedUserBundles\":[],\"groupLicenseInheritance\":[{\"group\":\"Makers\","
                + "\"userBundleCodes\":" + list(codes) + "}]}";
    }

    private static String has(boolean external, String... codes) {
        return "[{\"id\":\"" + ADA + "\",\"userBundleLicenses\":" + list(codes) + ",\"useExternalLicense\":" + external
                + "}]";
    }

    private static String allocated(String... codes) {
        return "[{\"userId\":\"" + ADA + "\",\"userBundleCodes\":" + list(codes) + "}]";
    }

    private static String list(String... codes) {
        return Stream.of(codes).map(code -> "\"" + code + "\"").collect(Collectors.joining(",", "[", "]"));
    }
}
