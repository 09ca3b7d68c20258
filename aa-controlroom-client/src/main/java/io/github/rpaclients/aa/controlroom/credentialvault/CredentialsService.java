package io.github.rpaclients.aa.controlroom.credentialvault;

import io.github.rpaclients.aa.controlroom.ids.AttributeValueId;
import io.github.rpaclients.aa.controlroom.ids.CredentialAttributeId;
import io.github.rpaclients.aa.controlroom.ids.CredentialId;
import io.github.rpaclients.aa.controlroom.ids.UserId;
import io.github.rpaclients.core.internal.http.Member;
import io.github.rpaclients.core.internal.http.Nothing;
import io.github.rpaclients.core.internal.http.Permission;
import io.github.rpaclients.core.internal.http.Reads;
import io.github.rpaclients.core.internal.http.Rows;
import io.github.rpaclients.core.internal.json.RawObject;
import io.github.rpaclients.core.paging.Page;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.PUT;
import retrofit2.http.Path;
import retrofit2.http.Query;

interface CredentialsService {
    String SET = "v2/credentialvault/credentials";
    String VALUES = SET + "/{id}/attributevalues";
    String PERMISSION = "Manage my credentials and lockers";

    @Reads
    @Permission(PERMISSION)
    @Rows(value = "list", total = "totalFilter", within = "page")
    @POST(SET + "/list")
    Call<Page<Credential>> list(@Nullable @Query("consumed") Boolean consumed, @Body RawObject query);

    @Permission(PERMISSION)
    @GET(SET + "/{id}")
    Call<Credential> get(@Path("id") CredentialId id);

    @Permission(PERMISSION)
    @GET(SET + "/{id}")
    Call<RawObject> read(@Path("id") CredentialId id);

    @Permission(PERMISSION)
    @POST(SET)
    Call<Credential> create(@Body NewCredential credential);

    /** The body replaces the credential. */
    @Permission(PERMISSION)
    @PUT(SET + "/{id}")
    Call<Nothing> put(@Path("id") CredentialId id, @Body RawObject credential);

    @Permission(PERMISSION)
    @DELETE(SET + "/{id}")
    Call<Nothing> delete(@Path("id") CredentialId id);

    @Permission(PERMISSION)
    @PUT(SET + "/{id}/owner/{ownerId}")
    Call<Nothing> changeOwner(@Path("id") CredentialId id, @Path("ownerId") UserId owner);

    @Permission(PERMISSION)
    @Rows("list")
    @GET(VALUES)
    Call<Page<AttributeValue>> values(
            @Path("id") CredentialId id,
            @Nullable @Query("credentialAttributeId") CredentialAttributeId attribute,
            @Nullable @Query("userId") UserId user);

    @Permission(PERMISSION)
    @Rows("list")
    @POST(VALUES)
    Call<Page<AttributeValue>> addValues(
            @Path("id") CredentialId id, @Body @Member("list") Collection<NewAttributeValue> values);

    @Permission(PERMISSION)
    @PUT(VALUES + "/{valueId}")
    Call<AttributeValue> replaceValue(
            @Path("id") CredentialId id, @Path("valueId") AttributeValueId value, @Body AttributeValueChange change);

    @Permission(PERMISSION)
    @DELETE(VALUES + "/{valueId}")
    Call<Nothing> deleteValue(@Path("id") CredentialId id, @Path("valueId") AttributeValueId value);
}
