package io.github.rpaclients.uipath.orchestrator.testsets;

import io.github.rpaclients.core.internal.http.Permission;
import io.github.rpaclients.core.internal.http.Scope;
import io.github.rpaclients.uipath.orchestrator.ids.TestCaseUniqueId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;
import retrofit2.http.GET;
import retrofit2.http.Query;

@Scope("OR.Execution")
interface TestPackagesService {
    @Permission("Processes.View")
    @GET("api/TestAutomation/GetReleasesForPackageVersion")
    Call<List<TestReleaseVersion>> releases(
            @Query("packageIdentifier") String packageIdentifier, @Query("version") String version);

    @GET("api/TestAutomation/GetPackageInfoByTestCaseUniqueId")
    Call<TestPackageInfo> packageOf(
            @Query("testCaseUniqueId") TestCaseUniqueId testCase,
            @Nullable @Query("packageIdentifier") String packageIdentifier);
}
