package io.github.rpaclients.aa.controlroom.wlmautomations;

import io.github.rpaclients.core.json.Entity;
import io.github.rpaclients.core.json.WireModel;
import java.util.OptionalLong;

/** A part of a day. */
@Entity
public interface WlmInterval extends WireModel, WithWlmInterval {
    OptionalLong id();

    String startTime();

    String endTime();

    OptionalLong ordinal();

    /**
     * An interval; how times are written, the vendor's file does not say.
     *
     * @param ordinal its place among the intervals, from 0
     */
    static WlmInterval of(long ordinal, String startTime, String endTime) {
        return new WlmIntervalBuilder()
                .ordinal(ordinal)
                .startTime(startTime)
                .endTime(endTime)
                .build();
    }
}
