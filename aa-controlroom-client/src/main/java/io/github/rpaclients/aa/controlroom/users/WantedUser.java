package io.github.rpaclients.aa.controlroom.users;

import io.github.rpaclients.aa.controlroom.licenses.LicenseFeature;
import io.github.rpaclients.core.internal.json.Wanted;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What is wanted of a user, laid over the one there is. */
final class WantedUser {
    /** A password counts for a new user alone: another one ends what runs with the old. */
    static final Wanted<NewUser, User> WANTED =
            Wanted.of(NewUser.class, User.class).leaving("username", "password", "roleIds", "licenseFeatures");

    private WantedUser() {}

    static User laidOver(User user, NewUser wanted) {
        return WANTED.laidOver(user, wanted)
                .withRoles(exactly(user.roles(), UserRole::id, wanted.roleIds(), UserRole::of))
                .withLicenseFeatures(exactly(
                        user.licenseFeatures(),
                        LicenseFeature::canonical,
                        wanted.licenseFeatures().stream()
                                .map(LicenseFeature::canonical)
                                .collect(Collectors.toList()),
                        feature -> feature));
    }

    /** What is wanted and no more, as it is there where it is; all that is there if nothing is said. */
    private static <T, K> List<T> exactly(List<T> there, Function<T, K> key, List<K> wanted, Function<K, T> made) {
        if (wanted.isEmpty()) {
            return there;
        }
        List<T> all = new ArrayList<>();
        there.stream().filter(one -> wanted.contains(key.apply(one))).forEach(all::add);
        Set<K> has = all.stream().map(key).collect(Collectors.toSet());
        wanted.stream().filter(has::add).map(made).forEach(all::add);
        return all;
    }
}
