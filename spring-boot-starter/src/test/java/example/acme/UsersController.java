package example.acme;

import io.github.rpaclients.uipath.orchestrator.OrchestratorClient;
import io.github.rpaclients.uipath.orchestrator.ids.UserId;
import io.github.rpaclients.uipath.orchestrator.users.User;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class UsersController {
    private final OrchestratorClient orchestrator;

    UsersController(OrchestratorClient orchestrator) {
        this.orchestrator = orchestrator;
    }

    @GetMapping("/users/{id}")
    public User user(@PathVariable long id) {
        return orchestrator.users().get(UserId.of(id));
    }

    @PutMapping("/users/{id}/roles")
    public User roles(@PathVariable long id, @RequestBody User wanted) {
        return orchestrator.users().update(UserId.of(id), user -> user.withRolesList(wanted.rolesList()));
    }
}
