package io.github.rpaclients.aa.controlroom.repository;

import io.github.rpaclients.aa.controlroom.ids.FileId;
import io.github.rpaclients.aa.controlroom.query.BooleanField;
import io.github.rpaclients.aa.controlroom.query.IdField;
import io.github.rpaclients.aa.controlroom.query.TextField;
import io.github.rpaclients.aa.controlroom.query.TimeField;

/** What lists of files can be filtered and sorted by, as the vendor names it. A search has no type to filter by. */
public final class RepositoryFields {
    public static final IdField<RepositoryFile, FileId> ID = IdField.of("id");
    public static final TextField<RepositoryFile> NAME = TextField.of("name");
    public static final TextField<RepositoryFile> TYPE = TextField.of("type");
    public static final TextField<RepositoryFile> PATH = TextField.of("path");
    public static final BooleanField<RepositoryFile> DIRECTORY = BooleanField.of("directory");
    public static final TimeField<RepositoryFile> CREATED_ON = TimeField.of("createdOn");
    public static final TimeField<RepositoryFile> LAST_MODIFIED = TimeField.of("lastModified");

    private RepositoryFields() {}
}
