package io.github.rpaclients.testkit.internal;

import java.time.Instant;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** What happens to one request. Immutable. */
final class Strike {
    /** Nothing does: the service answers. */
    static final Strike NONE = new Strike(() -> {}, Supplier::get, (answer, now) -> answer, Delivery.PROMPT);

    private final Runnable first;
    private final Handling handling;
    private final Edit edit;
    private final Delivery delivery;

    private Strike(Runnable first, Handling handling, Edit edit, Delivery delivery) {
        this.first = first;
        this.handling = handling;
        this.edit = edit;
        this.delivery = delivery;
    }

    Strike after(Runnable first) {
        return new Strike(first, handling, edit, delivery);
    }

    /** Who answers, and whether the answer arrives at all. */
    Strike handled(Handling handling, boolean answered) {
        Delivery.Extent extent = answered ? Delivery.Extent.WHOLE : Delivery.Extent.NOTHING;
        boolean isCut = answered && delivery.extent() == Delivery.Extent.HALF_THE_BODY;
        return new Strike(first, handling, edit, isCut ? delivery : delivery.only(extent));
    }

    Strike edited(Edit more) {
        return new Strike(first, handling, edit.then(more), delivery);
    }

    Strike delivered(UnaryOperator<Delivery> change) {
        return new Strike(first, handling, edit, change.apply(delivery));
    }

    Answer answer(Supplier<Answer> service, Instant now) {
        first.run();
        return edit.edit(handling.answer(service), now);
    }

    Delivery delivery() {
        return delivery;
    }
}
