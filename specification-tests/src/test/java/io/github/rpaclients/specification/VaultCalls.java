package io.github.rpaclients.specification;

import io.github.rpaclients.aa.controlroom.ControlRoomClient;
import io.github.rpaclients.aa.controlroom.credentialvault.Credential;
import io.github.rpaclients.aa.controlroom.credentialvault.CredentialAttribute;
import io.github.rpaclients.aa.controlroom.credentialvault.CredentialFields;
import io.github.rpaclients.aa.controlroom.credentialvault.DeviceLogin;
import io.github.rpaclients.aa.controlroom.credentialvault.Locker;
import io.github.rpaclients.aa.controlroom.credentialvault.LockerPermission;
import io.github.rpaclients.aa.controlroom.credentialvault.NewAttributeValue;
import io.github.rpaclients.aa.controlroom.credentialvault.NewCredential;
import io.github.rpaclients.aa.controlroom.credentialvault.NewLocker;
import io.github.rpaclients.aa.controlroom.credentialvault.VaultKeys;
import io.github.rpaclients.aa.controlroom.credentialvault.VaultMode;
import io.github.rpaclients.aa.controlroom.ids.CredentialAttributeId;
import io.github.rpaclients.aa.controlroom.ids.RoleId;
import io.github.rpaclients.aa.controlroom.ids.UserId;
import io.github.rpaclients.core.Secret;
import java.util.List;
import java.util.Map;

/** Credentials, their values, lockers, and the keys of the vault. */
final class VaultCalls {
    private static final Secret SECRET = Secret.of("Correct-horse-7");
    private static final UserId ADA = UserId.of(2002);
    private static final UserId ADMIN = UserId.of(2000);
    private static final RoleId SEAT_KEEPERS = RoleId.of(26);

    private VaultCalls() {}

    static void all(ControlRoomCaller to) {
        Credential mail = to.client()
                .credentials()
                .create(
                        NewCredential.of(
                                "Mail",
                                List.of(CredentialAttribute.of("Host"), CredentialAttribute.password("Password"))),
                        Map.of("Password", SECRET));
        values(to.client(), mail);
        lockers(to, mail);
        credentials(to.client(), mail);
        vault(to.client());
        to.get("/v2/credentialvault/credentials/77");
        to.get("/v2/credentialvault/lockers/post");
        to.as("ada").call("GET", "/v2/credentialvault/mode", "");
    }

    private static void values(ControlRoomClient client, Credential mail) {
        CredentialAttributeId host = attribute(mail, "Host");
        CredentialAttributeId password = attribute(mail, "Password");
        client.credentials().addValues(mail.id(), List.of(NewAttributeValue.of(host, SECRET)));
        client.credentials().setValue(mail.id(), password, SECRET);
        client.credentials().values(mail.id());
        client.credentials()
                .values(mail.id(), host, ADMIN)
                .forEach(value -> client.credentials().deleteValue(mail.id(), value.id()));
    }

    private static CredentialAttributeId attribute(Credential credential, String name) {
        return credential.attributes().stream()
                .filter(attribute -> attribute.name().equals(name))
                .flatMap(attribute -> attribute.id().stream())
                .findFirst()
                .orElseThrow();
    }

    private static void lockers(ControlRoomCaller to, Credential mail) {
        ControlRoomClient client = to.client();
        Locker post = client.lockers().create(NewLocker.of("Post").withDescription("Mailboxes"));
        client.lockers().list().toList();
        client.lockers().update(post.id(), locker -> locker.withDescription("Letters"));
        client.lockers().addMember(post.id(), ADA, LockerPermission.MANAGE);
        client.lockers().addConsumer(post.id(), SEAT_KEEPERS);
        client.lockers().addCredential(post.id(), mail.id());
        client.lockers().get(post.id());
        client.lockers().members(post.id());
        client.lockers().consumers(post.id());
        client.lockers().credentials(post.id());
        to.as("margaret").call("POST", "/v2/credentialvault/credentials/list?consumed=true", "{}");
        client.lockers().removeCredential(post.id(), mail.id());
        client.lockers().removeConsumer(post.id(), SEAT_KEEPERS);
        client.lockers().removeMember(post.id(), ADA);
        client.lockers().delete(post.id());
    }

    private static void credentials(ControlRoomClient client, Credential mail) {
        client.credentials()
                .list(query -> query.filter(CredentialFields.NAME.contains("ai")))
                .toList();
        client.credentials().update(mail.id(), credential -> credential.withDescription("Mailbox"));
        client.credentials().get(mail.id());
        client.credentials().changeOwner(mail.id(), ADMIN);
        client.credentials().delete(mail.id());
    }

    private static void vault(ControlRoomClient client) {
        VaultKeys keys = client.vault().createKeys();
        client.vault().replaceKeys(keys, VaultMode.MANUAL);
        client.vault().setMode(VaultMode.EXPRESS, keys.privateKey());
        client.vault().mode();
        client.vault().open(keys.privateKey());
        client.vault().isOpen();
        client.vault().transportKey();
        client.vault().setDeviceLogin(DeviceLogin.of(ADA, "ACME\\runner7", SECRET));
        client.vault().setDeviceLogin(DeviceLogin.of("ada", "ACME\\runner7", SECRET));
    }
}
