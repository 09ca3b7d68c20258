package io.github.rpaclients.aa.controlroom.credentialvault;

import io.github.rpaclients.aa.controlroom.ids.AttributeValueId;
import io.github.rpaclients.aa.controlroom.ids.CredentialAttributeId;
import io.github.rpaclients.aa.controlroom.ids.CredentialId;
import io.github.rpaclients.aa.controlroom.ids.UserId;
import io.github.rpaclients.aa.controlroom.internal.Lists;
import io.github.rpaclients.aa.controlroom.query.ListQuery;
import io.github.rpaclients.core.Secret;
import io.github.rpaclients.core.internal.OnlyOne;
import io.github.rpaclients.core.internal.http.ApiCalls;
import io.github.rpaclients.core.internal.http.Edit;
import io.github.rpaclients.core.json.Change;
import io.github.rpaclients.core.paging.PagedIterable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Credentials in the vault, their attributes and values. A caller sees those that he owns, and those that a locker gives him;
 * a locker administrator sees all.
 *
 * <p>Values travel as they are, below TLS, as in the samples of the vendor. The parameter {@code encryptionKey} is not sent:
 * how a value has to be encrypted is documented nowhere, and servers were seen to refuse the transport key that the vendor
 * says belongs there.
 *
 * <p>Every method throws an {@link io.github.rpaclients.core.error.ApiException}: {@code NotFoundException} for an unknown id,
 * {@code ForbiddenException} where a permission is missing, {@code ConflictException} for a name that is taken and for a write
 * over something that has changed since it was read. A vault in manual mode that nobody has opened answers with {@code
 * ServerException}; see {@link VaultApi#isOpen}. No argument may be null. Safe for use by several threads.
 *
 * @see <a href="https://docs.automationanywhere.com/bundle/enterprise-v2019/page/enterprise-cloud/topics/control-room/control-room-api/cloud-credential-vault-api.html">
 *     Credential Vault APIs</a>
 */
public final class CredentialsApi {
    private static final Edit<Credential, CredentialId> EDIT = Edit.of(Credential.class, Credential::id);

    private final ApiCalls calls;
    private final Lists lists;
    private final CredentialsService service;

    /** Called by {@code ControlRoomClient}. */
    public CredentialsApi(ApiCalls calls) {
        this.calls = calls;
        this.lists = new Lists(calls);
        this.service = calls.service(CredentialsService.class);
    }

    /** All credentials that the caller sees, by id, without values. Permission Manage my credentials and lockers. */
    public PagedIterable<Credential> list() {
        return list(query -> query);
    }

    /**
     * The credentials that a query describes, for example {@code q -> q.filter(NAME.contains("SAP"))}, without values. The
     * first request goes out when the first row is asked for. Permission Manage my credentials and lockers.
     *
     * @throws io.github.rpaclients.core.error.BadRequestException for a field or operator the server does not take; out of
     *     the iteration
     * @see CredentialFields
     */
    public PagedIterable<Credential> list(UnaryOperator<ListQuery<Credential>> query) {
        return lists.list(query, body -> service.list(null, body));
    }

    /**
     * The same of those that bots use and that want values from their users. Permission Manage my credentials and lockers.
     *
     * @see CredentialFields
     */
    public PagedIterable<Credential> listConsumed(UnaryOperator<ListQuery<Credential>> query) {
        return lists.list(query, body -> service.list(true, body));
    }

    /**
     * The credential of this name, without values. Case matters only where two names differ by nothing else. Permission
     * Manage my credentials and lockers.
     *
     * @throws IllegalStateException if several credentials have this name
     */
    public Optional<Credential> find(String name) {
        return OnlyOne.named(
                list(query -> query.filter(CredentialFields.NAME.eq(name))).toList(),
                Credential::name,
                name,
                Credential::id,
                "credential has this name");
    }

    /** One credential, without values. Permission Manage my credentials and lockers. */
    public Credential get(CredentialId id) {
        return calls.execute(service.get(id));
    }

    /**
     * Creates a credential whose values are set later. Permission Manage my credentials and lockers.
     *
     * @return the credential as the server made it, with the ids of its attributes
     */
    public Credential create(NewCredential credential) {
        return calls.execute(service.create(credential));
    }

    /**
     * Creates a credential and sets its values, in two requests; a value for each attribute that is not for users to provide
     * makes it complete. Permission Manage my credentials and lockers.
     *
     * <p>If only the second request fails, the credential is there without values: {@link #find} it, and {@link #setValue}.
     *
     * @param values by the name of the attribute
     * @return the credential as the server made it, before it had values
     * @throws IllegalArgumentException if there is a value for something else than an attribute of {@code credential};
     *     nothing is sent then
     */
    public Credential create(NewCredential credential, Map<String, Secret> values) {
        Set<String> unknown = new TreeSet<>(values.keySet());
        credential.attributes().forEach(attribute -> unknown.remove(attribute.name()));
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException(
                    "The credential '" + credential.name() + "' has no attributes " + unknown + " to give a value to");
        }
        Credential created = create(credential);
        if (!values.isEmpty()) {
            calls.whole(service.addValues(created.id(), named(created, values)));
        }
        return created;
    }

    /** The server numbers the attributes. */
    private static List<NewAttributeValue> named(Credential created, Map<String, Secret> values) {
        List<NewAttributeValue> numbered = new ArrayList<>();
        values.forEach((name, value) -> numbered.add(NewAttributeValue.of(
                created.attributes().stream()
                        .filter(attribute -> attribute.name().equals(name))
                        .flatMap(attribute -> attribute.id().stream())
                        .findFirst()
                        .orElseThrow(() -> new IllegalStateException("Credential " + created.id()
                                + " was created without its attribute '" + name + "'; no value is set")),
                value)));
        return numbered;
    }

    /**
     * What {@link #update} would write, without writing it. Permission Manage my credentials and lockers.
     *
     * @throws IllegalArgumentException if the change touches what only the server sets
     */
    public Change<Credential> change(CredentialId id, UnaryOperator<Credential> change) {
        return EDIT.change(calls, id, service.read(id), change, body -> service.put(id, body));
    }

    /**
     * Reads a credential, changes it and writes it back whole; nothing is written if nothing changed. Attributes that the
     * change leaves out are deleted with their values. Permission Manage my credentials and lockers.
     *
     * @return the credential as sent
     * @throws io.github.rpaclients.core.error.ConflictException if somebody else changed it since it was read, or the new
     *     name is taken
     * @throws IllegalArgumentException if the change touches what only the server sets; nothing is written then
     */
    public Credential update(CredentialId id, UnaryOperator<Credential> change) {
        return change(id, change).apply();
    }

    /** Deletes a credential and its values. Permission Manage my credentials and lockers. */
    public void delete(CredentialId id) {
        calls.run(service.delete(id));
    }

    /** Makes another user the owner of a credential. Permission Manage my credentials and lockers. */
    public void changeOwner(CredentialId id, UserId owner) {
        calls.run(service.changeOwner(id, owner));
    }

    /**
     * The values of a credential that the caller may read; those of masked attributes are empty, or not there. Permission
     * Manage my credentials and lockers.
     */
    public List<AttributeValue> values(CredentialId id) {
        return calls.whole(service.values(id, null, null));
    }

    /** The same of one attribute. Permission Manage my credentials and lockers. */
    public List<AttributeValue> values(CredentialId id, CredentialAttributeId attribute) {
        return only(attribute, calls.whole(service.values(id, attribute, null)));
    }

    /** What one user has set for an attribute that each user provides. Permission Manage my credentials and lockers. */
    public List<AttributeValue> values(CredentialId id, CredentialAttributeId attribute, UserId user) {
        return only(attribute, calls.whole(service.values(id, attribute, user)));
    }

    private static List<AttributeValue> only(CredentialAttributeId attribute, List<AttributeValue> values) {
        return values.stream()
                .filter(value -> value.credentialAttributeId().equals(attribute))
                .collect(Collectors.toUnmodifiableList());
    }

    /**
     * Sets values of attributes that have none; of those that each user provides, the caller's own. Permission Manage my
     * credentials and lockers.
     *
     * @return as the server answers: what they say of themselves may be encrypted
     * @throws io.github.rpaclients.core.error.ConflictException if an attribute has a value, for {@link #replaceValue}
     */
    public List<AttributeValue> addValues(CredentialId id, List<NewAttributeValue> values) {
        return calls.whole(service.addValues(id, values));
    }

    /**
     * Puts another value in the place of one, which must still be the one that was read. Permission Manage my credentials and
     * lockers.
     *
     * @param before out of {@link #values}
     * @return as the server answers: what it says of itself may be encrypted
     * @throws io.github.rpaclients.core.error.ConflictException if somebody else changed the value since it was read; read
     *     it again and decide anew
     * @throws IllegalArgumentException if {@code before} has no version; nothing is sent then
     */
    public AttributeValue replaceValue(CredentialId id, AttributeValue before, Secret value) {
        String version = before.version()
                .orElseThrow(() -> new IllegalArgumentException(
                        "Value " + before.id() + " was read without its version; values(id) has it"));
        return calls.execute(service.replaceValue(id, before.id(), AttributeValueChange.of(value, version)));
    }

    /**
     * Sets the value of an attribute whether or not it has one: reads it, and adds or replaces it. Permission Manage my
     * credentials and lockers.
     *
     * @return as the server answers: what it says of itself may be encrypted
     * @throws io.github.rpaclients.core.error.ConflictException if somebody else sets it at the same moment; that value stays
     * @throws IllegalStateException if several users have a value of their own; {@link #replaceValue} is for one of them
     */
    public AttributeValue setValue(CredentialId id, CredentialAttributeId attribute, Secret value) {
        Optional<AttributeValue> before =
                OnlyOne.of(values(id, attribute), any -> true, AttributeValue::id, "value of attribute " + attribute);
        if (before.isPresent()) {
            return replaceValue(id, before.get(), value);
        }
        return OnlyOne.of(
                        addValues(id, List.of(NewAttributeValue.of(attribute, value))),
                        any -> true,
                        AttributeValue::id,
                        "value was added")
                .orElseThrow(() -> new IllegalStateException("The server set the value and does not show it"));
    }

    /** Deletes a value; its attribute is without one then. Permission Manage my credentials and lockers. */
    public void deleteValue(CredentialId id, AttributeValueId value) {
        calls.run(service.deleteValue(id, value));
    }
}
