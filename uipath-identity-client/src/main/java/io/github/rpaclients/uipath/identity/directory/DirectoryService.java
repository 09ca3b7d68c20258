package io.github.rpaclients.uipath.identity.directory;

import io.github.rpaclients.core.internal.http.Reads;
import io.github.rpaclients.core.internal.json.RawObject;
import io.github.rpaclients.uipath.identity.groups.DirectoryEntity;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.Query;

/** The token needs no scope for what is resolved; for the rest none is known. */
interface DirectoryService {
    String SET = "api/Directory";

    @GET(SET + "/Search/{organization}")
    Call<List<DirectoryMatch>> search(
            @Query("startsWith") String startsWith,
            @Nullable @Query("entityType") DirectoryEntityType type,
            @Query("sourceFilter") Collection<DirectorySource> sources,
            @Nullable @Query("scope") String scope);

    @Reads
    @POST(SET + "/Resolve/{organization}")
    Call<DirectoryEntity> resolve(@Body IdToResolve id);

    @Reads
    @POST(SET + "/ResolveByName/{organization}")
    Call<DirectoryEntity> resolveByName(@Body NameToResolve name);

    @Reads
    @POST(SET + "/BulkResolveByName/{organization}")
    Call<RawObject> resolveAll(@Body NamesToResolve names);

    @Reads
    @POST(SET + "/GroupMembership/{organization}")
    Call<List<DirectoryEntity>> groups(@Body MembershipQuestion question);

    @GET(SET + "/Scopes/{organization}")
    Call<List<DirectoryScope>> scopes();

    @GET(SET + "/Tenant/{organization}")
    Call<DirectoryTenant> tenant();
}
