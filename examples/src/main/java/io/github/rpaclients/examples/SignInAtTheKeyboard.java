package io.github.rpaclients.examples;

import io.github.rpaclients.uipath.AuthorizationCode;
import io.github.rpaclients.uipath.BrowserSignIn;
import io.github.rpaclients.uipath.UiPathCredentials;
import io.github.rpaclients.uipath.UiPathDeployment;
import io.github.rpaclients.uipath.orchestrator.OrchestratorClient;
import java.net.URI;

/** How does a person sign in rather than an application? Arguments: organization, tenant. */
public final class SignInAtTheKeyboard {
    private SignInAtTheKeyboard() {}

    public static void main(String[] args) {
        UiPathDeployment deployment = UiPathDeployment.cloud(args[0], args[1]);
        URI redirect = URI.create("http://localhost:8765/signed-in");
        AuthorizationCode application =
                AuthorizationCode.of(System.getenv("UIPATH_CLIENT_ID"), redirect, "OR.Users.Read", "offline_access");

        UiPathCredentials person;
        try (BrowserSignIn signIn = application.begin(deployment)) {
            System.out.println("Open this address in a browser: " + signIn.authorizeUrl());
            person = signIn.complete();
        }

        try (OrchestratorClient orchestrator = OrchestratorClient.builder()
                .deployment(deployment)
                .credentials(person)
                .build()) {
            orchestrator
                    .users()
                    .list(query -> query)
                    .forEach(user -> System.out.println(user.userName().orElse("(no name)")));
        }
    }
}
