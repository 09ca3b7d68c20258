package io.github.rpaclients.examples;

import io.github.rpaclients.aa.controlroom.ControlRoomClient;
import io.github.rpaclients.aa.controlroom.ids.RoleId;
import io.github.rpaclients.aa.controlroom.licenses.LicenseCount;
import io.github.rpaclients.aa.controlroom.licenses.LicenseFeature;
import io.github.rpaclients.aa.controlroom.licenses.LicenseUnit;
import io.github.rpaclients.aa.controlroom.roles.Role;
import io.github.rpaclients.aa.controlroom.users.NewUser;
import io.github.rpaclients.aa.controlroom.users.NewUserBuilder;
import io.github.rpaclients.aa.controlroom.users.User;
import io.github.rpaclients.core.Secret;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The people of a CSV file, held against what a Control Room has: its roles, its licences and the seats that are left. */
final class PeopleList {
    private static final List<String> COLUMNS =
            List.of("username", "email", "firstName", "lastName", "roles", "licenses");

    private final ControlRoomClient controlRoom;
    private final Consumer<String> wrong;
    private final Map<String, RoleId> roles = new LinkedHashMap<>();
    private final List<LicenseFeature> features = new ArrayList<>();
    private final Map<LicenseFeature, Long> seats = new LinkedHashMap<>();
    private final Map<String, Integer> lines = new LinkedHashMap<>();

    /** @param wrong takes a sentence for whatever is wrong, with line and column */
    PeopleList(ControlRoomClient controlRoom, Consumer<String> wrong) {
        this.controlRoom = controlRoom;
        this.wrong = wrong;
    }

    /** The people by their lines; of use only if nothing is wrong. Changes nothing. */
    Map<Integer, NewUser> read(String file, Optional<Secret> password) {
        Map<Integer, NewUser> people = new LinkedHashMap<>();
        Csv csv = Csv.read(file, wrong);
        if (csv.columns().size() != COLUMNS.size() || !csv.columns().containsAll(COLUMNS)) {
            wrong.accept("line 1: the columns are to be " + String.join(", ", COLUMNS) + ", and are "
                    + String.join(", ", csv.columns()));
            return people;
        }
        for (Role role : controlRoom.roles().list()) {
            roles.put(role.name(), role.id());
        }
        for (LicenseCount count : controlRoom.licenses().counts()) {
            LicenseFeature feature = count.feature().canonical();
            features.add(feature);
            if (count.unit().equals(Optional.of(LicenseUnit.NUMBER))) {
                count.available().ifPresent(left -> seats.merge(feature, left, Long::sum));
            }
        }
        csv.rows().forEach((line, row) -> people.put(line, person(line, row, password)));
        return people;
    }

    private NewUser person(int line, Map<String, String> row, Optional<Secret> password) {
        String username = row.getOrDefault("username", "");
        String email = row.getOrDefault("email", "");
        Integer before = lines.putIfAbsent(username.toLowerCase(Locale.ROOT), line);
        if (username.isEmpty()) {
            say(line, "username", "is empty");
        } else if (before != null) {
            say(line, "username", username + " is in line " + before + " already");
        }
        if (email.indexOf('@') < 1) {
            say(line, "email", "'" + email + "' is no address");
        }
        return new NewUserBuilder()
                .username(username)
                .email(email)
                .firstName(Optional.ofNullable(row.get("firstName")))
                .lastName(Optional.ofNullable(row.get("lastName")))
                .password(password)
                .roleIds(roles(line, row.getOrDefault("roles", "")))
                .licenseFeatures(licenses(line, username, row.getOrDefault("licenses", "")))
                .build();
    }

    private List<RoleId> roles(int line, String names) {
        List<RoleId> ids = new ArrayList<>();
        each(names).forEach(name -> {
            if (roles.containsKey(name)) {
                ids.add(roles.get(name));
            } else {
                say(line, "roles", "there is no role " + name);
            }
        });
        if (names.isEmpty()) {
            say(line, "roles", "names none, and a user needs one at least");
        }
        return ids;
    }

    private List<LicenseFeature> licenses(int line, String username, String words) {
        List<LicenseFeature> wanted =
                each(words).map(word -> LicenseFeature.of(word).canonical()).collect(Collectors.toList());
        Optional<User> there = wanted.isEmpty() || username.isEmpty()
                ? Optional.empty()
                : controlRoom.users().find(username);
        for (LicenseFeature feature : wanted) {
            if (!features.contains(feature)) {
                say(line, "licenses", "there is no licence " + feature);
            } else if (there.filter(user -> user.hasLicense(feature)).isEmpty()
                    && seats.merge(feature, -1L, Long::sum) < 0) {
                say(line, "licenses", "no seat of " + feature + " is left for " + username);
            }
        }
        return wanted;
    }

    private static Stream<String> each(String field) {
        return Stream.of(field.split(";"))
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .distinct();
    }

    private void say(int line, String column, String sentence) {
        wrong.accept("line " + line + ", " + column + ": " + sentence);
    }
}
