/**
 * The credential vault: credentials and their values, the lockers that hand them to others, and the keys that it is closed
 * with. Start at {@link io.github.rpaclients.aa.controlroom.credentialvault.CredentialsApi}.
 */
@JsonNaming(JsonNaming.Strategy.AS_IS)
@NullMarked
@Vocabulary(
        name = "LockerPermission",
        about = "What a member may do with a locker: put credentials of his own into it, see to all of it, or own it.",
        words = {"participate", "manage", "own"})
@Vocabulary(
        name = "VaultMode",
        about = "Who opens the vault when the Control Room starts: it itself, or a person with the private key.",
        words = {"Express", "Manual"})
package io.github.rpaclients.aa.controlroom.credentialvault;

import io.github.rpaclients.core.json.JsonNaming;
import io.github.rpaclients.core.json.Vocabulary;
import org.jspecify.annotations.NullMarked;
