package io.github.rpaclients.uipath.orchestrator;

import io.github.rpaclients.core.http.CallOptions;
import io.github.rpaclients.uipath.orchestrator.ids.FolderId;
import io.github.rpaclients.uipath.orchestrator.ids.FolderKey;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Objects;

/** A folder by its number, its GUID or its path. Immutable. */
public final class FolderRef {
    private final String header;
    private final String value;
    private final String shown;

    private FolderRef(String header, String value, String shown) {
        this.header = header;
        this.value = value;
        this.shown = shown;
    }

    /** Sent as {@code X-UIPATH-OrganizationUnitId}, which every version takes. */
    public static FolderRef id(FolderId id) {
        return new FolderRef("X-UIPATH-OrganizationUnitId", id.toString(), "folder " + id);
    }

    /** Sent as {@code X-UIPATH-FolderKey}. */
    public static FolderRef key(FolderKey key) {
        return new FolderRef("X-UIPATH-FolderKey", key.toString(), "folder " + key);
    }

    /**
     * Sent as {@code X-UIPATH-FolderPath-Encoded}: Base64 of UTF-16 with the low byte first, so that no letter is lost.
     *
     * @param path the names of the folders down to the one meant, for example {@code Shared/Finance}; no name holds a slash
     * @throws IllegalArgumentException if it is empty, or begins or ends with a slash
     */
    public static FolderRef path(String path) {
        Objects.requireNonNull(path, "path must not be null");
        if (path.isBlank() || path.startsWith("/") || path.endsWith("/")) {
            throw new IllegalArgumentException(
                    "The path of a folder is its names with slashes between, such as Shared/Finance");
        }
        String encoded = Base64.getEncoder().encodeToString(path.getBytes(StandardCharsets.UTF_16LE));
        return new FolderRef("X-UIPATH-FolderPath-Encoded", encoded, path);
    }

    CallOptions options() {
        return CallOptions.builder().header(header, value).build();
    }

    @Override
    public String toString() {
        return shown;
    }
}
