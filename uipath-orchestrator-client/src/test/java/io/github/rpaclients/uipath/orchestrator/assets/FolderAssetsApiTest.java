package io.github.rpaclients.uipath.orchestrator.assets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.rpaclients.core.Secret;
import io.github.rpaclients.core.json.Plan;
import io.github.rpaclients.testkit.uipath.UiPathSimulator;
import io.github.rpaclients.uipath.ClientCredentials;
import io.github.rpaclients.uipath.UiPathDeployment;
import io.github.rpaclients.uipath.orchestrator.FolderRef;
import io.github.rpaclients.uipath.orchestrator.OrchestratorClient;
import io.github.rpaclients.uipath.orchestrator.ids.AssetId;
import io.github.rpaclients.uipath.orchestrator.ids.RobotId;
import io.github.rpaclients.uipath.orchestrator.ids.UserId;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Assets on the simulator: what an update keeps, and when one is made, changed or left alone. */
class FolderAssetsApiTest {
    private static final UserId ADA = UserId.of(9_007_199_254_740_993L);

    private final UiPathSimulator uipath = UiPathSimulator.start();
    private final OrchestratorClient orchestrator = OrchestratorClient.builder()
            .deployment(UiPathDeployment.hosted(uipath.url(), uipath.organization(), uipath.tenant()))
            .credentials(ClientCredentials.of(uipath.clientId(), Secret.of(uipath.clientSecret()), "OR.Assets"))
            .build();
    private final FolderAssetsApi assets =
            orchestrator.inFolder(FolderRef.path("Finance")).assets();

    @AfterEach
    void stop() {
        orchestrator.close();
        uipath.close();
    }

    @Test
    void keepsPasswordsAndValuesOfUsersOnUpdate() {
        NewAsset credential = NewAsset.credential("ERP", "robot", Secret.of("p4ss"));
        AssetId id = assets.create(credential
                        .withValueScope(AssetScope.PER_ROBOT)
                        .withUserValues(AssetUserValue.of(ADA, NewAsset.credential("ERP", "ada", Secret.of("4da")))))
                .id();

        assets.update(id, asset -> asset.withDescription("Of the robots"));

        assertThat(uipath.orchestrator().asset("ERP"))
                .contains("Of the robots", "\"CredentialPassword\":\"p4ss\"", "\"CredentialPassword\":\"4da\"");
        assertThat(assets.get(id).userValues()).singleElement().satisfies(value -> {
            assertThat(value.credentialUsername()).contains("ada");
            assertThat(value.credentialPassword()).isEmpty();
        });
    }

    @Test
    void keepsAPasswordThatTheServerShowsAsStars() {
        uipath.orchestrator()
                .addAsset("Finance", "{'Name':'ERP','ValueType':'Credential','CredentialPassword':'p4ss'}");
        AssetId id = assets.find("ERP").orElseThrow().id();
        String shown = "{\"Id\":" + id + ",\"Name\":\"ERP\",\"ValueScope\":\"Global\",\"CredentialPassword\":\"***\","
                + "\"SecretValue\":\"\",\"UserValues\":[]}";
        uipath.answer("GET", "/odata/Assets(" + id + ")").json(shown);

        assets.update(id, asset -> asset.withDescription("x"));

        assertThat(uipath.orchestrator().asset("ERP")).contains("\"CredentialPassword\":\"p4ss\"");
        assertThat(uipath.requests().matching("PUT", "/odata/Assets"))
                .singleElement()
                .satisfies(put -> assertThat(put.body()).doesNotContain("***", "SecretValue"));
    }

    @Test
    void ensuresByMakingChangingAndLeavingAlone() {
        Plan<Asset> making = assets.plan(NewAsset.text("Region", "EMEA"));
        assertThat(making.before()).isEmpty();
        assertThat(making).asString().contains("StringValue: (none) -> \"EMEA\"");
        assertThat(assets.find("Region")).isEmpty();

        AssetId id = making.apply().id();
        Plan<Asset> changing = assets.plan(NewAsset.text("Region", "APAC"));
        assertThat(changing).hasToString("StringValue: \"EMEA\" -> \"APAC\"");
        assertThat(assets.get(id).stringValue()).contains("EMEA");

        assertThat(changing.apply().id()).isEqualTo(id);
        assertThat(assets.get(id).stringValue()).contains("APAC");
        Plan<Asset> nothing = assets.plan(NewAsset.text("Region", "APAC"));
        assertThat(nothing.differences()).isEmpty();
        assertThat(nothing.apply().name()).isEqualTo("Region");
        assertThat(uipath.requests().matching("PUT", "/odata/Assets")).hasSize(1);
        assertThat(uipath.requests().matching("POST", "/odata/Assets")).hasSize(1);
    }

    @Test
    void ensuresTheValueOfAUserBesideThoseOfOthers() {
        uipath.orchestrator().folder("Finance").assign("grace");
        AssetUserValue ofAda = AssetUserValue.of(ADA, NewAsset.integer("Limit", 10));
        AssetUserValue ofGrace = AssetUserValue.of(UserId.of(13), NewAsset.integer("Limit", 20));
        AssetId id = assets.ensure(NewAsset.perUser("Limit", AssetType.INTEGER, List.of(ofAda, ofGrace)))
                .id();
        NewAsset more = NewAsset.perUser("Limit", AssetType.INTEGER, List.of(ofAda.withIntValue(15)));

        assets.ensure(more);

        assertThat(assets.plan(more).differences()).isEmpty();
        assertThat(assets.get(id).userValues())
                .extracting(value -> value.intValue().orElseThrow())
                .containsExactly(15, 20);
        assertThat(assets.forRobot(RobotId.of(102), "Limit").intValue()).contains(15);
    }

    @Test
    void givesAnAssetOfUsersAValueForEverybody() {
        AssetId id = assets.ensure(NewAsset.perUser(
                        "Region", AssetType.TEXT, List.of(AssetUserValue.of(ADA, NewAsset.text("Region", "APAC")))))
                .id();

        assets.ensure(NewAsset.text("Region", "EMEA"));

        Asset asset = assets.get(id);
        assertThat(asset.hasDefaultValue()).contains(true);
        assertThat(asset.valueScope()).contains(AssetScope.PER_ROBOT);
        assertThat(asset.userValues()).hasSize(1);
    }

    @Test
    void writesASecretEachTimeAndShowsStars() {
        NewAsset wanted = NewAsset.credential("ERP", "robot", Secret.of("p4ss"));
        assets.ensure(wanted);

        Plan<Asset> plan = assets.plan(wanted.withCredentialPassword(Secret.of("n3w")));
        assertThat(plan).hasToString("CredentialPassword: (none) -> \"***\"");
        plan.apply();

        assertThat(uipath.orchestrator().asset("ERP")).contains("\"CredentialPassword\":\"n3w\"");
    }

    @Test
    void doesNotTakeAnAssetWithALongerNameForTheOneAskedFor() {
        uipath.orchestrator().addAsset("Finance", "{'Name':'Region of sales'}");
        uipath.answer("GET", "/odata/Assets/UiPath.Server.Configuration.OData.GetFiltered")
                .json("{\"@odata.count\":1,\"value\":[{\"Id\":8501,\"Name\":\"Region of sales\"}]}");

        assertThat(assets.find("Region")).isEmpty();
    }

    @Test
    void refusesToLoseValuesThatAClassicFolderHasForRobots() {
        uipath.orchestrator().addAsset("Finance", "{'Name':'Region','ValueScope':'PerRobot','HasDefaultValue':false}");
        AssetId id = assets.find("Region").orElseThrow().id();

        assertThatThrownBy(() -> assets.update(id, asset -> asset.withDescription("x")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("would take away what it has for robots");
        assertThat(assets.change(id, asset -> asset).differences()).isEmpty();
        assets.update(id, asset -> asset.withUserValue(AssetUserValue.of(ADA, NewAsset.text("Region", "APAC"))));
        assertThat(assets.get(id).userValues()).hasSize(1);
    }
}
