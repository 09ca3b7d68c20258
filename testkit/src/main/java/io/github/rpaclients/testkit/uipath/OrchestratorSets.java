package io.github.rpaclients.testkit.uipath;

/** Where the entity sets of Orchestrator come from, and what they share. */
final class OrchestratorSets {
    final Service service;
    final Organization organization;
    final OrchestratorState state;
    final OrchestratorErrors errors;
    final Folders folders;

    OrchestratorSets(Service service, Organization organization, OrchestratorState state, OrchestratorErrors errors) {
        this.service = service;
        this.organization = organization;
        this.state = state;
        this.errors = errors;
        this.folders = new Folders(state, errors);
    }

    /** @param scope without {@code .Read} or {@code .Write}, which follows from what is done */
    EntitySet entities(EntityType type, String scope) {
        return new EntitySet(this, type, scope);
    }
}
