package io.github.rpaclients.testkit.uipath;

import com.google.gson.JsonObject;
import io.github.rpaclients.testkit.internal.Json;
import io.github.rpaclients.testkit.internal.SeedObject;
import io.github.rpaclients.testkit.internal.Unknown;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One bucket of the simulated Orchestrator and its files, to be looked at and changed behind the back of the API. Safe for
 * use by several threads. After the bucket is gone every method but {@link #id} throws {@link IllegalArgumentException}.
 */
public final class OrchestratorBucket {
    private final Organization organization;
    private final OrchestratorState state;
    private final long id;

    OrchestratorBucket(Organization organization, OrchestratorState state, long id) {
        this.organization = organization;
        this.state = state;
        this.id = id;
    }

    /** The {@code Id}. */
    public long id() {
        return id;
    }

    /** The bucket as stored, password included; what starts with {@code $} is the simulator's own. */
    public String json() {
        synchronized (organization.lock()) {
            return Json.text(bucket());
        }
    }

    /** The paths of the folders it is in. */
    public List<String> folders() {
        synchronized (organization.lock()) {
            List<String> paths = new ArrayList<>();
            Json.list(bucket(), "$folders")
                    .forEach(folder -> paths.add(Json.string(
                            state.required(FoldersEndpoint.TYPE, folder.getAsLong()), "FullyQualifiedName")));
            return paths;
        }
    }

    /** The paths of all files in their order, without a slash in front. */
    public List<String> files() {
        synchronized (organization.lock()) {
            return BucketFiles.of(bucket()).all().stream()
                    .map(BucketFiles.BucketFile::path)
                    .collect(Collectors.toList());
        }
    }

    /**
     * The bytes of a file.
     *
     * @throws IllegalArgumentException if there is no such file
     */
    public byte[] content(String path) {
        synchronized (organization.lock()) {
            return BucketFiles.of(bucket())
                    .find(path)
                    .orElseThrow(() -> Unknown.named("The bucket", "file", path, files()))
                    .content();
        }
    }

    /** The content of a file as UTF-8. */
    public String text(String path) {
        return new String(content(path), StandardCharsets.UTF_8);
    }

    /** Writes a file of type {@code text/plain}, whether or not there is one. */
    public OrchestratorBucket put(String path, String text) {
        return put(path, "text/plain", text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Writes a file, whether or not there is one.
     *
     * @param path with slashes between directories and none in front, for example {@code in/4711.pdf}
     * @throws IllegalArgumentException if the path is empty, or starts or ends with a slash
     */
    public OrchestratorBucket put(String path, String contentType, byte[] content) {
        if (path.isEmpty() || path.startsWith("/") || path.endsWith("/")) {
            throw new IllegalArgumentException("'" + path + "' is no path of a file: write in/4711.pdf");
        }
        synchronized (organization.lock()) {
            BucketFiles.of(bucket()).put(path, contentType, content, organization.now());
        }
        return this;
    }

    /**
     * Sets one member, known to the vendor or not, and leaves all others alone.
     *
     * @param jsonText its value, for example {@code 'ReadOnly'} with its quotes
     * @throws IllegalArgumentException if the text is no JSON, for {@code Id}, and for what is the simulator's own
     */
    public OrchestratorBucket set(String member, String jsonText) {
        if (member.equals("Id") || member.startsWith("$")) {
            throw new IllegalArgumentException(
                    "set was asked for " + member + ", which cannot be set: add another bucket");
        }
        synchronized (organization.lock()) {
            bucket().add(member, SeedObject.valueByHand("value of " + member, jsonText));
        }
        return this;
    }

    private JsonObject bucket() {
        return state.required(BucketsEndpoint.TYPE, id);
    }
}
