package io.github.rpaclients.aa.controlroom.repository;

import io.github.rpaclients.aa.controlroom.ids.FileId;
import io.github.rpaclients.aa.controlroom.ids.RoleId;
import io.github.rpaclients.aa.controlroom.ids.WorkspaceId;
import io.github.rpaclients.core.internal.http.Member;
import io.github.rpaclients.core.internal.http.Nothing;
import io.github.rpaclients.core.internal.http.Reads;
import io.github.rpaclients.core.internal.http.Rows;
import io.github.rpaclients.core.internal.json.RawObject;
import io.github.rpaclients.core.json.JsonValue;
import io.github.rpaclients.core.paging.Page;
import java.util.List;
import okhttp3.ResponseBody;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.PUT;
import retrofit2.http.Path;
import retrofit2.http.Query;
import retrofit2.http.Streaming;

/** The vendor's pages name no permission: it is that of the caller's roles on each folder. */
interface RepositoryService {
    String SET = "v2/repository";
    String FILE = SET + "/files/{id}";
    String FOLDER = SET + "/folders/{id}";

    @Reads
    @Rows(value = "list", total = "totalFilter", within = "page")
    @POST(SET + "/workspaces/{workspace}/files/list")
    Call<Page<RepositoryFile>> list(@Path("workspace") String workspace, @Body RawObject query);

    @Reads
    @Rows(value = "list", total = "totalFilter", within = "page")
    @POST(FOLDER + "/list")
    Call<Page<RepositoryFile>> listFolder(@Path("id") FileId folder, @Body RawObject query);

    @Reads
    @Rows(value = "list", total = "totalFilter", within = "page")
    @POST(SET + "/file/list")
    Call<Page<RepositoryFile>> search(@Body RawObject query);

    @POST(FOLDER)
    Call<RepositoryFile> createFolder(@Path("id") FileId parent, @Body @Member("folderName") String name);

    @PUT(FOLDER)
    Call<RepositoryFile> editFolder(@Path("id") FileId folder, @Body FolderEdit edit);

    @DELETE(FOLDER)
    Call<Nothing> deleteFolder(@Path("id") FileId folder);

    @DELETE(FILE)
    Call<Nothing> delete(@Path("id") FileId file);

    @Streaming
    @GET(FILE + "/content")
    Call<ResponseBody> open(@Path("id") FileId file);

    @GET(FILE + "/parents")
    Call<List<FileDependency>> parents(@Path("id") FileId file);

    @Member("dependencies")
    @GET(FILE + "/dependencies")
    Call<List<FileDependency>> dependencies(@Path("id") FileId file);

    @PUT(FILE + "/dependencies/{workspace}")
    Call<Nothing> setDependencies(
            @Path("id") FileId file,
            @Path("workspace") WorkspaceId workspace,
            @Body @Member("childFileIds") List<JsonValue> files);

    @GET(SET + "/role/{role}/folder/{id}/permissions")
    Call<List<FolderPermissions>> permissions(
            @Path("role") RoleId role, @Path("id") FileId folder, @Query("includeChildren") boolean includeChildren);

    @PUT(SET + "/role/{role}/permissions")
    Call<Nothing> setPermissions(@Path("role") RoleId role, @Body List<FolderPermissions> permissions);

    @POST(SET + "/files/packagesVersionUpdate")
    Call<Nothing> updatePackages(@Body PackageVersionUpdate update);

    @POST(SET + "/recover")
    Call<Nothing> recover(@Body Recovery recovery);

    @POST(SET + "/files/version/assignLabel")
    Call<Nothing> assignLabel(@Body VersionLabel label);
}
