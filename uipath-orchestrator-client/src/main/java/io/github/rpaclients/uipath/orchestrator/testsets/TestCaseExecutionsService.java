package io.github.rpaclients.uipath.orchestrator.testsets;

import io.github.rpaclients.core.Since;
import io.github.rpaclients.core.internal.http.Nothing;
import io.github.rpaclients.core.internal.http.Permission;
import io.github.rpaclients.core.internal.http.Reads;
import io.github.rpaclients.core.internal.http.Scope;
import io.github.rpaclients.core.paging.Page;
import io.github.rpaclients.uipath.orchestrator.ids.TestCaseAssertionId;
import io.github.rpaclients.uipath.orchestrator.ids.TestCaseExecutionAttachmentId;
import io.github.rpaclients.uipath.orchestrator.ids.TestCaseExecutionId;
import io.github.rpaclients.uipath.orchestrator.internal.OdataRows;
import java.util.List;
import java.util.Map;
import okhttp3.ResponseBody;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.Path;
import retrofit2.http.Query;
import retrofit2.http.QueryMap;
import retrofit2.http.Streaming;

@Scope("OR.TestSetExecutions")
interface TestCaseExecutionsService {
    String SET = "odata/TestCaseExecutions";
    String ACTIONS = "api/TestAutomation/";
    String VIEW = "TestSetExecutions.View";

    @OdataRows
    @Permission(VIEW)
    @GET(SET)
    Call<Page<TestCaseExecution>> list(@QueryMap(encoded = true) Map<String, String> query);

    @Permission(VIEW)
    @GET(SET + "({id})")
    Call<TestCaseExecution> get(@Path("id") TestCaseExecutionId id, @Query("$expand") String parts);

    @Permission("TestSetExecutions.Create")
    @Since(15)
    @POST(ACTIONS + "ReexecuteTestCases")
    Call<List<TestCaseExecution>> reexecute(@Body ReexecuteTestCases testCases);

    @Permission("TestSetExecutions.Edit")
    @POST(ACTIONS + "CancelTestCaseExecution")
    Call<Nothing> cancel(@Query("testCaseExecutionId") TestCaseExecutionId id);

    @Reads
    @Permission(VIEW)
    @Since(15)
    @POST(ACTIONS + "GetTestCaseExecutionAttachments")
    Call<List<TestCaseExecutionAttachment>> attachments(@Body TestCaseExecutionAttachmentQuery query);

    @Streaming
    @Permission(VIEW)
    @Since(15)
    @GET(ACTIONS + "GetTestCaseExecutionAttachment")
    Call<ResponseBody> openAttachment(@Query("testCaseExecutionAttachmentId") TestCaseExecutionAttachmentId id);

    @Streaming
    @Permission(VIEW)
    @GET(ACTIONS + "GetAssertionScreenshot")
    Call<ResponseBody> openScreenshot(@Query("testCaseAssertionId") TestCaseAssertionId id);
}
