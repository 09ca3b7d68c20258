package io.github.rpaclients.uipath.lease.userlicenses;

import static io.github.rpaclients.uipath.lease.bundles.BundleCode.ATTUNU;
import static io.github.rpaclients.uipath.lease.bundles.BundleCode.RPADEVPRONU;
import static io.github.rpaclients.uipath.lease.fixtures.LicenseServer.PATH;
import static io.github.rpaclients.uipath.lease.fixtures.LicenseServer.body;
import static io.github.rpaclients.uipath.lease.fixtures.LicenseServer.line;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rpaclients.uipath.PersonId;
import io.github.rpaclients.uipath.lease.fixtures.LicenseServer;
import java.util.List;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What goes over the wire. */
class UserLicensesServiceTest {
    private static final PersonId ADA = PersonId.of("1f0e6f4c-8b1d-4a0e-b7a5-2f6f3a9d1c01");
    private static final PersonId GRACE = PersonId.of("2F0E6F4C-8B1D-4A0E-B7A5-2F6F3A9D1C02");

    private final LicenseServer server = new LicenseServer();
    private final UserLicensesApi licenses = server.lease.userLicenses();

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void namesTheOrganizationInTheAddressAndAgainAsTheAccount() {
        server.answer("[]");

        licenses.seats();

        assertThat(line(server.take()))
                .isEqualTo("GET /7c9e1d54-3a60-4b8f-9e21-5d0c8a7b6f43/lease_"
                        + "/api/account/7c9e1d54-3a60-4b8f-9e21-5d0c8a7b6f43/user-license");
    }

    @Test
    void allocatesWithPutAndTheWholeSetUnderTheDocumentedNames() {
        server.answer("[{\"userId\":\"" + ADA + "\",\"userBundleCodes\":[\"ATTUNU\",\"RPADEVPRONU\"]},"
                + "{\"userId\":\"" + GRACE + "\",\"userBundleCodes\":[\"ATTUNU\",\"RPADEVPRONU\"]}]");

        licenses.allocate(List.of(ADA, GRACE), List.of(RPADEVPRONU, ATTUNU));

        RecordedRequest request = server.take();
        assertThat(line(request)).isEqualTo("PUT " + PATH);
        assertThat(request.getHeaders().get("Content-Type")).isEqualTo("application/json; charset=UTF-8");
        assertThat(body(request))
                .isEqualTo("{\"userIds\":[\"1f0e6f4c-8b1d-4a0e-b7a5-2f6f3a9d1c01\","
                        + "\"2F0E6F4C-8B1D-4A0E-B7A5-2F6F3A9D1C02\"],"
                        + "\"userBundleCodes\":[\"RPADEVPRONU\",\"ATTUNU\"],\"useExternalLicense\":false}");
    }

    @Test
    void sendsAnEmptySetAsAnEmptyArray() {
        server.answer("[{\"userId\":\"" + ADA + "\",\"userBundleCodes\":[]}]");

        licenses.allocate(List.of(ADA), List.of());

        assertThat(body(server.take()))
                .isEqualTo("{\"userIds\":[\"1f0e6f4c-8b1d-4a0e-b7a5-2f6f3a9d1c01\"],"
                        + "\"userBundleCodes\":[],\"useExternalLicense\":false}");
    }

    @Test
    void sendsTheExternalLicenseThatWasThere() {
        server.answer("[{\"userId\":\"" + ADA + "\",\"userBundleCodes\":[\"ATTUNU\"]}]");

        licenses.allocate(List.of(ADA), List.of(ATTUNU), true);

        assertThat(body(server.take())).endsWith(",\"useExternalLicense\":true}");
    }

    @Test
    void sendsNobodyAndNothingTwice() {
        server.answer("[{\"userId\":\"" + ADA + "\",\"userBundleCodes\":[\"ATTUNU\"]}]");

        licenses.allocate(List.of(ADA, ADA), List.of(ATTUNU, ATTUNU));

        assertThat(body(server.take()))
                .isEqualTo("{\"userIds\":[\"1f0e6f4c-8b1d-4a0e-b7a5-2f6f3a9d1c01\"],"
                        + "\"userBundleCodes\":[\"ATTUNU\"],\"useExternalLicense\":false}");
    }

    @Test
    void asksForExplicitAllocationsWithPostOnThePathOfThePut() {
        server.answer("[]");

        licenses.explicitAllocations(List.of(ADA));

        RecordedRequest request = server.take();
        assertThat(line(request)).isEqualTo("POST " + PATH);
        assertThat(body(request)).isEqualTo("{\"userIds\":[\"1f0e6f4c-8b1d-4a0e-b7a5-2f6f3a9d1c01\"]}");
    }

    @Test
    void asksForEffectiveAllocationsWithPost() {
        server.answer("[]");

        licenses.effectiveAllocations(List.of(ADA));

        RecordedRequest request = server.take();
        assertThat(line(request)).isEqualTo("POST " + PATH + "/license/users");
        assertThat(body(request)).isEqualTo("{\"userIds\":[\"1f0e6f4c-8b1d-4a0e-b7a5-2f6f3a9d1c01\"]}");
    }

    @Test
    void asksForFiftyRowsAtATime() {
        server.answer("{\"totalCount\":0,\"results\":[]}");

        assertThat(licenses.list()).isEmpty();

        assertThat(line(server.take())).isEqualTo("GET " + PATH + "/user/page?top=50&skip=0");
    }

    @Test
    void asksForThePersonInTheCaseTheIdCameIn() {
        server.answer("{\"availableUserBundles\":[],\"allocatedUserBundles\":[]}");

        licenses.bundles(GRACE);

        assertThat(line(server.take()))
                .isEqualTo("GET " + PATH + "/2F0E6F4C-8B1D-4A0E-B7A5-2F6F3A9D1C02/availableUserBundles");
    }

    @Test
    void asksForLeasesOfOnePerson() {
        server.answer("[]");

        licenses.leases(ADA);

        assertThat(line(server.take())).isEqualTo("GET " + PATH + "/" + ADA + "/userBundleLeases");
    }
}
