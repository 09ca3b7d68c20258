package io.github.rpaclients.uipath.orchestrator.directory;

import io.github.rpaclients.core.internal.http.Permission;
import io.github.rpaclients.core.internal.http.Scope;
import java.util.List;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;
import retrofit2.http.GET;
import retrofit2.http.Query;

@Scope("OR.Users")
interface DirectoryService {
    @Permission("Users.View")
    @GET("api/DirectoryService/GetDirectoryPermissions")
    Call<List<DirectoryPermission>> permissions(
            @Query("username") String userName, @Nullable @Query("domain") String domain);
}
