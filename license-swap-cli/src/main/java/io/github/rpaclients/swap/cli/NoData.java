package io.github.rpaclients.swap.cli;

import com.github.kagkarlsson.scheduler.serializer.Serializer;
import org.jspecify.annotations.Nullable;

/** Looks have no data, and what somebody else has put into the table is never made an object. */
final class NoData implements Serializer {
    @Override
    public byte[] serialize(@Nullable Object data) {
        if (data == null) {
            return new byte[0];
        }
        throw new IllegalStateException("a look has no data");
    }

    @Override
    public <T> T deserialize(Class<T> type, byte[] data) {
        throw new IllegalStateException("a look has no data; empty the column task_data of " + WatchTable.NAME);
    }
}
