package example.acme;

import io.github.rpaclients.uipath.orchestrator.OrchestratorClient;
import java.util.List;
import org.springframework.stereotype.Service;

@Service
public class Developers {
    private final OrchestratorClient orchestrator;

    Developers(OrchestratorClient orchestrator) {
        this.orchestrator = orchestrator;
    }

    public List<String> names() {
        return orchestrator.users().list().stream()
                .flatMap(user -> user.userName().stream())
                .toList();
    }
}
