package io.github.rpaclients.uipath.orchestrator.sessions;

import static io.github.rpaclients.uipath.orchestrator.internal.OdataPaths.ACTION;

import io.github.rpaclients.core.Since;
import io.github.rpaclients.core.internal.http.Member;
import io.github.rpaclients.core.internal.http.Nothing;
import io.github.rpaclients.core.internal.http.Permission;
import io.github.rpaclients.core.internal.http.Scope;
import io.github.rpaclients.core.paging.Page;
import io.github.rpaclients.uipath.orchestrator.ids.FolderId;
import io.github.rpaclients.uipath.orchestrator.ids.MachineId;
import io.github.rpaclients.uipath.orchestrator.ids.RobotId;
import io.github.rpaclients.uipath.orchestrator.ids.SessionId;
import io.github.rpaclients.uipath.orchestrator.internal.OdataRows;
import io.github.rpaclients.uipath.orchestrator.model.RobotType;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.Path;
import retrofit2.http.Query;
import retrofit2.http.QueryMap;

@Scope("OR.Robots")
interface SessionsService {
    String SET = "odata/Sessions";

    @OdataRows
    @Permission("Robots.View")
    @GET(SET)
    Call<Page<Session>> ofFolder(@QueryMap(encoded = true) Map<String, String> query);

    @OdataRows
    @Permission("Robots.View or Users.View or Machines.Create or Machines.Edit")
    @GET(SET + ACTION + "GetGlobalSessions")
    Call<Page<Session>> list(@QueryMap(encoded = true) Map<String, String> query);

    @OdataRows
    @Permission("Machines.View")
    @GET(SET + ACTION + "GetMachineSessions(key={machine})")
    Call<Page<Session>> ofMachine(
            @Path("machine") MachineId machine, @QueryMap(encoded = true) Map<String, String> query);

    @OdataRows
    @Permission("Machines.View")
    @Since(15)
    @GET(SET + ACTION + "GetMachineSessionRuntimes")
    Call<Page<SessionRuntime>> runtimes(
            @Nullable @Query("runtimeType") RobotType type, @QueryMap(encoded = true) Map<String, String> query);

    @OdataRows
    @Permission("Machines.View or Jobs.Create")
    @Since(15)
    @GET(SET + ACTION + "GetMachineSessionRuntimesByFolderId(folderId={folder})")
    Call<Page<SessionRuntime>> runtimesOf(
            @Path("folder") FolderId folder,
            @Nullable @Query("robotId") RobotId robot,
            @Nullable @Query("runtimeType") RobotType type,
            @QueryMap(encoded = true) Map<String, String> query);

    @OdataRows
    @Permission("Robots.View or Users.View")
    @GET(SET + ACTION + "GetUsernames")
    Call<Page<String>> userNames(@QueryMap(encoded = true) Map<String, String> query);

    @Permission("Robots.Edit")
    @Since(16)
    @POST(SET + ACTION + "SetMaintenanceMode")
    Call<Nothing> setMaintenanceMode(@Body SessionMaintenance maintenance);

    @Permission("Robots.Edit")
    @Since(15)
    @POST(SET + "({id})" + ACTION + "ToggleMachineSessionDebugMode")
    Call<Nothing> setDebugMode(@Path("id") SessionId id, @Body DebugMode mode);

    @Permission("Robots.Delete")
    @Since(15)
    @POST(SET + ACTION + "DeleteInactiveUnattendedSessions")
    Call<Nothing> deleteInactive(@Body @Member("sessionIds") Collection<SessionId> sessions);
}
