package io.github.rpaclients.generated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import generated.licenses.ApiClient;
import generated.licenses.ApiException;
import generated.licenses.api.UserLicenseApi;
import generated.licenses.model.UserLicenseAllocationRequestDto;
import io.github.rpaclients.testkit.uipath.UiPathSimulator;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a client that is not ours can do with licences. */
class GeneratedLicensesTest {
    private final UiPathSimulator uipath = UiPathSimulator.start();
    private final UserLicenseApi licenses = licenses(uipath);
    private final String account = uipath.organizationId();
    private final String linus = uipath.identity().user("linus").id();

    @AfterEach
    void stop() {
        uipath.close();
    }

    @Test
    void countsSeats() throws Exception {
        assertThat(licenses.getAvailableUserLicensesForAccount(account)).anySatisfy(seats -> {
            assertThat(seats.getCode()).isEqualTo("RPADEVNU");
            assertThat(seats.getAllocated()).isEqualTo(1);
        });
    }

    @Test
    void replacesTheBundlesOfAPerson() throws Exception {
        licenses.allocateUserLicensesForAccount(account, request(linus, "ATTUNU"));
        licenses.allocateUserLicensesForAccount(account, request(linus, "CTZDEVNU"));

        assertThat(licenses.getAvailableUserBundles(account, linus).getAllocatedUserBundles())
                .containsExactly("CTZDEVNU");
        assertThat(uipath.lease().user("linus").bundles()).containsExactly("CTZDEVNU");
    }

    @Test
    void isRefusedASeatThatIsNotFree() {
        assertThatThrownBy(() -> licenses.allocateUserLicensesForAccount(account, request(linus, "RPADEVNU")))
                .isInstanceOfSatisfying(
                        ApiException.class, e -> assertThat(e.getCode()).isEqualTo(409));
    }

    private static UserLicenseAllocationRequestDto request(String person, String code) {
        return new UserLicenseAllocationRequestDto()
                .userIds(List.of(person))
                .userBundleCodes(List.of(code))
                .useExternalLicense(false);
    }

    private static UserLicenseApi licenses(UiPathSimulator uipath) {
        ApiClient client = new ApiClient();
        client.updateBaseUri(uipath.url() + "/" + uipath.organization() + "/lease_");
        client.setRequestInterceptor(request -> SignIn.authorize(uipath, request));
        return new UserLicenseApi(client);
    }
}
