package io.github.rpaclients.uipath.orchestrator.buckets;

import com.squareup.moshi.Json;
import io.github.rpaclients.core.json.JsonAlias;
import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.core.json.WireModel;
import java.time.Instant;
import java.util.Optional;

/**
 * A file or a directory in a bucket. Answers of {@code /api} have other members than those of {@code /odata}, and another
 * casing; both are read.
 */
@Model
public interface BucketFile extends WireModel {
    @JsonAlias("fullPath")
    String fullPath();

    @JsonAlias("contentType")
    Optional<String> contentType();

    /** In bytes. */
    @JsonAlias("size")
    Optional<Long> size();

    /** Only {@link FolderBucketsApi#files} tells it. */
    @Json(name = "lastModified")
    Optional<Instant> lastModified();

    /** {@link FolderBucketsApi#files} does not tell. */
    Optional<Boolean> isDirectory();
}
