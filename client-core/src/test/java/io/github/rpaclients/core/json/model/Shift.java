package io.github.rpaclients.core.json.model;

import io.github.rpaclients.core.json.AsNumber;
import io.github.rpaclients.core.json.Entity;
import java.util.List;
import java.util.Optional;

/** The same kind of id as a text and as a number. */
@Entity
public interface Shift extends WithShift {
    Optional<QueueKey> first();

    @AsNumber
    Optional<QueueKey> second();

    @AsNumber
    List<QueueKey> others();
}
