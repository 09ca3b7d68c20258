package io.github.rpaclients.uipath.lease.grouprules;

import static io.github.rpaclients.uipath.lease.bundles.BundleCode.ATTUNU;
import static io.github.rpaclients.uipath.lease.bundles.BundleCode.CTZDEVNU;
import static io.github.rpaclients.uipath.lease.fixtures.LicenseServer.body;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.rpaclients.core.error.UnexpectedAnswerException;
import io.github.rpaclients.uipath.GroupId;
import io.github.rpaclients.uipath.lease.fixtures.LicenseServer;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Quotas of a group's rule. */
class GroupQuotaTest {
    private static final GroupId MAKERS = GroupId.of("c40b1d2e-7a6f-4e0d-8b3c-91a2b3c4d5e6");

    private final LicenseServer server = new LicenseServer();
    private final GroupRulesApi rules = server.lease.groupRules();

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void refusesAQuotaThatTheServerWouldRefuse() {
        assertThatThrownBy(() -> rules.put(MAKERS, List.of(ATTUNU), List.of(GroupQuota.of(CTZDEVNU, 5))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("CTZDEVNU");
        assertThatThrownBy(() -> rules.put(MAKERS, List.of(ATTUNU), List.of(GroupQuota.of(ATTUNU, 0))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(server.requestCount()).isZero();
    }

    @Test
    void takesNoOtherRuleForTheOneThatWasPut() {
        server.answer("{\"groupRule\":{\"groupId\":\"" + MAKERS + "\",\"userBundleCodes\":[]},\"quotas\":[]}");

        assertThatThrownBy(() -> rules.put(MAKERS, List.of(ATTUNU), List.of()))
                .isInstanceOf(UnexpectedAnswerException.class);
    }

    @Test
    void sendsNothingOfAQuotaThatWasReadButItsLimit() {
        String rule = "{\"groupRule\":{\"groupId\":\"" + MAKERS + "\",\"userBundleCodes\":[\"ATTUNU\"]},"
                + "\"quotas\":[{\"userBundleCode\":\"ATTUNU\",\"limit\":5,\"currentUsage\":3}]}";
        server.answer(rule).answer(rule);

        rules.put(MAKERS, List.of(ATTUNU), rules.withQuotas(MAKERS).quotas());

        server.take();
        assertThat(body(server.take()))
                .isEqualTo(
                        "{\"userBundleCodes\":[\"ATTUNU\"],\"quotas\":[{\"userBundleCode\":\"ATTUNU\",\"limit\":5}]}");
    }
}
