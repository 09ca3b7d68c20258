package io.github.rpaclients.swap;

import static io.github.rpaclients.uipath.orchestrator.users.UserFields.EMAIL_ADDRESS;
import static io.github.rpaclients.uipath.orchestrator.users.UserFields.USER_NAME;

import io.github.rpaclients.swap.SeatProvider.Busy;
import io.github.rpaclients.uipath.orchestrator.OrchestratorClient;
import io.github.rpaclients.uipath.orchestrator.users.User;
import io.github.rpaclients.uipath.orchestrator.users.UserId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The users of a tenant as a swap asks for them. */
final class OrchestratorUsers {
    private final OrchestratorClient tenant;

    OrchestratorUsers(OrchestratorClient tenant) {
        this.tenant = tenant;
    }

    /** Everybody with exactly this user name or e-mail address; servers have been seen to match parts. */
    List<User> named(String name) {
        return tenant.users().list(query -> query.filter(USER_NAME.eq(name).or(EMAIL_ADDRESS.eq(name)))).stream()
                .filter(user -> is(user.userName(), name) || is(user.emailAddress(), name))
                .collect(Collectors.toList());
    }

    /** Somebody the tenant does not know has no robot in it. */
    Busy busy(String name) {
        List<User> users = named(name);
        return users.size() == 1 ? busy(users.get(0).id()) : Busy.NOT_KNOWN;
    }

    Busy busy(UserId id) {
        Map<UserId, Boolean> busy = tenant.users().validate(List.of(id));
        return Optional.ofNullable(busy.get(id))
                .map(flag -> flag ? Busy.YES : Busy.NO)
                .orElse(Busy.NOT_KNOWN);
    }

    private static boolean is(Optional<String> text, String name) {
        return text.map(name::equalsIgnoreCase).orElse(false);
    }
}
