package io.github.rpaclients.uipath.orchestrator.robotlogs;

import static io.github.rpaclients.uipath.orchestrator.internal.OdataPaths.ACTION;

import io.github.rpaclients.core.Since;
import io.github.rpaclients.core.internal.http.Member;
import io.github.rpaclients.core.internal.http.Permission;
import io.github.rpaclients.core.internal.http.Scope;
import io.github.rpaclients.core.json.JsonValue;
import io.github.rpaclients.core.paging.Page;
import io.github.rpaclients.uipath.orchestrator.internal.OdataRows;
import io.github.rpaclients.uipath.orchestrator.model.Export;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.Query;
import retrofit2.http.QueryMap;

@Scope("OR.Monitoring")
interface RobotLogsService {
    String SET = "odata/RobotLogs";

    @OdataRows
    @Permission("Logs.View")
    @GET(SET)
    Call<Page<RobotLog>> list(@QueryMap(encoded = true) Map<String, String> query);

    @OdataRows
    @Permission("Logs.View")
    @GET(SET)
    Call<Page<JsonValue>> select(@QueryMap(encoded = true) Map<String, String> query);

    @Member("value")
    @Permission("Logs.View")
    @GET(SET + ACTION + "GetTotalCount")
    Call<Long> totalCount(@Nullable @Query("$filter") String filter);

    @Permission("Logs.View")
    @Since(15)
    @POST(SET + ACTION + "Export")
    Call<Export> export(@Nullable @Query("$filter") String filter);
}
