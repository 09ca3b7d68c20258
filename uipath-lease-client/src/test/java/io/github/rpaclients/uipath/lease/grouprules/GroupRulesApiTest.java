package io.github.rpaclients.uipath.lease.grouprules;

import static io.github.rpaclients.uipath.lease.bundles.BundleCode.ATTUNU;
import static io.github.rpaclients.uipath.lease.bundles.BundleCode.CTZDEVNU;
import static io.github.rpaclients.uipath.lease.bundles.BundleCode.TSTNU;
import static io.github.rpaclients.uipath.lease.fixtures.LicenseServer.PATH;
import static io.github.rpaclients.uipath.lease.fixtures.LicenseServer.body;
import static io.github.rpaclients.uipath.lease.fixtures.LicenseServer.line;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.rpaclients.core.RequestOutcome;
import io.github.rpaclients.core.error.ConflictException;
import io.github.rpaclients.core.error.ForbiddenException;
import io.github.rpaclients.core.error.UnexpectedAnswerException;
import io.github.rpaclients.uipath.GroupId;
import io.github.rpaclients.uipath.lease.fixtures.Fixture;
import io.github.rpaclients.uipath.lease.fixtures.LicenseServer;
import java.util.List;
import java.util.Map;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What goes over the wire for groups, and what is made of the answers. */
class GroupRulesApiTest {
    private static final GroupId MAKERS = GroupId.of("C40B1D2E-7A6F-4E0D-8B3C-91A2B3C4D5E6");

    private final LicenseServer server = new LicenseServer();
    private final GroupRulesApi rules = server.lease.groupRules();

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void putsTheWholeRuleUnderTheDocumentedNames() {
        server.answer("{\"groupId\":\"" + MAKERS + "\",\"userBundleCodes\":[\"ATTUNU\",\"CTZDEVNU\"]}");

        rules.put(MAKERS, List.of(CTZDEVNU, ATTUNU));

        RecordedRequest request = server.take();
        assertThat(line(request)).isEqualTo("PUT " + PATH + "/group/C40B1D2E-7A6F-4E0D-8B3C-91A2B3C4D5E6");
        assertThat(body(request))
                .isEqualTo("{\"userBundleCodes\":[\"CTZDEVNU\",\"ATTUNU\"],\"useExternalLicense\":false}");
    }

    @Test
    void sendsTheExternalLicenseThatWasThere() {
        server.answer("{\"groupId\":\"" + MAKERS + "\",\"userBundleCodes\":[]}");

        rules.put(MAKERS, List.of(), true);

        assertThat(body(server.take())).isEqualTo("{\"userBundleCodes\":[],\"useExternalLicense\":true}");
    }

    @Test
    void findsAGroupWhoseIdCameBackInAnotherCase() {
        server.answer("{\"groupId\":\"c40b1d2e-7a6f-4e0d-8b3c-91a2b3c4d5e6\",\"userBundleCodes\":[\"ATTUNU\"]}");

        GroupRule rule = rules.put(MAKERS, List.of(ATTUNU));

        assertThat(rule.userBundleCodes()).containsExactly(ATTUNU);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"availableUserBundles\":[],\"allocatedUserBundles\":[\"ATTUNU\"]}",
                "{\"groupId\":\"C40B1D2E-7A6F-4E0D-8B3C-91A2B3C4D5E6\",\"userBundleLicenses\":[\"ATTUNU\"]}",
                "{\"groupId\":\"C40B1D2E-7A6F-4E0D-8B3C-91A2B3C4D5E6\",\"userBundleCodes\":[\"CTZDEVNU\"]}",
                "{\"groupId\":\"d50b1d2e-7a6f-4e0d-8b3c-91a2b3c4d5e7\",\"userBundleCodes\":[\"ATTUNU\"]}",
                "[]",
                ""
            })
    void doesNotTakeStatus200ForARule(String answer) {
        server.answer(answer);

        UnexpectedAnswerException failure =
                catchThrowableOfType(UnexpectedAnswerException.class, () -> rules.put(MAKERS, List.of(ATTUNU)));

        assertThat(failure.outcome()).isEqualTo(RequestOutcome.UNKNOWN);
        assertThat(failure)
                .hasMessageStartingWith("PUT /api/account/" + LicenseServer.ORGANIZATION + "/user-license/group/"
                        + "C40B1D2E-7A6F-4E0D-8B3C-91A2B3C4D5E6: 200. The answer does not confirm the bundles");
    }

    @Test
    void doesNotTakeAMissingListForAnEmptyRule() {
        server.answer("{\"groupId\":\"" + MAKERS + "\"}");

        assertThatThrownBy(() -> rules.put(MAKERS, List.of())).isInstanceOf(UnexpectedAnswerException.class);
    }

    @Test
    void saysThatA409ChangedNothing() {
        server.answer(409, "");

        ConflictException failure =
                catchThrowableOfType(ConflictException.class, () -> rules.put(MAKERS, List.of(ATTUNU)));

        assertThat(failure.outcome()).isEqualTo(RequestOutcome.REJECTED);
    }

    @Test
    void namesTheMissingScope() {
        server.answer(403, "");

        assertThatThrownBy(() -> rules.put(MAKERS, List.of(ATTUNU)))
                .isInstanceOf(ForbiddenException.class)
                .hasMessageContaining("The caller needs scope PM.License or PM.License.Write");
    }

    @Test
    void doesNotRepeatARuleThatFailedInTheServer() {
        server.answer(500, "");

        assertThatThrownBy(() -> rules.put(MAKERS, List.of(ATTUNU))).hasMessageContaining("500");

        assertThat(server.requestCount()).isEqualTo(1);
    }

    @Test
    void readsTheRuleBesideTheSeats() {
        server.answer(Fixture.read(GroupRulesApiTest.class, "rule.json"));

        GroupRuleAllocation rule = rules.get(MAKERS);

        assertThat(line(server.take())).isEqualTo("GET " + PATH + "/group/C40B1D2E-7A6F-4E0D-8B3C-91A2B3C4D5E6");
        assertThat(rule.allocatedUserBundles()).containsExactly(CTZDEVNU, ATTUNU);
        assertThat(rule.availableUserBundles()).hasSize(1);
        assertThat(rule.useExternalLicense()).contains(true);
        assertThat(rule.extras().names()).containsExactly("quotaMode");
    }

    @Test
    void listsGroupsWithEitherNameOfTheBundleList() {
        server.answer(Fixture.read(GroupRulesApiTest.class, "page.json"));

        List<GroupAllocation> groups = rules.list().toList();

        assertThat(line(server.take())).isEqualTo("GET " + PATH + "/group/page?top=50&skip=0");
        assertThat(groups).flatExtracting(GroupAllocation::userBundleCodes).containsExactly(CTZDEVNU, TSTNU);
        assertThat(groups.get(0).userBundleLeases()).isEqualTo(Map.of("CTZDEVNU", 2L));
        assertThat(groups.get(1).userBundleLeases()).isEmpty();
        assertThat(groups.get(1).orphan()).contains(true);
    }
}
