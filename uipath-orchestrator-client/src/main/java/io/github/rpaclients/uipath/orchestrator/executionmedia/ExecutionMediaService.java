package io.github.rpaclients.uipath.orchestrator.executionmedia;

import static io.github.rpaclients.uipath.orchestrator.internal.OdataPaths.ACTION;

import io.github.rpaclients.core.internal.http.Member;
import io.github.rpaclients.core.internal.http.Nothing;
import io.github.rpaclients.core.internal.http.Permission;
import io.github.rpaclients.core.internal.http.Scope;
import io.github.rpaclients.core.paging.Page;
import io.github.rpaclients.uipath.orchestrator.ids.ExecutionMediaId;
import io.github.rpaclients.uipath.orchestrator.ids.JobId;
import io.github.rpaclients.uipath.orchestrator.internal.OdataRows;
import java.util.Map;
import okhttp3.ResponseBody;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.Path;
import retrofit2.http.QueryMap;
import retrofit2.http.Streaming;

@Scope("OR.Monitoring")
interface ExecutionMediaService {
    String SET = "odata/ExecutionMedia";

    @OdataRows
    @Permission("ExecutionMedia.View")
    @GET(SET)
    Call<Page<ExecutionMedia>> list(@QueryMap(encoded = true) Map<String, String> query);

    @Permission("ExecutionMedia.View")
    @GET(SET + "({id})")
    Call<ExecutionMedia> get(@Path("id") ExecutionMediaId id);

    @Streaming
    @Permission("ExecutionMedia.View")
    @GET(SET + ACTION + "DownloadMediaByJobId(jobId={job})")
    Call<ResponseBody> open(@Path("job") JobId job);

    @Permission("ExecutionMedia.Delete")
    @POST(SET + ACTION + "DeleteMediaByJobId")
    Call<Nothing> delete(@Body @Member("jobId") JobId job);
}
