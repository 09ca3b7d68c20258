package io.github.rpaclients.aa.controlroom.queues;

import io.github.rpaclients.aa.controlroom.ids.WorkItemAttributeId;
import io.github.rpaclients.core.json.AsNumber;
import io.github.rpaclients.core.json.Entity;
import io.github.rpaclients.core.json.WireModel;
import java.util.Optional;
import java.util.OptionalLong;

/** One of the attributes that decide which items come first. */
@Entity
public interface ProcessingOrder extends WireModel, WithProcessingOrder {
    @AsNumber
    WorkItemAttributeId columnId();

    /** Which of several attributes decides first. */
    OptionalLong priority();

    /** The vendor's file does not say which words there are. */
    Optional<String> sortDirection();

    static ProcessingOrder of(WorkItemAttributeId column, long priority, String sortDirection) {
        return new ProcessingOrderBuilder()
                .columnId(column)
                .priority(priority)
                .sortDirection(sortDirection)
                .build();
    }

    /** The same without what only answers have. */
    default ProcessingOrder asSent() {
        return new ProcessingOrderBuilder()
                .columnId(columnId())
                .priority(priority())
                .sortDirection(sortDirection())
                .build();
    }
}
