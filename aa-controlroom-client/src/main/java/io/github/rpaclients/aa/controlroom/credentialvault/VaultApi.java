package io.github.rpaclients.aa.controlroom.credentialvault;

import io.github.rpaclients.core.Secret;
import io.github.rpaclients.core.internal.http.ApiCalls;
import java.util.Optional;

/**
 * The vault as a whole: how it is closed and opened, and how users sign in to their devices. Which permissions that needs the
 * vendor does not say; administrators have them.
 *
 * <p>Every method throws an {@link io.github.rpaclients.core.error.ApiException}: {@code ForbiddenException} where a permission
 * is missing, {@code BadRequestException} for what the server does not take. No argument may be null. Safe
 * for use by several threads.
 */
public final class VaultApi {
    private final ApiCalls calls;
    private final VaultService service;

    /** Called by {@code ControlRoomClient}. */
    public VaultApi(ApiCalls calls) {
        this.calls = calls;
        this.service = calls.service(VaultService.class);
    }

    /** Who opens the vault when the Control Room starts. */
    public VaultMode mode() {
        return calls.execute(service.mode());
    }

    /** Has the vault opened otherwise from now on. */
    public void setMode(VaultMode mode) {
        calls.run(service.putMode(VaultModeChange.of(mode, Optional.empty())));
    }

    /**
     * The same where the server wants the key that the vault is closed with.
     *
     * @param privateKey of the pair that the vault is closed with
     */
    public void setMode(VaultMode mode, Secret privateKey) {
        calls.run(service.putMode(VaultModeChange.of(mode, Optional.of(privateKey))));
    }

    /**
     * Makes the pair of keys that the vault is closed with. A vault that has one answers 400; see {@link #replaceKeys}.
     *
     * @return to be kept in a safe place: no server tells the private key a second time
     */
    public VaultKeys createKeys() {
        return calls.execute(service.createKeys());
    }

    /** Closes the vault with another pair of keys, for a mode. */
    public void replaceKeys(VaultKeys keys, VaultMode mode) {
        calls.run(service.putKeys(VaultKeysChange.of(keys, mode)));
    }

    /** Whether the vault is open. One in {@link VaultMode#MANUAL} is closed when the Control Room has started anew. */
    public boolean isOpen() {
        return calls.execute(service.isOpen());
    }

    /** Opens the vault, until the Control Room starts anew. */
    public void open(Secret privateKey) {
        calls.run(service.open(privateKey));
    }

    /** The public key of the Control Room, RSA in Base64, with which values can be encrypted on their way. */
    public String transportKey() {
        return calls.execute(service.transportKey()).publicKey();
    }

    /** Sets how a user signs in to the devices that his bots run on; a login that is there is replaced. */
    public void setDeviceLogin(DeviceLogin login) {
        calls.run(service.putDeviceLogin(login));
    }
}
