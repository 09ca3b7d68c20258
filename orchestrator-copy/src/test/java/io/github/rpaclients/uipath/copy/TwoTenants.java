package io.github.rpaclients.uipath.copy;

import io.github.rpaclients.core.Secret;
import io.github.rpaclients.core.http.HttpOptions;
import io.github.rpaclients.testkit.ReceivedRequest;
import io.github.rpaclients.testkit.uipath.UiPathSimulator;
import io.github.rpaclients.uipath.ClientCredentials;
import io.github.rpaclients.uipath.UiPathDeployment;
import io.github.rpaclients.uipath.orchestrator.OrchestratorClient;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Two simulated tenants in which the same things have other ids, and clients of both. */
final class TwoTenants implements AutoCloseable {
    static final String PERMISSIONS = "/odata/Permissions";

    final UiPathSimulator dev = UiPathSimulator.start();
    final UiPathSimulator prod = UiPathSimulator.start();
    final OrchestratorClient source = client(dev);
    final OrchestratorClient target = client(prod);

    TwoTenants() {
        prod.orchestrator().addQueue("Shared", "Other").addRelease("Shared", "Other", "1.0.0");
        prod.orchestrator().addAsset("Shared", "{'Name':'Other'}");
        for (UiPathSimulator side : List.of(dev, prod)) {
            side.answer("GET", "/api/PackageFeeds/GetFolderFeed").json("null");
        }
        knows("Assets.View", "Assets.Edit", "Queues.View");
    }

    /** The permissions that the target knows. */
    void knows(String... permissions) {
        String rows = List.of(permissions).stream()
                .map(name -> "{'Name':'" + name + "','IsGranted':false}")
                .collect(Collectors.joining(",", "[", "]"));
        prod.answer("GET", PERMISSIONS).json("{'@odata.count':" + permissions.length + ",'value':" + rows + "}");
    }

    private static OrchestratorClient client(UiPathSimulator side) {
        return OrchestratorClient.builder()
                .deployment(UiPathDeployment.hosted(side.url(), side.organization(), side.tenant()))
                .credentials(ClientCredentials.of(
                        side.clientId(),
                        Secret.of(side.clientSecret()),
                        "OR.Assets",
                        "OR.Execution",
                        "OR.Folders",
                        "OR.Jobs",
                        "OR.Machines",
                        "OR.Queues",
                        "OR.Robots",
                        "OR.Settings",
                        "OR.Users",
                        "OR.Webhooks"))
                .http(HttpOptions.builder().sleeper(pause -> {}).build())
                .build();
    }

    FolderCopy finance() {
        return Copy.from(source, "Finance").to(target, "Finance");
    }

    /** What was written at the target. */
    List<String> written() {
        return prod.requests().all().stream()
                .filter(ReceivedRequest::isWrite)
                .map(request -> request.method() + request.path().replaceAll(".*/odata/", " "))
                .collect(Collectors.toList());
    }

    /** All methods that either side was called with, but for signing in. */
    List<String> methods(UiPathSimulator side) {
        List<String> methods = new ArrayList<>();
        side.requests().all().stream()
                .filter(request -> request.path().contains("/orchestrator_/"))
                .forEach(request -> methods.add(request.method()));
        return methods;
    }

    @Override
    public void close() {
        source.close();
        target.close();
        dev.close();
        prod.close();
    }
}
