package io.github.rpaclients.uipath.orchestrator.users;

import com.squareup.moshi.JsonDataException;
import io.github.rpaclients.core.internal.json.Failures;
import io.github.rpaclients.core.internal.json.Json;
import io.github.rpaclients.core.internal.json.RawMerge;
import io.github.rpaclients.core.internal.json.RawObject;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** A user as the server sent it and as the caller wants it. */
final class UserEdit {
    private static final Predicate<String> MASK = Pattern.compile("\"\\*+\"").asMatchPredicate();

    private final RawObject original;
    private final User before;
    private final User after;

    private UserEdit(RawObject original, User before, User after) {
        this.original = original;
        this.before = before;
        this.after = after;
    }

    /**
     * The user as read, unchanged.
     *
     * @throws JsonDataException if this is no user, or not the one asked for: the server would write to the one in the body
     */
    static UserEdit of(UserId id, RawObject original) {
        User user = Json.fromJson(User.class, original.toJson());
        if (!user.id().equals(id)) {
            throw Failures.of("Expected user " + id + " at $.Id");
        }
        return new UserEdit(original, user, user);
    }

    UserEdit changed(UnaryOperator<User> change) {
        User after = change.apply(before);
        if (!after.id().equals(before.id())
                || !after.userName().equals(before.userName())
                || !after.type().equals(before.type())) {
            throw new IllegalArgumentException("An update of user " + before.id()
                    + " cannot change Id, UserName or Type; the server finds the user by them");
        }
        return new UserEdit(original, before, after);
    }

    User after() {
        return after;
    }

    /** The whole user with the change in it, every other byte as it came; empty if there is nothing to change. */
    Optional<RawObject> body() {
        String from = Json.toJson(User.class, before);
        String to = Json.toJson(User.class, after);
        return RawMerge.same(from, to) ? Optional.empty() : Optional.of(sendable(RawMerge.changed(original, from, to)));
    }

    /** Without OData's remarks, and without masks, which the server would take for new passwords. */
    private static RawObject sendable(RawObject user) {
        RawObject body = withoutMask(user);
        for (String name : user.names()) {
            if (name.startsWith("@odata.")) {
                body = body.without(name);
            }
        }
        Optional<RawObject> robot = body.object("UnattendedRobot");
        return robot.isPresent()
                ? body.with("UnattendedRobot", withoutMask(robot.get()).toJson())
                : body;
    }

    private static RawObject withoutMask(RawObject object) {
        return object.get("Password").filter(MASK).isPresent() ? object.without("Password") : object;
    }
}
