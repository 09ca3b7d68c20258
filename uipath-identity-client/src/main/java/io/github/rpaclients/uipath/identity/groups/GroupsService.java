package io.github.rpaclients.uipath.identity.groups;

import io.github.rpaclients.core.internal.http.Creates;
import io.github.rpaclients.core.internal.http.Given;
import io.github.rpaclients.core.internal.http.Member;
import io.github.rpaclients.core.internal.http.Nothing;
import io.github.rpaclients.core.internal.http.Scope;
import io.github.rpaclients.uipath.GroupId;
import java.util.Collection;
import java.util.List;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.HTTP;
import retrofit2.http.POST;
import retrofit2.http.PUT;
import retrofit2.http.Path;

@Scope("PM.Group")
interface GroupsService {
    String ALL = "api/Group/{organization}";

    @GET(ALL)
    Call<List<Group>> list();

    @GET(ALL + "/{id}")
    Call<Group> get(@Path("id") GroupId id);

    @Creates
    @Given(value = "organization", member = "partitionGlobalId")
    @POST("api/Group")
    Call<Group> create(@Body NewGroup group);

    @Given(value = "organization", member = "partitionGlobalId")
    @PUT("api/Group/{id}")
    Call<Group> update(@Path("id") GroupId id, @Body GroupUpdate update);

    @DELETE(ALL + "/{id}")
    Call<Nothing> delete(@Path("id") GroupId id);

    /** A DELETE with a body, which Retrofit's own annotation refuses. */
    @HTTP(method = "DELETE", path = ALL, hasBody = true)
    Call<Nothing> deleteAll(@Body @Member("groupIDs") Collection<GroupId> ids);
}
