package io.github.rpaclients.uipath.orchestrator.machines;

import static io.github.rpaclients.uipath.orchestrator.internal.OdataPaths.ACTION;

import io.github.rpaclients.core.Since;
import io.github.rpaclients.core.internal.http.Creates;
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

@Scope("OR.Machines")
interface MachinesService {
    String SET = "odata/Machines";

    @OdataRows
    @Permission("Machines.View")
    @GET(SET)
    Call<Page<Machine>> list(@QueryMap(encoded = true) Map<String, String> query);

    @Permission("Machines.View")
    @GET(SET + "({id})")
    Call<Machine> get(@Path("id") MachineId id);

    @Permission("Machines.Create")
    @Creates
    @POST(SET)
    Call<Machine> create(@Body NewMachine machine);

    @Permission("Machines.View")
    @GET(SET + "({id})")
    Call<RawObject> read(@Path("id") MachineId id);

    /** The body replaces the machine. */
    @Permission("Machines.Edit")
    @PUT(SET + "({id})")
    Call<Nothing> put(@Path("id") MachineId id, @Body RawObject machine);

    @Permission("Machines.Edit")
    @PATCH(SET + "({id})")
    Call<Nothing> patch(@Path("id") MachineId id, @Body MachinePatch patch);

    @Permission("Machines.Delete")
    @DELETE(SET + "({id})")
    Call<Nothing> delete(@Path("id") MachineId id);

    @Permission("Machines.Delete")
    @POST(SET + ACTION + "DeleteBulk")
    Call<Nothing> deleteAll(@Body @Member("machineIds") Collection<MachineId> machines);

    @OdataRows
    @Permission("Machines.View or Jobs.Create")
    @Since(15)
    @GET(SET + ACTION + "GetAssignedMachines(folderId={folder})")
    Call<Page<Machine>> ofFolder(
            @Path("folder") FolderId folder,
            @Nullable @Query("robotId") RobotId robot,
            @QueryMap(encoded = true) Map<String, String> query);

    @OdataRows
    @Permission("Machines.View or Jobs.Create")
    @GET(SET + ACTION + "GetRuntimesForFolder(folderId={folder})")
    Call<Page<MachineRuntimes>> runtimes(@Path("folder") FolderId folder, @Query("$count") boolean count);
}
