package io.github.rpaclients.examples;

import static io.github.rpaclients.uipath.orchestrator.users.UserFields.ID;
import static io.github.rpaclients.uipath.orchestrator.users.UserFields.USER_NAME;

import io.github.rpaclients.core.json.Partial;
import io.github.rpaclients.core.paging.Page;
import io.github.rpaclients.core.paging.PageToken;
import io.github.rpaclients.core.paging.PagedIterable;
import io.github.rpaclients.uipath.orchestrator.OrchestratorClient;
import io.github.rpaclients.uipath.orchestrator.users.User;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** How do I read a list in parts, or only some members of its rows? */
public final class ListInParts {
    private ListInParts() {}

    /**
     * Prints one page of the users.
     *
     * @param place what the call before gave, which may have been in another process; empty for the first page
     * @return where the next page begins; empty if there is none
     */
    public static Optional<String> page(
            OrchestratorClient orchestrator, Optional<String> place, Consumer<String> print) {
        PagedIterable<User> users = orchestrator.users().list(query -> query.orderBy(ID));
        PagedIterable<User> rest =
                place.map(text -> users.from(PageToken.of(text))).orElse(users);
        Page<User> page = rest.pages().iterator().next();
        page.items().forEach(user -> print.accept(user.userName().orElse("(no name)")));
        return page.next().map(PageToken::text);
    }

    /** Prints names, and has the server send nothing else. */
    public static void names(OrchestratorClient orchestrator, Consumer<String> print) {
        for (Partial<User> row : orchestrator.users().select(query -> query.orderBy(ID), List.of(USER_NAME))) {
            print.accept(row.get(USER_NAME).orElse("(no name)"));
        }
    }
}
