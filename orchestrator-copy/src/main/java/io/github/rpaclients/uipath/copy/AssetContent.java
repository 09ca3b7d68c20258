package io.github.rpaclients.uipath.copy;

import io.github.rpaclients.core.json.WireModel;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What an asset and the value of a user have in common: which members count, and which secret belongs to them. */
final class AssetContent {
    static final String TYPE = "ValueType";

    private static final String STORE = "CredentialStore";
    private static final String EXTERNAL = "ExternalName";
    private static final String USER_NAME = "CredentialUsername";
    private static final String PASSWORD = "CredentialPassword";
    private static final String SECRET = "SecretValue";

    private static final Map<String, Set<String>> COUNTING = Map.of(
            "Text", Set.of("StringValue"),
            "Bool", Set.of("BoolValue"),
            "Integer", Set.of("IntValue"),
            "KeyValueList", Set.of("KeyValueList"),
            "Credential", Set.of(USER_NAME, EXTERNAL, STORE),
            "Secret", Set.of(EXTERNAL, STORE));

    static final Set<String> ALL =
            Set.of("StringValue", "BoolValue", "IntValue", "KeyValueList", USER_NAME, EXTERNAL, STORE);

    private AssetContent() {}

    static <E extends WireModel> Members<E> carried(Members<E> members) {
        return members.leaving(PASSWORD, SECRET, "CanBeDeleted")
                .naming("CredentialStoreId", STORE, Referred.CREDENTIAL_STORE);
    }

    /** Servers fill in members of other types with nothing, false or zero. */
    static Blueprint only(Blueprint value) {
        Set<String> others = new TreeSet<>(ALL);
        value.text(TYPE).map(COUNTING::get).ifPresentOrElse(others::removeAll, others::clear);
        return value.without(others);
    }

    /** Whether all can be shown: connection strings of old servers have passwords in them. */
    static boolean isOpen(Blueprint value) {
        return value.text(TYPE).filter(COUNTING::containsKey).isPresent();
    }

    /**
     * The field of the secret that has to be given: of a new value, and of one whose user name or place changes. What is in
     * a vault under a name is there already.
     */
    static Optional<String> secret(Blueprint wanted, Optional<Blueprint> there) {
        boolean isKept = there.isPresent()
                && List.of(TYPE, USER_NAME, STORE, EXTERNAL).stream()
                        .allMatch(member -> there.get().json(member).equals(wanted.json(member)));
        if (isKept || wanted.json(EXTERNAL).isPresent()) {
            return Optional.empty();
        }
        return wanted.is(TYPE, "Credential")
                ? Optional.of(PASSWORD)
                : Optional.of(SECRET).filter(field -> wanted.is(TYPE, "Secret"));
    }
}
