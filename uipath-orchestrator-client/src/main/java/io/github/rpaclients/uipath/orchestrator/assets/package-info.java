/**
 * Assets, which are values that robots read; start at {@link
 * io.github.rpaclients.uipath.orchestrator.assets.FolderAssetsApi}.
 */
@NullMarked
@JsonNaming(JsonNaming.Strategy.PASCAL_CASE)
@Vocabulary(
        name = "AssetType",
        about = "What kind of value an asset has.",
        words = {
            "DBConnectionString",
            "HttpConnectionString",
            "Text",
            "Bool",
            "Integer",
            "Credential",
            "WindowsCredential",
            "KeyValueList",
            "Secret"
        })
@Vocabulary(
        name = "AssetScope",
        about = "Whether an asset has one value, or values for users and robots.",
        words = {"Global", "PerRobot"})
package io.github.rpaclients.uipath.orchestrator.assets;

import io.github.rpaclients.core.json.JsonNaming;
import io.github.rpaclients.core.json.Vocabulary;
import org.jspecify.annotations.NullMarked;
