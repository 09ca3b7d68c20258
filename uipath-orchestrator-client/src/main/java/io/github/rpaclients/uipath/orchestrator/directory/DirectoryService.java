package io.github.rpaclients.uipath.orchestrator.directory;

import io.github.rpaclients.core.Since;
import io.github.rpaclients.core.internal.http.Permission;
import io.github.rpaclients.core.internal.http.Scope;
import io.github.rpaclients.uipath.orchestrator.ids.UserId;
import io.github.rpaclients.uipath.orchestrator.model.UserType;
import java.util.List;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;
import retrofit2.http.GET;
import retrofit2.http.Query;

@Scope("OR.Users")
interface DirectoryService {
    String ALL = "api/DirectoryService/";
    String LOOK_UP = "Users.View or Units.Edit or SubFolders.Edit";

    @Permission("Users.View")
    @GET(ALL + "GetDirectoryPermissions")
    Call<List<DirectoryPermission>> permissions(
            @Query("username") String userName, @Nullable @Query("domain") String domain);

    @Permission(LOOK_UP)
    @GET(ALL + "GetDomains")
    Call<List<DirectoryDomain>> domains();

    @Permission(LOOK_UP)
    @GET(ALL + "SearchForUsersAndGroups")
    Call<List<DirectoryObject>> search(
            @Query("searchContext") SearchContext context,
            @Nullable @Query("domain") String domain,
            @Query("prefix") String prefix);

    @Permission(LOOK_UP)
    @Since(18)
    @GET(ALL + "GetDomainUserId")
    Call<UserId> userId(
            @Query("userType") UserType type,
            @Nullable @Query("directoryIdentifier") String directoryIdentifier,
            @Nullable @Query("domain") String domain,
            @Nullable @Query("userName") String userName);
}
