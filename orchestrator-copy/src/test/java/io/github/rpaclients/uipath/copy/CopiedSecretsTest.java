package io.github.rpaclients.uipath.copy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rpaclients.core.Secret;
import io.github.rpaclients.uipath.orchestrator.FolderRef;
import io.github.rpaclients.uipath.orchestrator.OrchestratorFolder;
import io.github.rpaclients.uipath.orchestrator.assets.Asset;
import io.github.rpaclients.uipath.orchestrator.assets.AssetType;
import io.github.rpaclients.uipath.orchestrator.assets.AssetUserValue;
import io.github.rpaclients.uipath.orchestrator.assets.NewAsset;
import io.github.rpaclients.uipath.orchestrator.ids.UserId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CopiedSecretsTest {
    private static final UserId ADA = UserId.of(9_007_199_254_740_993L);
    private static final String STORES = "/odata/CredentialStores";

    private final TwoTenants tenants = new TwoTenants();
    private final OrchestratorFolder from = tenants.source.inFolder(FolderRef.path("Finance"));
    private final OrchestratorFolder to = tenants.target.inFolder(FolderRef.path("Finance"));
    private final List<String> asked = new ArrayList<>();
    private final CopySecrets vault = (kind, name, field) -> {
        asked.add(kind + " " + name + " " + field);
        return Optional.of(Secret.of("open-sesame"));
    };

    @AfterEach
    void stop() {
        tenants.close();
    }

    @Test
    void aPasswordIsAskedForWhenItsAssetIsMadeAndNotAgain() {
        from.assets().create(NewAsset.credential("Bank", "acme", Secret.of("source-password")));
        from.assets().create(NewAsset.secret("Key", Secret.of("source-secret")));

        CopyPlan plan = tenants.finance().assets().plan();
        CopyReport report = plan.apply(vault);

        assertThat(report.isComplete()).isTrue();
        assertThat(asked).containsExactly("ASSET Bank CredentialPassword", "ASSET Key SecretValue");
        assertThat(tenants.prod.orchestrator().asset("Bank")).contains("\"CredentialPassword\":\"open-sesame\"");
        assertThat(tenants.prod.orchestrator().asset("Key")).contains("\"SecretValue\":\"open-sesame\"");
        assertThat(tenants.finance().assets().plan().isEmpty()).isTrue();
        assertThat(plan + plan.toJson() + report)
                .contains("asks for CredentialPassword")
                .doesNotContain("open-sesame", "source-password", "source-secret");
    }

    @Test
    void withoutItsSecretAThingIsLeftOutAndSaidSo() {
        from.assets().create(NewAsset.credential("Bank", "acme", Secret.of("source-password")));
        from.assets().create(NewAsset.text("Region", "EMEA"));

        CopyReport report = tenants.finance().assets().plan().apply(CopySecrets.none());

        assertThat(report.results(CopyOutcome.SKIPPED))
                .extracting(CopyResult::reason)
                .containsExactly("No secret was given for CredentialPassword");
        assertThat(to.assets().list()).extracting(Asset::name).containsExactly("Region");
    }

    @Test
    void anotherDescriptionKeepsThePasswordAndAnotherUserNameAsksForIt() {
        from.assets().create(NewAsset.credential("Bank", "acme", Secret.of("x")).withDescription("New"));
        to.assets().create(NewAsset.credential("Bank", "acme", Secret.of("kept")));

        tenants.finance().assets().plan().apply(vault);

        assertThat(asked).isEmpty();
        assertThat(tenants.prod.orchestrator().asset("Bank")).contains("\"kept\"", "\"Description\":\"New\"");

        from.assets()
                .update(from.assets().find("Bank").orElseThrow().id(), asset -> asset.withCredentialUsername("acme2"));
        CopyReport report = tenants.finance().assets().plan().apply(vault);

        assertThat(report.isComplete()).isTrue();
        assertThat(asked).containsExactly("ASSET Bank CredentialPassword");
        assertThat(tenants.prod.orchestrator().asset("Bank")).contains("\"acme2\"", "\"open-sesame\"");
    }

    @Test
    void valuesOfUsersGoToTheUsersOfTheSameNameAndThoseOfOthersStay() {
        from.assets()
                .create(NewAsset.perUser(
                        "Bank",
                        AssetType.CREDENTIAL,
                        List.of(AssetUserValue.of(ADA, NewAsset.credential("", "ada-at-bank", Secret.of("x"))))));
        to.assets()
                .create(NewAsset.perUser(
                        "Bank",
                        AssetType.CREDENTIAL,
                        List.of(AssetUserValue.of(
                                UserId.of(55), NewAsset.credential("", "all-of-us", Secret.of("kept"))))));

        CopyPlan plan = tenants.finance().assets().plan();
        CopyReport report = plan.apply(vault);

        assertThat(report.isComplete()).as(plan + "\n" + report).isTrue();
        assertThat(asked).containsExactly("ASSET Bank CredentialPassword of ada@acme.example");
        assertThat(tenants.prod.orchestrator().asset("Bank"))
                .contains("all-of-us", "kept", "ada-at-bank", "open-sesame");
        assertThat(tenants.finance().assets().plan().isEmpty()).isTrue();
    }

    @Test
    void usersAndStoresThatAreNotThereAreNeeded() {
        tenants.dev
                .answer("GET", STORES)
                .json("{'@odata.count':1,'value':[{'Id':3,'Name':'Vault','Type':'CyberArk'}]}");
        tenants.prod.answer("GET", STORES).json("{'@odata.count':0,'value':[]}");
        tenants.dev.orchestrator().folder("Finance").assign("grace", "Folder Administrator");
        tenants.dev
                .orchestrator()
                .addAsset(
                        "Finance",
                        "{'Name':'Bank','ValueType':'Credential','CredentialUsername':'a','CredentialStoreId':3}");
        from.assets()
                .create(NewAsset.perUser(
                        "Region",
                        AssetType.TEXT,
                        List.of(AssetUserValue.of(UserId.of(13), NewAsset.text("", "EMEA")))));

        CopyPlan plan = tenants.finance().assets().plan();

        assertThat(plan.items())
                .extracting(CopyItem::needs)
                .containsExactly(List.of("credential store Vault"), List.of("user grace@acme.example"));
    }

    @Test
    void connectionStringsAreNotShown() {
        tenants.dev
                .orchestrator()
                .addAsset("Finance", "{'Name':'Db','ValueType':'DBConnectionString','StringValue':'pwd=hunter2'}");

        CopyPlan plan = tenants.finance().assets().plan();

        assertThat(plan + plan.toJson()).contains("StringValue").doesNotContain("hunter2");
    }
}
