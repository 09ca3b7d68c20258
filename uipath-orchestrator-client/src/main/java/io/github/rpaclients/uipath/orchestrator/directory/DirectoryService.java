package io.github.rpaclients.uipath.orchestrator.directory;

import io.github.rpaclients.core.internal.http.Needs;
import java.util.List;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;
import retrofit2.http.GET;
import retrofit2.http.Query;

interface DirectoryService {
    @Needs("scope OR.Users or OR.Users.Read and permission Users.View")
    @GET("api/DirectoryService/GetDirectoryPermissions")
    Call<List<DirectoryPermission>> permissions(
            @Query("username") String userName, @Nullable @Query("domain") String domain);
}
