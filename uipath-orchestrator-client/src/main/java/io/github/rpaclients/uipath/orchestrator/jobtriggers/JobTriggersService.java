package io.github.rpaclients.uipath.orchestrator.jobtriggers;

import static io.github.rpaclients.uipath.orchestrator.internal.OdataPaths.ACTION;

import io.github.rpaclients.core.Since;
import io.github.rpaclients.core.internal.http.Nothing;
import io.github.rpaclients.core.internal.http.Permission;
import io.github.rpaclients.core.internal.http.Scope;
import io.github.rpaclients.core.internal.json.RawObject;
import io.github.rpaclients.core.json.JsonValue;
import io.github.rpaclients.core.paging.Page;
import io.github.rpaclients.uipath.orchestrator.ids.InboxId;
import io.github.rpaclients.uipath.orchestrator.ids.JobId;
import io.github.rpaclients.uipath.orchestrator.ids.JobKey;
import io.github.rpaclients.uipath.orchestrator.internal.OdataRows;
import java.util.Map;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.Path;
import retrofit2.http.QueryMap;

@Scope("OR.Jobs")
interface JobTriggersService {
    String SET = "odata/JobTriggers";

    @OdataRows
    @Permission("Jobs.View")
    @GET(SET)
    Call<Page<JobTrigger>> list(@QueryMap(encoded = true) Map<String, String> query);

    @OdataRows
    @Permission("Jobs.View")
    @Since(20)
    @GET(SET + ACTION + "GetByJobKey(jobKey={job})")
    Call<Page<JobTrigger>> ofJob(@Path("job") JobKey job, @QueryMap(encoded = true) Map<String, String> query);

    @OdataRows
    @Permission("Jobs.View")
    @Since(15)
    @GET(SET + ACTION + "GetWithWaitEvents(jobId={job})")
    Call<Page<WaitEvent>> waitEvents(@Path("job") JobId job, @QueryMap(encoded = true) Map<String, String> query);

    @Permission("Jobs.Edit")
    @Since(18)
    @POST("api/JobTriggers/DeliverPayload/{inbox}")
    Call<Nothing> deliver(@Path("inbox") InboxId inbox, @Body JsonValue payload);

    @Scope("")
    @Since(18)
    @GET("api/JobTriggers/GetPayload/{inbox}")
    Call<RawObject> payload(@Path("inbox") InboxId inbox);
}
