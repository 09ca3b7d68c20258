package io.github.rpaclients.aa.controlroom.apitasks;

import io.github.rpaclients.aa.controlroom.ids.FileId;
import io.github.rpaclients.aa.controlroom.ids.UserId;
import io.github.rpaclients.core.json.AsNumber;
import io.github.rpaclients.core.json.Entity;
import io.github.rpaclients.core.json.WireModel;
import java.util.Optional;

/** That a bot is kept ready to be called. */
@Entity
public interface ApiTaskAllocation extends WireModel, WithApiTaskAllocation {
    FileId fileId();

    /** As whom it runs; empty for as nobody. */
    @AsNumber
    Optional<UserId> runAsUserOrNone();

    /** How many may run at the same time. */
    Optional<Integer> concurrencyLimit();

    static ApiTaskAllocation of(FileId bot, int concurrencyLimit) {
        return new ApiTaskAllocationBuilder()
                .fileId(bot)
                .concurrencyLimit(concurrencyLimit)
                .build();
    }
}
