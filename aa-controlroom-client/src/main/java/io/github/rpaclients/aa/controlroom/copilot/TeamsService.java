package io.github.rpaclients.aa.controlroom.copilot;

import io.github.rpaclients.aa.controlroom.ids.TeamId;
import io.github.rpaclients.core.internal.http.Member;
import io.github.rpaclients.core.internal.http.Nothing;
import io.github.rpaclients.core.internal.http.Permission;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.POST;
import retrofit2.http.PUT;
import retrofit2.http.Path;

/** All but the creation answer with a sentence. */
interface TeamsService {
    String SET = CoPilotService.ROOT + "teams";
    String ONE = SET + "/{id}";
    String PERMISSION = "viewandmanagemyteam or viewandmanageallteam";

    @Member("id")
    @Permission(PERMISSION)
    @POST(SET)
    Call<TeamId> create(@Body NewTeam team);

    @Permission(PERMISSION)
    @DELETE(ONE)
    Call<Nothing> delete(@Path("id") TeamId id);

    @Permission(PERMISSION)
    @PUT(ONE + "/members/add")
    Call<Nothing> add(@Path("id") TeamId id, @Body AddedMembers members);

    @Permission(PERMISSION)
    @PUT(ONE + "/members/remove")
    Call<Nothing> remove(@Path("id") TeamId id, @Body RemovedMembers members);
}
