package io.github.rpaclients.uipath.lease.grouprules;

import io.github.rpaclients.core.internal.http.Member;
import io.github.rpaclients.core.internal.http.Nothing;
import io.github.rpaclients.core.internal.http.Reads;
import io.github.rpaclients.core.internal.http.Rows;
import io.github.rpaclients.core.internal.http.Scope;
import io.github.rpaclients.core.paging.Page;
import io.github.rpaclients.uipath.GroupId;
import io.github.rpaclients.uipath.PersonId;
import io.github.rpaclients.uipath.lease.bundles.BundleCode;
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
import retrofit2.http.Query;

@Scope("PM.License")
interface GroupRulesService {
    String SET = "api/account/{organization}/user-license/group";

    @Rows(value = "results", total = "totalCount")
    @GET(SET + "/page")
    Call<Page<GroupAllocation>> page(@Query("top") int top, @Query("skip") long skip);

    @GET(SET + "/{group}")
    Call<GroupRuleAllocation> get(@Path("group") GroupId group);

    /** The body replaces the rule. */
    @PUT(SET + "/{group}")
    Call<GroupRule> put(@Path("group") GroupId group, @Body PutRuleRequest request);

    @GET(SET + "/{group}/with-quota")
    Call<QuotaRule> withQuotas(@Path("group") GroupId group);

    /** The body replaces the rule and its quotas. */
    @PUT(SET + "/{group}/with-quota")
    Call<QuotaRule> put(@Path("group") GroupId group, @Body PutQuotaRuleRequest request);

    @Reads
    @Scope(value = "PM.License", reads = true)
    @POST(SET)
    Call<List<GroupAllocation>> list(@Body @Member("groupIds") Collection<GroupId> groups);

    @DELETE(SET + "/{group}")
    Call<Nothing> delete(@Path("group") GroupId group);

    @Rows(value = "results", total = "totalCount")
    @GET(SET + "/{group}/user")
    Call<Page<GroupMember>> members(@Path("group") GroupId group, @Query("top") int top, @Query("skip") long skip);

    /** A DELETE with a body, which Retrofit's own annotation refuses. */
    @HTTP(method = "DELETE", path = SET + "/{group}/user", hasBody = true)
    Call<Nothing> release(@Path("group") GroupId group, @Body @Member("userIds") Collection<PersonId> people);

    @DELETE(SET + "/{group}/user/{person}")
    Call<Nothing> release(@Path("group") GroupId group, @Path("person") PersonId person);

    @GET("api/account/{organization}/user-license/ublCodes/group")
    Call<List<BundleCode>> codes();
}
