package io.github.rpaclients.specification;

/** Assets. */
final class AssetCalls {
    private static final String NS = OrchestratorCaller.NS;
    private static final String ASSETS = "/odata/Assets";

    private AssetCalls() {}

    static void all(OrchestratorCaller anybody) {
        OrchestratorCaller to = anybody.in("Finance");
        to.call("POST", ASSETS, "{'Name':'Region','ValueScope':'Global','ValueType':'Text','StringValue':'EMEA'}");
        String region = to.id("Assets", "Region");
        String asset = ASSETS + "(" + region + ")";
        to.call("GET", ASSETS, "");
        to.call("GET", ASSETS + NS + "GetFiltered?$expand=UserValues", "");
        to.call(
                "PUT",
                asset,
                "{'Name':'Region','ValueScope':'PerRobot','ValueType':'Text','StringValue':'EMEA',"
                        + "'UserValues':[{'UserId':9007199254740993,'ValueType':'Text','StringValue':'APAC'}]}");
        to.call("GET", asset + "?$expand=UserValues", "");
        to.call("GET", ASSETS + NS + "GetAssetsAcrossFolders?excludeFolderId=1", "");
        to.call("GET", ASSETS + NS + "GetFoldersForAsset(id=" + region + ")", "");
        to.call("GET", ASSETS + NS + "GetRobotAssetByRobotId(robotId=102,assetName='Region')", "");
        to.call(
                "POST",
                ASSETS + NS + "ShareToFolders",
                "{'AssetIds':[" + region + "],'ToAddFolderIds':[" + to.folder("Finance/Invoices")
                        + "],'ToRemoveFolderIds':[]}");
        to.call("DELETE", asset, "");
    }
}
