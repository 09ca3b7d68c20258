package io.github.rpaclients.aa.controlroom.apitasks;

import io.github.rpaclients.aa.controlroom.ids.FileId;
import io.github.rpaclients.aa.controlroom.ids.UserId;
import io.github.rpaclients.core.json.AsNumber;
import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.core.json.WireModel;
import java.util.Optional;

/** An allocation, as a row of a list. */
@Model
public interface ApiTaskAllocationRow extends WireModel {
    FileId fileId();

    Optional<String> filePath();

    Optional<String> fileName();

    @AsNumber
    Optional<UserId> runAsUser();

    Optional<Integer> concurrencyLimit();
}
