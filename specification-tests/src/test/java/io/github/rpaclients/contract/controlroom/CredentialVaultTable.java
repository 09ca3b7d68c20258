package io.github.rpaclients.contract.controlroom;

import io.github.rpaclients.aa.controlroom.Dialect;
import io.github.rpaclients.aa.controlroom.credentialvault.AttributeValueBuilder;
import io.github.rpaclients.aa.controlroom.credentialvault.CredentialAttribute;
import io.github.rpaclients.aa.controlroom.credentialvault.CredentialFields;
import io.github.rpaclients.aa.controlroom.credentialvault.DeviceLogin;
import io.github.rpaclients.aa.controlroom.credentialvault.LockerFields;
import io.github.rpaclients.aa.controlroom.credentialvault.LockerPermission;
import io.github.rpaclients.aa.controlroom.credentialvault.NewAttributeValue;
import io.github.rpaclients.aa.controlroom.credentialvault.NewCredential;
import io.github.rpaclients.aa.controlroom.credentialvault.NewLocker;
import io.github.rpaclients.aa.controlroom.credentialvault.VaultKeys;
import io.github.rpaclients.aa.controlroom.credentialvault.VaultMode;
import io.github.rpaclients.aa.controlroom.ids.AttributeValueId;
import io.github.rpaclients.aa.controlroom.ids.CredentialAttributeId;
import io.github.rpaclients.aa.controlroom.ids.CredentialId;
import io.github.rpaclients.aa.controlroom.ids.LockerId;
import io.github.rpaclients.aa.controlroom.ids.RoleId;
import io.github.rpaclients.aa.controlroom.ids.UserId;
import io.github.rpaclients.contract.Contract;
import java.util.List;
import java.util.Map;

final class CredentialVaultTable extends ControlRoomTable {
    private static final String VAULT = "/v2/credentialvault";
    private static final CredentialId EMAIL = CredentialId.of(17);
    private static final CredentialAttributeId PASSWORD = CredentialAttributeId.of(84);
    private static final AttributeValueId VALUE = AttributeValueId.of(15);
    private static final LockerId MAIL = LockerId.of(5);
    private static final UserId ADA = UserId.of(7);
    private static final UserId GRACE = UserId.of(8);
    private static final RoleId OPERATORS = RoleId.of(37);

    @Override
    void rows() {
        if (dialect() == Dialect.V1) {
            return;
        }
        credentials();
        values();
        lockers();
        lockerParts();
        vault();
    }

    private void credentials() {
        String set = VAULT + "/credentials";
        NewCredential email = NewCredential.of("Email", List.of(CredentialAttribute.password("Password")));
        call("POST " + set + "/list", c -> c.credentials().list().toList());
        call(
                "POST " + set + "/list",
                c -> c.credentials()
                        .list(q -> q.filter(CredentialFields.NAME.contains("mail")))
                        .toList());
        call(
                "POST " + set + "/list",
                c -> c.credentials().listConsumed(q -> q.pageSize(50)).toList());
        call("POST " + set + "/list", c -> c.credentials().find("Email"));
        call("GET " + set + "/{id}", c -> c.credentials().get(EMAIL));
        call("POST " + set, c -> c.credentials().create(email.withDescription("Mailbox")));
        call("POST " + set, c -> c.credentials().create(email, Map.of("Password", Contract.PASSWORD)));
        call("GET " + set + "/{id}", c -> c.credentials().change(EMAIL, known -> known.withName("Mail")));
        call("PUT " + set + "/{id}", c -> c.credentials().update(EMAIL, known -> known.withName("Mail")));
        call("DELETE " + set + "/{id}", c -> c.credentials().delete(EMAIL));
        call("PUT " + set + "/{id}/owner/{ownerId}", c -> c.credentials().changeOwner(EMAIL, GRACE));
    }

    private void values() {
        String set = VAULT + "/credentials/{id}/attributevalues";
        call("GET " + set, c -> c.credentials().values(EMAIL));
        call("GET " + set, c -> c.credentials().values(EMAIL, PASSWORD));
        call("GET " + set, c -> c.credentials().values(EMAIL, PASSWORD, ADA));
        call(
                "POST " + set,
                c -> c.credentials().addValues(EMAIL, List.of(NewAttributeValue.of(PASSWORD, Contract.PASSWORD))));
        call("PUT " + set + "/{valueId}", c -> c.credentials().setValue(EMAIL, PASSWORD, Contract.PASSWORD));
        call(
                "PUT " + set + "/{valueId}",
                c -> c.credentials()
                        .replaceValue(
                                EMAIL,
                                new AttributeValueBuilder()
                                        .id(VALUE)
                                        .credentialAttributeId(PASSWORD)
                                        .version("3")
                                        .build(),
                                Contract.PASSWORD));
        call("DELETE " + set + "/{valueId}", c -> c.credentials().deleteValue(EMAIL, VALUE));
    }

    private void lockers() {
        String set = VAULT + "/lockers";
        call("POST " + set + "/list", c -> c.lockers().list().toList());
        call(
                "POST " + set + "/list",
                c -> c.lockers()
                        .list(q -> q.filter(LockerFields.NAME.contains("ail")))
                        .toList());
        call("POST " + set + "/list", c -> c.lockers().find("Mail"));
        call("GET " + set + "/{id}", c -> c.lockers().get(MAIL));
        call("POST " + set, c -> c.lockers().create(NewLocker.of("Mail").withDescription("Mailboxes")));
        call("GET " + set + "/{id}", c -> c.lockers().change(MAIL, mail -> mail.withName("Post")));
        call("PUT " + set + "/{id}", c -> c.lockers().update(MAIL, mail -> mail.withName("Post")));
        call("DELETE " + set + "/{id}", c -> c.lockers().delete(MAIL));
    }

    private void lockerParts() {
        String one = VAULT + "/lockers/{id}";
        String member = one + "/members/{userId}";
        call("GET " + one + "/members", c -> c.lockers().members(MAIL));
        call("PUT " + member, c -> c.lockers().addMember(MAIL, ADA, LockerPermission.MANAGE));
        call("PUT " + member, c -> c.lockers().setMember(MAIL, GRACE, List.of(LockerPermission.OWN)));
        call("DELETE " + member, c -> c.lockers().removeMember(MAIL, ADA));
        call("GET " + one + "/consumers", c -> c.lockers().consumers(MAIL));
        call("POST " + one + "/consumers", c -> c.lockers().addConsumer(MAIL, OPERATORS));
        call("DELETE " + one + "/consumers/{roleId}", c -> c.lockers().removeConsumer(MAIL, OPERATORS));
        call("GET " + one + "/credentials", c -> c.lockers().credentials(MAIL));
        call("PUT " + one + "/credentials/{credentialId}", c -> c.lockers().addCredential(MAIL, EMAIL));
        call("DELETE " + one + "/credentials/{credentialId}", c -> c.lockers().removeCredential(MAIL, EMAIL));
    }

    private void vault() {
        VaultKeys keys = VaultKeys.of(Contract.PASSWORD, "MIIBIjANBgkq");
        call("GET " + VAULT + "/mode", c -> c.vault().mode());
        call("PUT " + VAULT + "/mode", c -> c.vault().setMode(VaultMode.EXPRESS));
        call("PUT " + VAULT + "/mode", c -> c.vault().setMode(VaultMode.MANUAL, Contract.PASSWORD));
        call("POST " + VAULT + "/keys", c -> c.vault().createKeys());
        call("PUT " + VAULT + "/keys", c -> c.vault().replaceKeys(keys, VaultMode.MANUAL));
        call("GET " + VAULT + "/keys/private", c -> c.vault().isOpen());
        call("PUT " + VAULT + "/keys/private", c -> c.vault().open(Contract.PASSWORD));
        call("GET " + VAULT + "/keys/transport/public", c -> c.vault().transportKey());
        call(
                "PUT " + VAULT + "/loginsetting",
                c -> c.vault().setDeviceLogin(DeviceLogin.of(ADA, "ACME\\runner7", Contract.PASSWORD)));
        call(
                "PUT " + VAULT + "/loginsetting",
                c -> c.vault().setDeviceLogin(DeviceLogin.of("ada", "ACME\\runner7", Contract.PASSWORD)));
    }
}
