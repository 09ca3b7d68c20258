package io.github.rpaclients.testkit.uipath;

/** Where the entity sets of Orchestrator come from, and what they share. */
final class OrchestratorSets {
    final Service service;
    final Organization organization;
    final OrchestratorState state;
    final OrchestratorErrors errors;
    final Folders folders;
    final IdentityState identity;
    final Tokens tokens;
    final BlobStorage storage;

    OrchestratorSets(
            Service service,
            Organization organization,
            OrchestratorState state,
            OrchestratorErrors errors,
            IdentityState identity,
            Tokens tokens,
            BlobStorage storage) {
        this.service = service;
        this.organization = organization;
        this.state = state;
        this.errors = errors;
        this.folders = new Folders(state, errors);
        this.identity = identity;
        this.tokens = tokens;
        this.storage = storage;
    }

    /** @param scope without {@code .Read} or {@code .Write}, which follows from what is done */
    EntitySet entities(EntityType type, String scope) {
        return new EntitySet(this, type, scope);
    }
}
