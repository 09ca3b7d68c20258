package io.github.rpaclients.aa.controlroom.deployments;

import io.github.rpaclients.aa.controlroom.ids.DevicePoolId;
import io.github.rpaclients.aa.controlroom.ids.UserId;
import io.github.rpaclients.core.json.AsNumber;
import io.github.rpaclients.core.json.Entity;
import io.github.rpaclients.core.json.WireModel;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Runs as users who have a licence for it. */
@Entity
public interface UnattendedRequest extends WireModel, WithUnattendedRequest {
    /** At least one; each makes an execution of its own. */
    @AsNumber
    List<UserId> runAsUserIds();

    @AsNumber
    List<DevicePoolId> poolIds();

    /** Of these users the first that are free, so many; 0 for all. */
    Optional<Integer> numOfRunAsUsersToUse();

    Optional<DeviceUsageType> deviceUsageType();

    /** On the default device of each user. */
    static UnattendedRequest onDefaultDevice(Collection<UserId> runAs) {
        return of(runAs, List.of(), DeviceUsageType.RUN_ONLY_ON_DEFAULT_DEVICE);
    }

    /**
     * On any device of these pools.
     *
     * @param pools at least one
     */
    static UnattendedRequest onPools(Collection<UserId> runAs, Collection<DevicePoolId> pools) {
        return of(runAs, some(pools, "pool"), DeviceUsageType.RUN_ON_POOL_DEVICES);
    }

    /**
     * On the default device of each user, or on a device of these pools where there is none.
     *
     * @param pools at least one
     */
    static UnattendedRequest preferringDefaultDevice(Collection<UserId> runAs, Collection<DevicePoolId> pools) {
        return of(runAs, some(pools, "pool"), DeviceUsageType.PREFER_DEFAULT_DEVICE);
    }

    private static UnattendedRequest of(Collection<UserId> runAs, Collection<DevicePoolId> pools, DeviceUsageType use) {
        return new UnattendedRequestBuilder()
                .addAllRunAsUserIds(some(runAs, "user"))
                .addAllPoolIds(pools)
                .deviceUsageType(use)
                .build();
    }

    private static <T> Collection<T> some(Collection<T> named, String what) {
        if (named.isEmpty()) {
            throw new IllegalArgumentException("Name at least one " + what);
        }
        return named;
    }
}
