package io.github.rpaclients.uipath.copy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rpaclients.core.Secret;
import io.github.rpaclients.uipath.orchestrator.model.RoleType;
import io.github.rpaclients.uipath.orchestrator.roles.NewRole;
import io.github.rpaclients.uipath.orchestrator.roles.Role;
import io.github.rpaclients.uipath.orchestrator.webhooks.EventType;
import io.github.rpaclients.uipath.orchestrator.webhooks.NewWebhook;
import io.github.rpaclients.uipath.orchestrator.webhooks.Webhook;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TenantCopyTest {
    private final TwoTenants tenants = new TwoTenants();

    @AfterEach
    void stop() {
        tenants.close();
    }

    @Test
    void aRoleGrantsTheSameAfterwards() {
        NewRole auditor = NewRole.of("Auditor", RoleType.TENANT).withPermission("Assets.View");
        tenants.source.roles().create(auditor.withPermission("Queues.View"));
        tenants.target.roles().create(auditor.withPermission("Assets.Edit"));
        tenants.source.roles().create(NewRole.of("Clerk", RoleType.FOLDER).withPermission("Assets.View"));

        CopyPlan plan = tenantRoles().plan();
        CopyReport report = plan.apply(CopySecrets.none());

        assertThat(plan.toString())
                .contains(
                        "  update  role      Auditor\n            Permissions.Assets.Edit: true -> (none)\n"
                                + "            Permissions.Queues.View: (none) -> true",
                        "  create  role      Clerk");
        assertThat(report.isComplete()).as(report.toString()).isTrue();
        assertThat(tenantRoles().plan().isEmpty()).isTrue();
        Role there = tenants.target.roles().list(query -> query.expand("Permissions")).stream()
                .filter(role -> role.name().equals(Optional.of("Auditor")))
                .findFirst()
                .orElseThrow();
        assertThat(there.grants("Queues.View")).isTrue();
        assertThat(there.grants("Assets.Edit")).isFalse();
    }

    private TenantCopy tenantRoles() {
        return Copy.from(tenants.source).to(tenants.target).roles();
    }

    @Test
    void aPermissionThatTheTargetDoesNotKnowIsNeededAndATypeStays() {
        tenants.source
                .roles()
                .create(NewRole.of("Auditor", RoleType.TENANT)
                        .withPermission("Assets.View")
                        .withPermission("Agents.View"));
        tenants.source.roles().create(NewRole.of("Clerk", RoleType.FOLDER));
        tenants.target.roles().create(NewRole.of("Clerk", RoleType.TENANT));

        CopyPlan plan = tenantRoles().plan();

        assertThat(plan.items(CopyAction.NEEDS))
                .extracting(item -> item.needs().get(0))
                .containsExactly(
                        "permission Agents.View",
                        "another role there: its Type is \"Tenant\" and cannot become \"Folder\"");
    }

    @Test
    void aWebhookIsMadeDisabledAndItsSecretAskedFor() {
        tenants.source
                .webhooks()
                .create(NewWebhook.of("Watch", "https://hooks.acme.example/T1/top-secret", EventType.of("job.faulted"))
                        .withSecret(Secret.of("source-secret")));
        TenantCopy copy = Copy.from(tenants.source).to(tenants.target).webhooks();

        CopyPlan plan = copy.plan();
        CopyReport report = plan.apply((kind, name, field) -> Optional.of(Secret.of("open-sesame")));

        Webhook made = tenants.target.webhooks().list().only().orElseThrow();
        assertThat(report.isComplete()).as(report.toString()).isTrue();
        assertThat(made.enabled()).isFalse();
        assertThat(made.url()).isEqualTo("https://hooks.acme.example/T1/top-secret");
        assertThat(copy.plan().isEmpty()).isTrue();
        assertThat(plan + plan.toJson() + report)
                .contains("asks for Secret", "https://hooks.acme.example/…")
                .doesNotContain("top-secret", "open-sesame", "source-secret");
        assertThat(tenants.prod.json()).contains("open-sesame");
    }

    @Test
    void aWebhookThatIsThereKeepsItsSecretAndWhetherItIsEnabled() {
        NewWebhook watch = NewWebhook.of("Watch", "https://acme.example/", EventType.of("job.faulted"));
        tenants.source.webhooks().create(watch.withDescription("Faults").withAllowInsecureSsl(true));
        tenants.target.webhooks().create(watch.withSecret(Secret.of("kept")));

        CopyReport report =
                Copy.from(tenants.source).to(tenants.target).webhooks().plan().apply(CopySecrets.none());

        Webhook there = tenants.target.webhooks().list().only().orElseThrow();
        assertThat(report.isComplete()).as(report.toString()).isTrue();
        assertThat(there.enabled()).isTrue();
        assertThat(there.description()).contains("Faults");
        assertThat(tenants.prod.json()).contains("\"kept\"");
    }

    @Test
    void aWebhookWithoutANameCannotBeToldFromOthers() {
        tenants.source.webhooks().create(NewWebhook.of("", "https://acme.example/"));

        CopyPlan plan = Copy.from(tenants.source).to(tenants.target).webhooks().plan();

        assertThat(plan.items().get(0).needs()).containsExactly("a name at the source, to be told from others by");
    }
}
