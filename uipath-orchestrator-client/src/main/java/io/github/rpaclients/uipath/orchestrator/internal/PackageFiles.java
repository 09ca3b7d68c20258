package io.github.rpaclients.uipath.orchestrator.internal;

import io.github.rpaclients.core.raw.FileTransfer;
import io.github.rpaclients.core.raw.Upload;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import okhttp3.MultipartBody;

/** Files of packages in one request. */
public final class PackageFiles {
    private static final int MOST = 10;

    private PackageFiles() {}

    /** @throws IllegalArgumentException if it is not 1 to 10 files */
    public static List<MultipartBody.Part> parts(Upload... files) {
        if (files.length < 1 || files.length > MOST) {
            throw new IllegalArgumentException("A request takes 1 to " + MOST + " files, not " + files.length);
        }
        return IntStream.range(0, files.length)
                .mapToObj(i -> FileTransfer.part(i == 0 ? "file" : "file" + i, files[i]))
                .collect(Collectors.toUnmodifiableList());
    }
}
