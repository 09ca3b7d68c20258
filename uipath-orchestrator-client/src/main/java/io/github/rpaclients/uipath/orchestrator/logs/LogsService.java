package io.github.rpaclients.uipath.orchestrator.logs;

import io.github.rpaclients.core.internal.http.Nothing;
import io.github.rpaclients.core.internal.http.Permission;
import io.github.rpaclients.core.internal.http.Scope;
import java.util.List;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.POST;

@Scope("OR.Monitoring")
interface LogsService {
    /** Each is a JSON text of its own. */
    @Permission("Logs.Create")
    @POST("api/Logs/SubmitLogs")
    Call<Nothing> submit(@Body List<String> entries);
}
