package io.github.rpaclients.aa.controlroom.ids;

import io.github.rpaclients.core.json.TextId;

/** The id of a file that an export has written, to be downloaded. */
public final class DownloadFileId extends TextId {
    private DownloadFileId(String value) {
        super(value);
    }

    public static DownloadFileId of(String value) {
        return new DownloadFileId(value);
    }
}
