package io.github.rpaclients.uipath.identity.groups;

import io.github.rpaclients.core.internal.http.Needs;
import io.github.rpaclients.core.internal.http.Nothing;
import java.util.List;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.HTTP;
import retrofit2.http.POST;
import retrofit2.http.PUT;
import retrofit2.http.Path;

interface GroupsService {
    String READ = "scope PM.Group or PM.Group.Read";
    String WRITE = "scope PM.Group or PM.Group.Write";

    @Needs(READ)
    @GET("api/Group/{organization}")
    Call<List<Group>> list(@Path("organization") String organization);

    @Needs(READ)
    @GET("api/Group/{organization}/{id}")
    Call<Group> get(@Path("organization") String organization, @Path("id") String id);

    @Needs(WRITE)
    @POST("api/Group")
    Call<Group> create(@Body CreateGroupCommand group);

    @Needs(WRITE)
    @PUT("api/Group/{id}")
    Call<Group> update(@Path("id") String id, @Body UpdateGroupCommand update);

    @Needs(WRITE)
    @DELETE("api/Group/{organization}/{id}")
    Call<Nothing> delete(@Path("organization") String organization, @Path("id") String id);

    /** A DELETE with a body, which Retrofit's own annotation refuses. */
    @Needs(WRITE)
    @HTTP(method = "DELETE", path = "api/Group/{organization}", hasBody = true)
    Call<Nothing> deleteAll(@Path("organization") String organization, @Body BulkGroupDeleteCommand groups);
}
