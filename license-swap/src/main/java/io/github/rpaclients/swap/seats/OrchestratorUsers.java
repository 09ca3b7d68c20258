package io.github.rpaclients.swap.seats;

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

    /** Of somebody the tenant does not know nothing can be said. */
    Busy busy(String name) {
        List<UserId> ids = named(name).stream().map(User::id).collect(Collectors.toList());
        return ids.isEmpty() ? Busy.NOT_KNOWN : busy(ids);
    }

    Busy busy(UserId id) {
        return busy(List.of(id));
    }

    /** Where a name fits several users, one at work is enough. */
    private Busy busy(List<UserId> ids) {
        Map<UserId, Boolean> busy = tenant.users().validate(ids);
        if (busy.containsValue(true)) {
            return Busy.YES;
        }
        return busy.keySet().containsAll(ids) ? Busy.NO : Busy.NOT_KNOWN;
    }

    private static boolean is(Optional<String> text, String name) {
        return text.map(name::equalsIgnoreCase).orElse(false);
    }
}
