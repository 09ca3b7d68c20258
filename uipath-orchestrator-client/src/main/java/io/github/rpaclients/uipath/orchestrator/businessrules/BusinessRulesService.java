package io.github.rpaclients.uipath.orchestrator.businessrules;

import static io.github.rpaclients.uipath.orchestrator.internal.OdataPaths.ACTION;

import io.github.rpaclients.core.Since;
import io.github.rpaclients.core.internal.http.Literal;
import io.github.rpaclients.core.internal.http.Nothing;
import io.github.rpaclients.core.internal.http.Permission;
import io.github.rpaclients.core.internal.http.Scope;
import io.github.rpaclients.core.internal.json.RawObject;
import io.github.rpaclients.core.paging.Page;
import io.github.rpaclients.uipath.orchestrator.ids.BusinessRuleId;
import io.github.rpaclients.uipath.orchestrator.ids.FolderId;
import io.github.rpaclients.uipath.orchestrator.internal.OdataRows;
import io.github.rpaclients.uipath.orchestrator.model.SharedFolders;
import java.util.Map;
import okhttp3.MultipartBody;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.Multipart;
import retrofit2.http.POST;
import retrofit2.http.PUT;
import retrofit2.http.Part;
import retrofit2.http.Path;
import retrofit2.http.Query;
import retrofit2.http.QueryMap;

@Scope("OR.BusinessRules")
interface BusinessRulesService {
    String SET = "odata/BusinessRules";
    String VIEW = "BusinessRules.View";

    @OdataRows
    @Permission(VIEW)
    @Since(18)
    @GET(SET)
    Call<Page<BusinessRule>> list(@QueryMap(encoded = true) Map<String, String> query);

    @OdataRows
    @Since(18)
    @GET(SET + ACTION + "GetBusinessRulesAcrossFolders")
    Call<Page<BusinessRule>> acrossFolders(
            @Nullable @Query("excludeFolderId") FolderId except, @QueryMap(encoded = true) Map<String, String> query);

    @Permission(VIEW)
    @Since(18)
    @GET(SET + "({id})")
    Call<BusinessRule> get(@Path("id") BusinessRuleId id);

    @Multipart
    @Permission("BusinessRules.Create")
    @Since(18)
    @POST(SET)
    Call<BusinessRule> create(@Part MultipartBody.Part rule, @Part MultipartBody.Part file);

    @Permission(VIEW)
    @Since(18)
    @GET(SET + "({id})")
    Call<RawObject> read(@Path("id") BusinessRuleId id);

    /** The rule replaces the one that is there; without a file the version stays. */
    @Multipart
    @Permission("BusinessRules.Edit")
    @Since(18)
    @PUT(SET + "({id})")
    Call<Nothing> put(
            @Path("id") BusinessRuleId id, @Part MultipartBody.Part rule, @Part MultipartBody.@Nullable Part file);

    @Permission("BusinessRules.Delete")
    @Since(18)
    @DELETE(SET + "({id})")
    Call<Nothing> delete(@Path("id") BusinessRuleId id);

    @OdataRows
    @Permission(VIEW)
    @Since(18)
    @GET(SET + ACTION + "GetVersionList(id={id})")
    Call<Page<BusinessRuleVersion>> versions(
            @Path("id") BusinessRuleId id, @QueryMap(encoded = true) Map<String, String> query);

    @Permission(VIEW)
    @Since(18)
    @GET(SET + ACTION + "GetReadUri(name={name})")
    Call<BusinessRuleFile> readUri(
            @Path("name") @Literal String name, @Nullable @Query("versionNumber") String version);

    @Since(18)
    @GET(SET + ACTION + "GetFoldersForBusinessRule(id={id})")
    Call<SharedFolders> folders(@Path("id") BusinessRuleId id);

    @Since(18)
    @POST(SET + ACTION + "ShareToFolders")
    Call<Nothing> share(@Body BusinessRuleShares shares);
}
