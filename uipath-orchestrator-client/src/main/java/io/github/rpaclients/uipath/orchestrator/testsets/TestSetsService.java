package io.github.rpaclients.uipath.orchestrator.testsets;

import io.github.rpaclients.core.internal.http.Creates;
import io.github.rpaclients.core.internal.http.Nothing;
import io.github.rpaclients.core.internal.http.Permission;
import io.github.rpaclients.core.internal.http.Scope;
import io.github.rpaclients.core.internal.json.RawObject;
import io.github.rpaclients.core.paging.Page;
import io.github.rpaclients.uipath.orchestrator.ids.TestSetId;
import io.github.rpaclients.uipath.orchestrator.internal.OdataRows;
import java.util.Map;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.PUT;
import retrofit2.http.Path;
import retrofit2.http.Query;
import retrofit2.http.QueryMap;

@Scope("OR.TestSets")
interface TestSetsService {
    String SET = "odata/TestSets";

    @OdataRows
    @Permission("TestSets.View")
    @GET(SET)
    Call<Page<TestSet>> list(@QueryMap(encoded = true) Map<String, String> query);

    @Permission("TestSets.View")
    @GET(SET + "({id})")
    Call<TestSet> get(@Path("id") TestSetId id, @Query("$expand") String parts);

    @Permission("TestSets.Create")
    @Creates
    @POST(SET)
    Call<TestSet> create(@Body NewTestSet testSet);

    /** A bare number. */
    @Permission("TestSets.Create")
    @Creates
    @POST("api/TestAutomation/CreateTestSetForReleaseVersion")
    Call<TestSetId> createFor(@Body NewReleaseTestSet testSet);

    @Permission("TestSets.View")
    @GET(SET + "({id})")
    Call<RawObject> read(@Path("id") TestSetId id, @Query("$expand") String parts);

    /** The body replaces the test set. */
    @Permission("TestSets.Edit")
    @PUT(SET + "({id})")
    Call<Nothing> put(@Path("id") TestSetId id, @Body RawObject testSet);

    @Permission("TestSets.Delete")
    @DELETE(SET + "({id})")
    Call<Nothing> delete(@Path("id") TestSetId id);

    @OdataRows
    @Permission("TestSets.View")
    @GET("odata/TestCaseDefinitions")
    Call<Page<TestCaseDefinition>> definitions(
            @Query("distinctByUniqueIdAndPackageIdentifier") boolean distinct,
            @QueryMap(encoded = true) Map<String, String> query);
}
