package io.github.rpaclients.uipath.orchestrator.testsets;

import io.github.rpaclients.core.Since;
import io.github.rpaclients.core.internal.http.Creates;
import io.github.rpaclients.core.internal.http.Nothing;
import io.github.rpaclients.core.internal.http.Permission;
import io.github.rpaclients.core.internal.http.Reads;
import io.github.rpaclients.core.internal.http.Scope;
import io.github.rpaclients.core.paging.Page;
import io.github.rpaclients.uipath.orchestrator.ids.TestSetExecutionAttachmentId;
import io.github.rpaclients.uipath.orchestrator.ids.TestSetExecutionId;
import io.github.rpaclients.uipath.orchestrator.ids.TestSetId;
import io.github.rpaclients.uipath.orchestrator.ids.TestSetKey;
import io.github.rpaclients.uipath.orchestrator.internal.OdataRows;
import java.util.List;
import java.util.Map;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.Path;
import retrofit2.http.Query;
import retrofit2.http.QueryMap;
import retrofit2.http.Streaming;

@Scope("OR.TestSetExecutions")
interface TestSetExecutionsService {
    String SET = "odata/TestSetExecutions";
    String ACTIONS = "api/TestAutomation/";
    String VIEW = "TestSetExecutions.View";
    String CREATE = "TestSetExecutions.Create";

    @OdataRows
    @Permission(VIEW)
    @GET(SET)
    Call<Page<TestSetExecution>> list(@QueryMap(encoded = true) Map<String, String> query);

    @Permission(VIEW)
    @GET(SET + "({id})")
    Call<TestSetExecution> get(@Path("id") TestSetExecutionId id);

    /** A bare number. */
    @Permission(CREATE)
    @POST(ACTIONS + "StartTestSetExecution")
    Call<TestSetExecutionId> start(
            @Nullable @Query("testSetId") TestSetId id,
            @Nullable @Query("testSetKey") TestSetKey key,
            @Query("triggerType") TestTriggerType trigger);

    /** A bare number. */
    @Permission(CREATE)
    @Creates
    @POST(ACTIONS + "StartTestSetExecutionWithOptions")
    Call<TestSetExecutionId> start(
            @Nullable @Query("testSetId") TestSetId id,
            @Nullable @Query("testSetKey") TestSetKey key,
            @Body StartTestSet start);

    @Permission("TestSetExecutions.Edit")
    @POST(ACTIONS + "CancelTestSetExecution")
    Call<Nothing> cancel(@Query("testSetExecutionId") TestSetExecutionId id);

    @Reads
    @Permission(VIEW)
    @Since(15)
    @POST(ACTIONS + "GetTestSetExecutionAttachments")
    Call<List<TestSetExecutionAttachment>> attachments(@Body TestSetExecutionAttachmentQuery query);

    @Streaming
    @Permission(VIEW)
    @Since(15)
    @GET(ACTIONS + "GetTestSetExecutionAttachment")
    Call<ResponseBody> openAttachment(@Query("testSetExecutionAttachmentId") TestSetExecutionAttachmentId id);
}
