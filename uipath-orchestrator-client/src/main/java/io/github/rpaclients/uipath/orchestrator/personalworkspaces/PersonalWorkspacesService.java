package io.github.rpaclients.uipath.orchestrator.personalworkspaces;

import static io.github.rpaclients.uipath.orchestrator.internal.OdataPaths.ACTION;

import io.github.rpaclients.core.Since;
import io.github.rpaclients.core.internal.http.Member;
import io.github.rpaclients.core.internal.http.Nothing;
import io.github.rpaclients.core.internal.http.Permission;
import io.github.rpaclients.core.internal.http.Scope;
import io.github.rpaclients.core.paging.Page;
import io.github.rpaclients.uipath.orchestrator.ids.PersonalWorkspaceId;
import io.github.rpaclients.uipath.orchestrator.internal.OdataRows;
import java.util.Map;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.Path;
import retrofit2.http.QueryMap;

@Scope("OR.Folders")
interface PersonalWorkspacesService {
    String SET = "odata/PersonalWorkspaces";
    String EXPLORE = "Units.Edit and Users.View and Roles.View";

    @OdataRows
    @Permission("Units.View")
    @Since(15)
    @GET(SET)
    Call<Page<PersonalWorkspace>> list(@QueryMap(encoded = true) Map<String, String> query);

    @Scope("")
    @Since(15)
    @GET(SET + ACTION + "GetPersonalWorkspace")
    Call<PersonalWorkspace> own();

    @Scope("")
    @Permission(EXPLORE)
    @Since(15)
    @POST(SET + "({id})" + ACTION + "StartExploring")
    Call<Nothing> startExploring(@Path("id") PersonalWorkspaceId id);

    @Scope("")
    @Permission(EXPLORE)
    @Since(15)
    @POST(SET + "({id})" + ACTION + "StopExploring")
    Call<Nothing> stopExploring(@Path("id") PersonalWorkspaceId id);

    @Scope("")
    @Permission("Units.Edit")
    @Since(15)
    @POST(SET + "({id})" + ACTION + "ConvertToFolder")
    Call<Nothing> convertToFolder(@Path("id") PersonalWorkspaceId id, @Body @Member("folderName") String name);
}
