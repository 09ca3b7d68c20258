package io.github.rpaclients.uipath.orchestrator.robots;

import static io.github.rpaclients.uipath.orchestrator.internal.OdataPaths.ACTION;

import io.github.rpaclients.core.Since;
import io.github.rpaclients.core.internal.http.Creates;
import io.github.rpaclients.core.internal.http.Literal;
import io.github.rpaclients.core.internal.http.Member;
import io.github.rpaclients.core.internal.http.Nothing;
import io.github.rpaclients.core.internal.http.Permission;
import io.github.rpaclients.core.internal.http.Scope;
import io.github.rpaclients.core.internal.json.RawObject;
import io.github.rpaclients.core.paging.Page;
import io.github.rpaclients.uipath.orchestrator.ids.FolderId;
import io.github.rpaclients.uipath.orchestrator.ids.MachineId;
import io.github.rpaclients.uipath.orchestrator.ids.RobotId;
import io.github.rpaclients.uipath.orchestrator.internal.OdataRows;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.PATCH;
import retrofit2.http.POST;
import retrofit2.http.PUT;
import retrofit2.http.Path;
import retrofit2.http.Query;
import retrofit2.http.QueryMap;

@Scope("OR.Robots")
interface RobotsService {
    String SET = "odata/Robots";

    @OdataRows
    @Permission("Robots.View")
    @GET(SET)
    Call<Page<Robot>> list(@QueryMap(encoded = true) Map<String, String> query);

    @Permission("Robots.View")
    @GET(SET + "({id})")
    Call<Robot> get(@Path("id") RobotId id);

    @Permission("Robots.Create and Machines.View")
    @Creates
    @POST(SET)
    Call<Robot> create(@Body NewRobot robot);

    @Permission("Robots.View")
    @GET(SET + "({id})")
    Call<RawObject> read(@Path("id") RobotId id);

    /** The body replaces the robot. */
    @Permission("Robots.Edit")
    @PUT(SET + "({id})")
    Call<Nothing> put(@Path("id") RobotId id, @Body RawObject robot);

    @Permission("Robots.Edit")
    @PATCH(SET + "({id})")
    Call<Nothing> patch(@Path("id") RobotId id, @Body RobotPatch patch);

    @Permission("Robots.Delete")
    @DELETE(SET + "({id})")
    Call<Nothing> delete(@Path("id") RobotId id);

    @Permission("Robots.Delete")
    @POST(SET + ACTION + "DeleteBulk")
    Call<Nothing> deleteAll(@Body @Member("robotIds") Collection<RobotId> robots);

    @Permission("Robots.Edit")
    @POST(SET + ACTION + "ToggleEnabledStatus")
    Call<Nothing> setEnabled(@Body RobotSwitch robots);

    @Permission("Robots.Edit")
    @POST(SET + ACTION + "ConvertToFloating")
    Call<Nothing> convertToFloating(@Body @Member("robotId") RobotId id);

    @OdataRows
    @Permission("Robots.View and Environments.View and Processes.View")
    @GET(SET + ACTION + "GetRobotsForProcess(processId={process})")
    Call<Page<Robot>> forProcess(
            @Path("process") @Literal String process, @QueryMap(encoded = true) Map<String, String> query);

    @OdataRows
    @Permission("Robots.Create and Machines.View")
    @GET(SET + ACTION + "GetMachineNameToLicenseKeyMappings")
    Call<Page<MachineLicenseKey>> licenseKeys(@Query("$count") boolean count);

    @OdataRows
    @Permission("Robots.View")
    @GET(SET + ACTION + "GetUsernames")
    Call<Page<String>> userNames(@QueryMap(encoded = true) Map<String, String> query);

    @OdataRows
    @Permission("Robots.View or Users.View or Machines.Create or Machines.Edit")
    @Since(15)
    @GET(SET + ACTION + "FindAllAcrossFolders")
    Call<Page<Robot>> acrossFolders(@QueryMap(encoded = true) Map<String, String> query);

    @OdataRows
    @Permission("Users.View and Robots.View")
    @Since(15)
    @GET(SET + ACTION + "GetConfiguredRobots")
    Call<Page<Robot>> configured(@QueryMap(encoded = true) Map<String, String> query);

    @OdataRows
    @Permission("SubFolders.View or Units.View or Jobs.Create or Users.View")
    @Since(15)
    @GET(SET + ACTION + "GetRobotsFromFolder(folderId={folder})")
    Call<Page<Robot>> ofFolder(
            @Path("folder") FolderId folder,
            @Nullable @Query("machineId") MachineId machine,
            @QueryMap(encoded = true) Map<String, String> query);

    @OdataRows
    @Permission("SubFolders.View or Units.View or Jobs.Create")
    @Since(15)
    @GET(SET + ACTION + "GetFolderRobots(folderId={folder},machineId={machine})")
    Call<Page<Robot>> ofMachine(
            @Path("folder") FolderId folder,
            @Path("machine") MachineId machine,
            @QueryMap(encoded = true) Map<String, String> query);
}
