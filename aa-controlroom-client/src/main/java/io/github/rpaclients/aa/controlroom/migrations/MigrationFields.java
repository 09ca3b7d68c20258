package io.github.rpaclients.aa.controlroom.migrations;

import io.github.rpaclients.aa.controlroom.ids.MigrationId;
import io.github.rpaclients.aa.controlroom.query.IdField;
import io.github.rpaclients.aa.controlroom.query.TextField;
import io.github.rpaclients.aa.controlroom.query.TimeField;

/** What lists of migrations can be filtered and sorted by. None is confirmed by the vendor. */
public final class MigrationFields {
    public static final IdField<Migration, MigrationId> ID = IdField.of("id");
    public static final TextField<Migration> NAME = TextField.of("name");
    public static final TimeField<Migration> START_TIME = TimeField.of("startTime");

    private MigrationFields() {}
}
