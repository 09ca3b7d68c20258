package io.github.rpaclients.core.json;

import io.github.rpaclients.core.internal.json.Json;

/**
 * What every model can do: become the vendor's JSON. {@link #fromJson} makes a model of such a text:
 *
 * <pre>{@code
 * String json = user.toJson();
 * User same = JsonModel.fromJson(User.class, json);
 * }</pre>
 *
 * <p>Nothing that the server said is lost between the two: members that this version does not know, words and numbers as they
 * came, a {@code null} as a null, what was not there as not there. That holds for what servers send; of a text that makes
 * a request, such as a {@code NewUser}, what the request does not know is left out.
 */
public interface JsonModel {
    /**
     * The vendor's JSON, in one line. In place of a {@link io.github.rpaclients.core.Secret} stands what it prints, which
     * {@link #fromJson} refuses, but for the stars that servers send. All else is in it as it is: people's names and
     * addresses, members of free shape, and what this version does not know to be a secret; {@code toString()} is shorter
     * and fit for a log.
     */
    default String toJson() {
        return Json.toPrintedJson(Json.modelOf(getClass()), this);
    }

    /** The same with secrets in the clear, as a server would want them. For no log and nobody's eyes. */
    default String toJsonWithSecrets() {
        return Json.toJson(Json.modelOf(getClass()), this);
    }

    /**
     * A model made of a JSON text, in the vendor's form.
     *
     * @param type a model's interface, such as {@code User.class}
     * @param json one JSON object
     * @throws IllegalArgumentException if the text is no JSON, or not of this model; says where and what was expected, never
     *     what was found
     */
    static <T extends JsonModel> T fromJson(Class<T> type, String json) {
        return Json.read(type, json);
    }
}
