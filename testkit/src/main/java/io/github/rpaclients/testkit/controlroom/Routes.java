package io.github.rpaclients.testkit.controlroom;

import io.github.rpaclients.testkit.internal.Answer;
import io.github.rpaclients.testkit.internal.Request;
import io.github.rpaclients.testkit.internal.Router;
import io.github.rpaclients.testkit.internal.Scripts;
import io.github.rpaclients.testkit.internal.VendorOperations;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Which endpoint answers under which path of a dialect. */
final class Routes {
    private static final List<String> AREAS = List.of("/authentication", "/usermanagement", "/license");

    /** Read when the first request comes that nobody simulates. */
    private static final class Known {
        static final VendorOperations OPERATIONS =
                VendorOperations.beside(Routes.class, "control-room-operations.txt", line -> line);
    }

    private final ControlRoomState state;
    private final Sessions sessions;
    private final UserShapes shapes;
    private final LicensesEndpoint licenses;
    private final Scripts scripts;
    private final Gate gate;
    private final Handlers handlers;

    Routes(ControlRoomState state, Sessions sessions, UserShapes shapes, LicensesEndpoint licenses, Scripts scripts) {
        this.state = state;
        this.sessions = sessions;
        this.shapes = shapes;
        this.licenses = licenses;
        this.scripts = scripts;
        this.gate = new Gate(state, sessions);
        this.handlers = new Handlers(state, gate, scripts);
    }

    Router of(Dialect dialect) {
        RolesEndpoint roles = new RolesEndpoint(state, gate, dialect);
        AuthenticationEndpoint authentication = new AuthenticationEndpoint(state, sessions, gate, shapes);
        UsersEndpoint user = new UsersEndpoint(state, sessions, gate, shapes);
        boolean v2 = dialect == Dialect.V2;
        String login = dialect.prefix() + "/authentication";
        String management = dialect.prefix() + "/usermanagement";
        Router router = new Router()
                .onRead("POST", login, admin(v2 ? authentication::logInV2 : authentication::logInV1))
                .onRead("POST", login + "/token", admin(v2 ? authentication::refreshV2 : authentication::refreshV1))
                .on("GET", "/v1/authentication/token", admin(authentication::validate))
                .onRead("POST", "/v1/authentication/logout", admin(authentication::logOut))
                .onRead("POST", management + "/users/list", admin(user::list))
                .on("POST", management + "/users", admin(user::create))
                .on("GET", management + "/users/{id}", admin(user::get))
                .on("PUT", management + "/users/{id}", admin(user::update))
                .on("DELETE", management + "/users/{id}", admin(v2 ? user::deleteV2 : user::deleteV1))
                .onRead("POST", management + "/roles/list", admin(roles::list))
                .on("POST", management + "/roles", admin(roles::create))
                .on("GET", management + "/roles/{id}", admin(roles::get))
                .on("PUT", management + "/roles/{id}", admin(roles::update))
                .on("DELETE", management + "/roles/{id}", admin(roles::delete));
        if (v2) {
            router.onRead("POST", "/v2/license/product/list", license(licenses::products))
                    .on("GET", "/v2/license/details", license(licenses::details))
                    // the path lives on with GET; without this line the POST would be 405
                    .onRead("POST", "/v1/authentication/token", admin(this::otherDialect));
            SimulatedArea.registerAll(new RoomSets(router, state, gate, handlers));
        }
        router.unrouted(request -> isUnsimulated(request, dialect)
                ? Optional.of(admin(this::notSimulated).apply(request))
                : Optional.empty());
        return router.otherwise(admin(request -> unknown(request, v2 ? Dialect.V1 : Dialect.V2)));
    }

    /** The list is that of a current release; what the other dialect has in its place is not there at all. */
    private boolean isUnsimulated(Request request, Dialect dialect) {
        return scripts.has(request)
                || (dialect == Dialect.V2
                        && !isOf(Dialect.V1, request)
                        && Known.OPERATIONS
                                .scope(request.method(), request.path())
                                .isPresent());
    }

    private Answer notSimulated(Request request) {
        String operation = request.method() + " " + request.path();
        throw new ControlRoomError(
                501,
                "not.simulated",
                "not simulated: " + operation + "; let the test say what it answers, controlRoom.answer(\""
                        + operation.replace(" ", "\", \"") + "\").json(\"{…}\")");
    }

    private static boolean isOf(Dialect dialect, Request request) {
        return AREAS.stream().anyMatch(area -> request.path().startsWith(dialect.prefix() + area));
    }

    private Answer unknown(Request request, Dialect other) {
        return isOf(other, request) ? otherDialect(request) : Answer.of(404);
    }

    private Answer otherDialect(Request request) {
        int status = state.settings().otherDialectStatus;
        if (status == 404) {
            return Answer.of(404);
        }
        throw ControlRoomError.unexpected(status);
    }

    private Function<Request, Answer> admin(Function<Request, Answer> handler) {
        return handlers.of(ErrorForm.TEXT, handler);
    }

    private Function<Request, Answer> license(Function<Request, Answer> handler) {
        return handlers.of(ErrorForm.NUMBER, handler);
    }
}
