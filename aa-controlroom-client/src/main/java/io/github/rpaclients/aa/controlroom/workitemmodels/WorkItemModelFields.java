package io.github.rpaclients.aa.controlroom.workitemmodels;

import io.github.rpaclients.aa.controlroom.ids.WorkItemModelId;
import io.github.rpaclients.aa.controlroom.query.IdField;
import io.github.rpaclients.aa.controlroom.query.TextField;

/** What lists of models can be filtered and sorted by. None is confirmed by the vendor. */
public final class WorkItemModelFields {
    public static final IdField<WorkItemModel, WorkItemModelId> ID = IdField.of("id");
    public static final TextField<WorkItemModel> NAME = TextField.of("name");

    private WorkItemModelFields() {}
}
