package io.github.rpaclients.aa.controlroom.custommodels;

import io.github.rpaclients.core.json.Entity;
import io.github.rpaclients.core.json.JsonAlias;
import io.github.rpaclients.core.json.JsonValue;
import io.github.rpaclients.core.json.WireModel;
import java.util.List;
import java.util.Optional;

/**
 * The definition of a vendor and his models: how a request for each looks, and where in its answer the text stands. It holds
 * the name of the header that a key goes into, not the key.
 *
 * <p>Sign-in and models are JSON as the vendor's page shows it. Its file has the same with other names and one level more, so
 * no type of ours would fit both.
 */
@Entity
public interface CustomModel extends WireModel, WithCustomModel {
    /** Of the vendor, as in {@link CustomModelsApi#get}. */
    String name();

    Optional<String> description();

    Optional<String> version();

    /** How requests are signed in, for example {@code {"authType":"CUSTOM_KEYS","customKeys":{"keys":[…]}}}. */
    @JsonAlias("auth_action")
    Optional<JsonValue> authAction();

    /** {@code REST}. */
    @JsonAlias("api_type")
    Optional<String> apiType();

    /** A model each: {@code name}, {@code uri}, {@code params}, {@code request} and {@code response}. */
    List<JsonValue> actions();

    /** A definition with models that are reached by REST. */
    static CustomModel of(String name, JsonValue authAction, List<JsonValue> actions) {
        return new CustomModelBuilder()
                .name(name)
                .apiType("REST")
                .authAction(authAction)
                .addAllActions(actions)
                .build();
    }
}
