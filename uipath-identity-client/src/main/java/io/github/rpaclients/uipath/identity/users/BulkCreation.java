package io.github.rpaclients.uipath.identity.users;

import io.github.rpaclients.core.internal.json.Failures;
import io.github.rpaclients.core.internal.json.Json;
import io.github.rpaclients.core.internal.json.RawObject;
import io.github.rpaclients.uipath.PersonId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What became of people who were to be created together, row by row. Immutable. */
public final class BulkCreation {
    private final boolean complete;
    private final List<IdentityError> errors;
    private final Map<BulkUser, IdentityUser> created = new LinkedHashMap<>();
    private final List<BulkUser> unconfirmed = new ArrayList<>();

    private BulkCreation(List<BulkUser> asked, IdentityResult result, List<IdentityUser> shown) {
        this.complete = result.succeeded();
        this.errors = List.copyOf(result.errors());
        for (BulkUser user : asked) {
            Optional<IdentityUser> found =
                    shown.stream().filter(one -> isOf(one, user)).findFirst();
            found.ifPresent(one -> created.put(user, one));
            if (found.isEmpty()) {
                unconfirmed.add(user);
            }
        }
    }

    /**
     * Reads an answer of either shape.
     *
     * @throws com.squareup.moshi.JsonDataException if it says no more than that it was not done
     */
    static BulkCreation of(List<BulkUser> asked, RawObject answer) {
        if (!answer.has("succeeded")) {
            BatchAnswer batch = Json.fromJson(BatchAnswer.class, answer.toJson());
            return new BulkCreation(asked, batch.result(), batch.users());
        }
        IdentityResult result = Json.fromJson(IdentityResult.class, answer.toJson());
        if (!result.succeeded()) {
            throw Failures.doubtful("The answer does not say whether somebody was created");
        }
        return new BulkCreation(asked, result, List.of());
    }

    private static boolean isOf(IdentityUser shown, BulkUser asked) {
        Optional<PersonId> id = asked.id();
        return id.isPresent()
                ? id.get().value().equalsIgnoreCase(shown.id().value())
                : shown.userName().filter(asked.userName()::equalsIgnoreCase).isPresent();
    }

    /** Whether the server says that all of them were created. */
    public boolean isComplete() {
        return complete;
    }

    /** The people that the answer shows, by the row that they were made from. */
    public Map<BulkUser, IdentityUser> created() {
        return Collections.unmodifiableMap(created);
    }

    /**
     * The rows of which the answer shows nobody. Where it is not {@linkplain #isComplete complete}, look each up with {@code
     * find} before creating it again.
     */
    public List<BulkUser> unconfirmed() {
        return Collections.unmodifiableList(unconfirmed);
    }

    /** Why some were not created, as far as the server says; it tells in words alone which row an error is about. */
    public List<IdentityError> errors() {
        return errors;
    }

    /** Three numbers: names are personal. */
    @Override
    public String toString() {
        return created.size() + " created, " + unconfirmed.size() + " unconfirmed, " + errors.size() + " errors";
    }
}
