package io.github.rpaclients.uipath.orchestrator.jobs;

import static io.github.rpaclients.uipath.orchestrator.internal.OdataPaths.ACTION;

import io.github.rpaclients.core.Since;
import io.github.rpaclients.core.internal.http.Creates;
import io.github.rpaclients.core.internal.http.Member;
import io.github.rpaclients.core.internal.http.Nothing;
import io.github.rpaclients.core.internal.http.Permission;
import io.github.rpaclients.core.internal.http.Reads;
import io.github.rpaclients.core.internal.http.Scope;
import io.github.rpaclients.core.json.JsonValue;
import io.github.rpaclients.core.paging.Page;
import io.github.rpaclients.uipath.orchestrator.ids.JobId;
import io.github.rpaclients.uipath.orchestrator.ids.JobKey;
import io.github.rpaclients.uipath.orchestrator.internal.OdataRows;
import io.github.rpaclients.uipath.orchestrator.model.Export;
import io.github.rpaclients.uipath.orchestrator.model.StopStrategy;
import io.github.rpaclients.uipath.orchestrator.model.ValidationResult;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.Path;
import retrofit2.http.Query;
import retrofit2.http.QueryMap;

@Scope("OR.Jobs")
interface JobsService {
    String SET = "odata/Jobs";

    @OdataRows
    @Permission("Jobs.View")
    @GET(SET)
    Call<Page<Job>> list(@QueryMap(encoded = true) Map<String, String> query);

    @OdataRows
    @Permission("Jobs.View")
    @GET(SET)
    Call<Page<JsonValue>> select(@QueryMap(encoded = true) Map<String, String> query);

    @Permission("Jobs.View")
    @GET(SET + "({id})")
    Call<Job> get(@Path("id") JobId id);

    @OdataRows
    @Permission("Jobs.Create")
    @Creates
    @POST(SET + ACTION + "StartJobs")
    Call<Page<Job>> start(@Body @Member("startInfo") StartJobs start);

    @Reads
    @Permission("Jobs.Create")
    @Creates
    @Since(15)
    @POST(SET + ACTION + "ValidateDynamicJob")
    Call<ValidationResult> validate(@Body @Member("startInfo") StartJobs start);

    @Reads
    @Permission("Jobs.View")
    @Since(15)
    @POST(SET + "({id})" + ACTION + "ValidateExistingJob")
    Call<ValidationResult> validate(@Path("id") JobId id);

    @Permission("Jobs.Edit")
    @POST(SET + "({id})" + ACTION + "StopJob")
    Call<Nothing> stop(@Path("id") JobId id, @Body @Member("strategy") StopStrategy strategy);

    @Permission("Jobs.Edit")
    @POST(SET + ACTION + "StopJobs")
    Call<Nothing> stop(@Body StopJobs jobs);

    @Permission("Jobs.Create")
    @POST(SET + ACTION + "RestartJob")
    Call<Job> restart(@Body @Member("jobId") JobId id);

    @Permission("Jobs.Edit")
    @POST(SET + ACTION + "ResumeJob")
    Call<Job> resume(@Body @Member("jobKey") JobKey key);

    @Permission("Jobs.View")
    @Since(15)
    @POST(SET + ACTION + "Export")
    Call<Export> export(@Nullable @Query("$filter") String filter);
}
