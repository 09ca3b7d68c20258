package io.github.rpaclients.aa.controlroom.credentialvault;

import io.github.rpaclients.aa.controlroom.ids.CredentialId;
import io.github.rpaclients.aa.controlroom.ids.LockerId;
import io.github.rpaclients.aa.controlroom.ids.RoleId;
import io.github.rpaclients.aa.controlroom.ids.UserId;
import io.github.rpaclients.core.internal.http.Member;
import io.github.rpaclients.core.internal.http.Nothing;
import io.github.rpaclients.core.internal.http.Permission;
import io.github.rpaclients.core.internal.http.Reads;
import io.github.rpaclients.core.internal.http.Rows;
import io.github.rpaclients.core.internal.json.RawObject;
import io.github.rpaclients.core.paging.Page;
import java.util.Collection;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.PUT;
import retrofit2.http.Path;

interface LockersService {
    String SET = "v2/credentialvault/lockers";
    String ONE = SET + "/{id}";
    String PERMISSION = CredentialsService.PERMISSION;

    @Reads
    @Permission(PERMISSION)
    @Rows(value = "list", total = "totalFilter", within = "page")
    @POST(SET + "/list")
    Call<Page<Locker>> list(@Body RawObject query);

    @Permission(PERMISSION)
    @GET(ONE)
    Call<Locker> get(@Path("id") LockerId id);

    @Permission(PERMISSION)
    @GET(ONE)
    Call<RawObject> read(@Path("id") LockerId id);

    @Permission(PERMISSION)
    @POST(SET)
    Call<Locker> create(@Body NewLocker locker);

    /** The body replaces the locker. */
    @Permission(PERMISSION)
    @PUT(ONE)
    Call<Nothing> put(@Path("id") LockerId id, @Body RawObject locker);

    @Permission(PERMISSION)
    @DELETE(ONE)
    Call<Nothing> delete(@Path("id") LockerId id);

    @Permission(PERMISSION)
    @Rows("list")
    @GET(ONE + "/members")
    Call<Page<LockerMember>> members(@Path("id") LockerId id);

    @Permission(PERMISSION)
    @PUT(ONE + "/members/{userId}")
    Call<Nothing> putMember(
            @Path("id") LockerId id,
            @Path("userId") UserId user,
            @Body @Member("permissions") Collection<LockerPermission> permissions);

    @Permission(PERMISSION)
    @DELETE(ONE + "/members/{userId}")
    Call<Nothing> removeMember(@Path("id") LockerId id, @Path("userId") UserId user);

    @Permission(PERMISSION)
    @Rows("list")
    @GET(ONE + "/consumers")
    Call<Page<LockerConsumer>> consumers(@Path("id") LockerId id);

    @Permission(PERMISSION)
    @POST(ONE + "/consumers")
    Call<Nothing> addConsumer(@Path("id") LockerId id, @Body @Member("id") RoleId role);

    @Permission(PERMISSION)
    @DELETE(ONE + "/consumers/{roleId}")
    Call<Nothing> removeConsumer(@Path("id") LockerId id, @Path("roleId") RoleId role);

    @Permission(PERMISSION)
    @Rows("list")
    @GET(ONE + "/credentials")
    Call<Page<Credential>> credentials(@Path("id") LockerId id);

    @Permission(PERMISSION)
    @PUT(ONE + "/credentials/{credentialId}")
    Call<Nothing> addCredential(@Path("id") LockerId id, @Path("credentialId") CredentialId credential);

    @Permission(PERMISSION)
    @DELETE(ONE + "/credentials/{credentialId}")
    Call<Nothing> removeCredential(@Path("id") LockerId id, @Path("credentialId") CredentialId credential);
}
