package io.github.rpaclients.testkit.uipath;

import com.google.gson.JsonObject;
import io.github.rpaclients.testkit.internal.Json;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The files of a bucket, its member {@code $files}: by path, without a slash in front, in the order of the paths. */
final class BucketFiles {
    /** One of them. */
    static final class BucketFile {
        private final String path;
        private final JsonObject json;

        BucketFile(String path, JsonObject json) {
            this.path = path;
            this.json = json;
        }

        String path() {
            return path;
        }

        String contentType() {
            return Json.string(json, "ContentType");
        }

        byte[] content() {
            return Base64.getDecoder().decode(Json.string(json, "Content"));
        }

        /** In bytes. */
        int size() {
            String base64 = Json.string(json, "Content");
            int padding = base64.endsWith("==") ? 2 : base64.endsWith("=") ? 1 : 0;
            return base64.length() / 4 * 3 - padding;
        }

        String lastModified() {
            return Json.string(json, "LastModified");
        }
    }

    private final JsonObject bucket;

    private BucketFiles(JsonObject bucket) {
        this.bucket = bucket;
    }

    static BucketFiles of(JsonObject bucket) {
        return new BucketFiles(bucket);
    }

    List<BucketFile> all() {
        Map<String, BucketFile> all = new TreeMap<>();
        JsonObject files = files();
        for (String path : files.keySet()) {
            all.put(path, new BucketFile(path, files.getAsJsonObject(path)));
        }
        return new ArrayList<>(all.values());
    }

    Optional<BucketFile> find(String path) {
        JsonObject files = files();
        return files.has(path) ? Optional.of(new BucketFile(path, files.getAsJsonObject(path))) : Optional.empty();
    }

    void put(String path, String contentType, byte[] content, String now) {
        JsonObject files = files();
        files.add(
                path,
                Json.object(
                        "ContentType",
                        contentType,
                        "Content",
                        Base64.getEncoder().encodeToString(content),
                        "LastModified",
                        now));
        bucket.add("$files", files);
    }

    /** Whether there was one. */
    boolean remove(String path) {
        return files().remove(path) != null;
    }

    private JsonObject files() {
        return bucket.has("$files") ? bucket.getAsJsonObject("$files") : new JsonObject();
    }
}
