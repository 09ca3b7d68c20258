package io.github.rpaclients.testkit.uipath;

import com.google.gson.JsonObject;
import io.github.rpaclients.testkit.internal.Answer;
import io.github.rpaclients.testkit.internal.Request;
import io.github.rpaclients.testkit.uipath.OdataSchema.Kind;
import java.util.List;
import java.util.stream.Collectors;

/** {@code /odata/Roles}, reading. */
final class RolesEndpoint {
    private static final OdataSchema ROLE = new OdataSchema("UiPath.Server.Configuration.OData.DTOs.RoleDto")
            .with(Kind.NUMBER, "Id")
            .with(Kind.TEXT, "Name", "DisplayName", "Groups")
            .word("Type", "Mixed", "Tenant", "Folder")
            .with(Kind.FLAG, "IsStatic", "IsEditable")
            .navigation("Permissions");

    private final OrchestratorState state;
    private final OrchestratorErrors errors;

    RolesEndpoint(OrchestratorState state, OrchestratorErrors errors) {
        this.state = state;
        this.errors = errors;
    }

    void register(Service service) {
        service.on("GET", "/odata/Roles", "OR.Users.Read", this::list)
                .on("GET", "/odata/Roles({id})", "OR.Users.Read", this::get);
    }

    private Answer list(Request request) {
        OdataQuery query = OdataQuery.forList(request, schema(), "Roles", errors);
        List<JsonObject> rows = state.roles().stream().map(this::shown).collect(Collectors.toList());
        return Answer.json(200, query.list(rows, errors));
    }

    private Answer get(Request request) {
        OdataQuery query = OdataQuery.forEntity(request, schema(), "Roles", errors);
        String id = request.variable("id");
        if (!id.matches("\\d{1,9}")) {
            throw errors.invalidQuery("The key is no number.");
        }
        JsonObject role = state.role(Integer.parseInt(id)).orElseThrow(() -> errors.notFound("Role"));
        return Answer.json(200, query.entity(shown(role), errors));
    }

    private OdataSchema schema() {
        return ROLE.at(state.apiVersion());
    }

    private JsonObject shown(JsonObject stored) {
        JsonObject role = stored.deepCopy();
        if (schema().property("Type") == null) {
            role.remove("Type");
        }
        return role;
    }
}
