/**
 * Where passwords and secrets are kept; start at {@link
 * io.github.rpaclients.uipath.orchestrator.credentialstores.CredentialStoresApi}.
 */
@NullMarked
@JsonNaming(JsonNaming.Strategy.PASCAL_CASE)
@Vocabulary(
        name = "CredentialsProxyType",
        about = "Whether Orchestrator reaches a credentials proxy, or robots alone do.",
        words = {"Connected", "Disconnected"})
@Vocabulary(
        name = "CredentialStoreResourceType",
        about = "What has credentials in a store.",
        words = {"AssetCredential", "RobotCredential", "BucketCredential", "Secrets"})
@Vocabulary(
        name = "CredentialsProxyResourceType",
        about = "What depends on a credentials proxy.",
        words = {"AssetCredential", "RobotCredential", "BucketCredential", "Secrets", "CredentialStore"})
package io.github.rpaclients.uipath.orchestrator.credentialstores;

import io.github.rpaclients.core.json.JsonNaming;
import io.github.rpaclients.core.json.Vocabulary;
import org.jspecify.annotations.NullMarked;
