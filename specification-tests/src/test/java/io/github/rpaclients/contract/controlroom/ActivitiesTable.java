package io.github.rpaclients.contract.controlroom;

import io.github.rpaclients.aa.controlroom.Dialect;
import io.github.rpaclients.aa.controlroom.activities.ActivitySpan;
import io.github.rpaclients.aa.controlroom.activities.ActivityTimeRange;
import io.github.rpaclients.aa.controlroom.activities.ExecutionFields;
import io.github.rpaclients.aa.controlroom.activities.ExecutionStatus;
import io.github.rpaclients.aa.controlroom.ids.ExecutionId;
import java.util.List;

final class ActivitiesTable extends ControlRoomTable {
    private static final ExecutionId RUN = ExecutionId.of("d0000000-0001-4000-8000-000000000071_3f2a");

    @Override
    void rows() {
        if (dialect() == Dialect.V1) {
            return;
        }
        String list = "POST /v3/activity/list";
        String manage = "POST /v3/activity/manage";
        call(list, c -> c.activities().list().toList());
        call(
                list,
                c -> c.activities()
                        .list(q -> q.filter(ExecutionFields.STATUS.eq(ExecutionStatus.RUNNING))
                                .orderBy(ExecutionFields.START_DATE_TIME))
                        .toList());
        call("GET /v3/activity/execution/{id}", c -> c.activities().get(RUN));
        call(manage, c -> c.activities().stop(List.of(RUN)));
        call(manage, c -> c.activities().pause(List.of(RUN)));
        call(manage, c -> c.activities().resume(List.of(RUN)));
        call(
                "POST /v3/activity/metrics",
                c -> c.activities().metrics(ActivityTimeRange.last(ActivitySpan.LAST24_HOURS)));
    }
}
