package io.github.rpaclients.uipath.orchestrator.buckets;

import io.github.rpaclients.core.json.Entity;
import io.github.rpaclients.uipath.orchestrator.ids.BucketId;
import io.github.rpaclients.uipath.orchestrator.ids.FolderId;
import java.util.Collection;
import java.util.List;

/**
 * Buckets, the folders that get them and those that lose them: {@code
 * BucketShares.of(buckets).withToAddFolderIds(finance)}.
 */
@Entity
public interface BucketShares extends WithBucketShares {
    List<BucketId> bucketIds();

    List<FolderId> toAddFolderIds();

    List<FolderId> toRemoveFolderIds();

    /** Every one of these buckets; nothing changes yet. */
    static BucketShares of(Collection<BucketId> buckets) {
        return new BucketSharesBuilder().addAllBucketIds(buckets).build();
    }
}
