package io.github.rpaclients.contract.orchestrator;

import io.github.rpaclients.core.Secret;
import io.github.rpaclients.uipath.orchestrator.assets.AssetShares;
import io.github.rpaclients.uipath.orchestrator.assets.AssetsApi;
import io.github.rpaclients.uipath.orchestrator.assets.FolderAssetsApi;
import io.github.rpaclients.uipath.orchestrator.assets.NewAsset;
import io.github.rpaclients.uipath.orchestrator.assets.RobotAsset;
import io.github.rpaclients.uipath.orchestrator.assets.RobotAssetQuery;
import io.github.rpaclients.uipath.orchestrator.ids.AssetId;
import io.github.rpaclients.uipath.orchestrator.ids.FolderId;
import io.github.rpaclients.uipath.orchestrator.ids.RobotId;
import java.util.List;
import java.util.function.Consumer;

/** Assets of a folder and of all folders. */
final class AssetsTable extends OrchestratorTable {
    private static final AssetId ASSET = AssetId.of(13);
    private static final Secret KEY = Secret.of("d0000000-0009-4000-8000-000000000007");

    @Override
    void rows() {
        String set = "/odata/Assets";
        String one = set + "({key})";
        String filtered = "GET " + set + ACTION + "GetFiltered";
        assets(filtered, a -> a.list().toList());
        assets(filtered, a -> a.list(q -> q.expand("UserValues")).toList());
        assets(filtered, a -> a.find("Region"));
        assets(filtered, a -> a.plan(NewAsset.text("Region", "EMEA")));
        assets("GET " + set, a -> a.listWithoutSecrets(q -> q.pageSize(5)).toList());
        assets("GET " + one, a -> a.get(ASSET));
        assets("POST " + set, a -> a.create(NewAsset.text("Region", "EMEA")));
        assets("POST " + set, a -> a.ensure(NewAsset.bool("Is new", true)));
        assets("GET " + one, a -> a.change(ASSET, asset -> asset.withDescription("x")));
        assets("PUT " + one, a -> a.update(ASSET, asset -> asset.withDescription("x")));
        assets("PUT " + one, a -> a.ensure(NewAsset.text("Region", "APAC")));
        assets("DELETE " + one, a -> a.delete(ASSET));
        allAssets(
                "GET " + set + ACTION + "GetAssetsAcrossFolders",
                a -> a.acrossFolders().toList());
        allAssets(
                "GET " + set + ACTION + "GetAssetsAcrossFolders",
                a -> a.acrossFoldersExcept(FolderId.of(13)).toList());
        allAssets("GET " + set + ACTION + "GetFoldersForAsset(id={id})", a -> a.folders(ASSET));
        allAssets(
                "POST " + set + ACTION + "ShareToFolders",
                a -> a.share(AssetShares.of(List.of(ASSET)).withToAddFolderIds(FolderId.of(13))));
        assets(
                "GET " + set + ACTION + "GetRobotAssetByRobotId(robotId={robotId},assetName='{assetName}')",
                a -> a.forRobot(RobotId.of(13), "Region"));
        assets(
                "POST " + set + ACTION + "GetRobotAssetByNameForRobotKey",
                a -> a.forRobot(RobotAssetQuery.of(KEY, "Region")));
        assets(
                "POST " + set + ACTION + "SetRobotAssetByRobotKey",
                a -> a.setForRobot(KEY, RobotAsset.of(NewAsset.integer("Last invoice", 4711))));
    }

    private void allAssets(String operation, Consumer<AssetsApi> call) {
        call(operation, orchestrator -> call.accept(orchestrator.assets()));
    }

    private void assets(String operation, Consumer<FolderAssetsApi> call) {
        call(
                operation,
                orchestrator -> call.accept(orchestrator.inFolder(FOLDER).assets()));
    }
}
