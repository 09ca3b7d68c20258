package io.github.rpaclients.testkit.uipath;

import com.google.gson.JsonObject;
import io.github.rpaclients.testkit.internal.Json;
import io.github.rpaclients.testkit.internal.SeedObject;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All there is in the organization, as one JSON text out and in. */
final class Company {
    private final Organization organization;
    private final OrchestratorState orchestrator;
    private final LeaseState lease;
    private final IdentityState identity;
    private final RegisteredApplication application;

    Company(
            Organization organization,
            OrchestratorState orchestrator,
            LeaseState lease,
            IdentityState identity,
            RegisteredApplication application) {
        this.organization = organization;
        this.orchestrator = orchestrator;
        this.lease = lease;
        this.identity = identity;
        this.application = application;
    }

    String json() {
        synchronized (organization.lock()) {
            return Json.text(Json.object(
                    "identity", identity.content(),
                    "lease", lease.content(),
                    "orchestrator", orchestrator.content(),
                    "application", Json.object("scopes", application.scopes())));
        }
    }

    /** All or nothing: what does not fit is found before anything changes. */
    void load(String json) {
        SeedObject seed = SeedObject.parse("company", json).only("identity", "lease", "orchestrator", "application");
        IdentityState newIdentity = new IdentityReader(seed.object("identity"), organization).read();
        LeaseState newLease = new LeaseReader(seed.object("lease"), organization, newIdentity).read();
        OrchestratorState newOrchestrator = new OrchestratorReader(seed.object("orchestrator"), organization).read();
        SeedObject newApplication = seed.object("application").only("scopes");
        List<String> scopes = newApplication.json().has("scopes")
                ? newApplication.texts("scopes")
                : RegisteredApplication.everything();
        synchronized (organization.lock()) {
            identity.become(newIdentity);
            lease.become(newLease);
            orchestrator.become(newOrchestrator);
            application.allowScopes(scopes);
            organization.continueIdsOf(Stream.of(
                            identity.ids(), orchestrator.ids(), lease.sessions().ids())
                    .flatMap(List::stream)
                    .collect(Collectors.toList()));
        }
    }

    /** A person that all three services know, without bundles and without a robot. */
    void addPerson(String email, String name, String surname) {
        if (email.indexOf('@') < 1) {
            throw new IllegalArgumentException("'" + email + "' is no address: write name@acme.example");
        }
        synchronized (organization.lock()) {
            boolean isTaken = orchestrator.users().stream().anyMatch(u -> isEmail(u, "UserName", email))
                    || identity.users().stream().anyMatch(u -> isEmail(u, "userName", email));
            if (isTaken) {
                throw new IllegalArgumentException(
                        "There is a user " + email + " already: take another address, or change that user");
            }
            String id = organization.newId();
            identity.addUser(id, email, email, name, surname);
            identity.groups().stream()
                    .filter(group -> Json.string(group, "name").equals("Everyone"))
                    .forEach(group -> identity.join(Json.string(group, "id"), id));
            String[] roles = orchestrator.role(DefaultCompany.USER_ROLE).isPresent()
                    ? new String[] {DefaultCompany.USER_ROLE}
                    : new String[0];
            orchestrator.addUser(
                    Json.text(OrchestratorUserJson.person(orchestrator.newUserId(), id, email, name, surname, roles)));
        }
    }

    private static boolean isEmail(JsonObject user, String member, String email) {
        return Json.string(user, member).equalsIgnoreCase(email);
    }
}
