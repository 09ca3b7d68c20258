package io.github.rpaclients.uipath.orchestrator.assets;

import io.github.rpaclients.core.json.Entity;
import io.github.rpaclients.uipath.orchestrator.ids.AssetId;
import io.github.rpaclients.uipath.orchestrator.ids.FolderId;
import java.util.Collection;
import java.util.List;

/**
 * Assets, the folders that get them and those that lose them: {@code AssetShares.of(assets).withToAddFolderIds(finance)}.
 */
@Entity
public interface AssetShares extends WithAssetShares {
    List<AssetId> assetIds();

    List<FolderId> toAddFolderIds();

    List<FolderId> toRemoveFolderIds();

    /** Every one of these assets; nothing changes yet. */
    static AssetShares of(Collection<AssetId> assets) {
        return new AssetSharesBuilder().addAllAssetIds(assets).build();
    }
}
