package io.github.rpaclients.uipath.orchestrator;

import io.github.rpaclients.core.http.CallOptions;
import io.github.rpaclients.core.internal.Printable;
import io.github.rpaclients.core.internal.http.ApiCalls;
import io.github.rpaclients.uipath.orchestrator.ids.FolderId;
import io.github.rpaclients.uipath.orchestrator.ids.FolderKey;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A folder by its number, its GUID or its path. Immutable. */
public final class FolderRef {
    private static final String ID = "X-UIPATH-OrganizationUnitId";
    private static final String KEY = "X-UIPATH-FolderKey";
    private static final String PATH = "X-UIPATH-FolderPath-Encoded";

    /** All that the vendor takes. */
    private static final List<String> HEADERS = List.of(ID, KEY, PATH, "X-UIPATH-FolderPath");

    private final Optional<FolderId> id;
    private final Optional<FolderKey> key;
    private final String path;

    private FolderRef(Optional<FolderId> id, Optional<FolderKey> key, String path) {
        this.id = id;
        this.key = key;
        this.path = path;
    }

    /** Sent as {@code X-UIPATH-OrganizationUnitId}, which every version takes. */
    public static FolderRef id(FolderId id) {
        return new FolderRef(Optional.of(id), Optional.empty(), "");
    }

    /** Sent as {@code X-UIPATH-FolderKey}. */
    public static FolderRef key(FolderKey key) {
        return new FolderRef(Optional.empty(), Optional.of(key), "");
    }

    /**
     * Sent as {@code X-UIPATH-FolderPath-Encoded}: Base64 of UTF-16 with the low byte first, so that no letter is lost.
     *
     * @param path the names of the folders down to the one meant, for example {@code Shared/Finance}; no name holds a slash
     * @throws IllegalArgumentException if it is empty, or begins or ends with a slash, or has two side by side
     */
    public static FolderRef path(String path) {
        Objects.requireNonNull(path, "path must not be null");
        if (path.isBlank() || path.startsWith("/") || path.endsWith("/") || path.contains("//")) {
            throw new IllegalArgumentException(
                    "The path of a folder is its names with slashes between, such as Shared/Finance");
        }
        return new FolderRef(Optional.empty(), Optional.empty(), Printable.sendable("The path of a folder", path));
    }

    /** What one of three makes of it: the one for what the folder is named by. */
    public <T> T by(Function<FolderId, T> byId, Function<FolderKey, T> byKey, Function<String, T> byPath) {
        return id.map(byId).or(() -> key.map(byKey)).orElseGet(() -> byPath.apply(path));
    }

    /** The same calls in this folder, whichever their options name. */
    ApiCalls in(ApiCalls calls) {
        return calls.withoutHeaders(HEADERS).with(options());
    }

    private CallOptions options() {
        return by(
                number -> header(ID, number.toString()),
                guid -> header(KEY, guid.toString()),
                names -> header(PATH, Base64.getEncoder().encodeToString(names.getBytes(StandardCharsets.UTF_16LE))));
    }

    private static CallOptions header(String name, String value) {
        return CallOptions.builder().header(name, value).build();
    }

    /** Whether both name a folder by the same id, key or path. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FolderRef
                && id.equals(((FolderRef) other).id)
                && key.equals(((FolderRef) other).key)
                && path.equals(((FolderRef) other).path);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, key, path);
    }

    @Override
    public String toString() {
        return by(number -> "folder " + number, guid -> "folder " + guid, names -> names);
    }
}
