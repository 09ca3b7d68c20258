package io.github.rpaclients.aa.controlroom.apitasks;

import io.github.rpaclients.aa.controlroom.ids.FileId;
import io.github.rpaclients.aa.controlroom.query.IdField;
import io.github.rpaclients.aa.controlroom.query.TextField;

/** What lists of allocations can be filtered and sorted by; a server that does not take one answers 400. */
public final class ApiTaskFields {
    public static final IdField<ApiTaskAllocationRow, FileId> FILE_ID = IdField.of("fileId");
    public static final TextField<ApiTaskAllocationRow> FILE_NAME = TextField.of("fileName");
    public static final TextField<ApiTaskAllocationRow> FILE_PATH = TextField.of("filePath");

    private ApiTaskFields() {}
}
