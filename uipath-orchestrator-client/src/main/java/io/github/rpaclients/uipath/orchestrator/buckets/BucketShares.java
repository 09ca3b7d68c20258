package io.github.rpaclients.uipath.orchestrator.buckets;

import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.uipath.orchestrator.ids.BucketId;
import io.github.rpaclients.uipath.orchestrator.ids.FolderId;
import java.util.Collection;
import java.util.List;

/** Buckets, the folders that get them and those that lose them. */
@Model
public interface BucketShares {
    List<BucketId> bucketIds();

    List<FolderId> toAddFolderIds();

    List<FolderId> toRemoveFolderIds();

    /** Every one of the buckets, in every one of the folders. */
    static BucketShares of(Collection<BucketId> buckets, Collection<FolderId> toAdd, Collection<FolderId> toRemove) {
        return new BucketSharesBuilder()
                .addAllBucketIds(buckets)
                .addAllToAddFolderIds(toAdd)
                .addAllToRemoveFolderIds(toRemove)
                .build();
    }
}
