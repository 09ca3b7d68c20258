package io.github.rpaclients.examples;

import io.github.rpaclients.aa.controlroom.ControlRoomClient;
import io.github.rpaclients.aa.controlroom.ControlRoomCredentials;
import io.github.rpaclients.aa.controlroom.ids.RoleId;
import io.github.rpaclients.aa.controlroom.licenses.LicenseCount;
import io.github.rpaclients.aa.controlroom.licenses.LicenseFeature;
import io.github.rpaclients.aa.controlroom.users.NewUser;
import io.github.rpaclients.aa.controlroom.users.NewUserBuilder;
import io.github.rpaclients.aa.controlroom.users.User;
import io.github.rpaclients.aa.controlroom.users.UsersApi;
import io.github.rpaclients.core.Secret;
import io.github.rpaclients.core.bulk.Bulk;
import io.github.rpaclients.core.bulk.BulkReport;
import io.github.rpaclients.core.error.ApiException;
import io.github.rpaclients.core.json.Plan;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** How do I bring the people of a list into a Control Room, with roles and licences? Arguments: address, CSV file. */
public final class CreatePeople {
    private CreatePeople() {}

    public static void main(String[] args) throws IOException {
        Secret apiKey = Secret.of(System.getenv("CONTROLROOM_API_KEY"));
        String username = System.getenv("CONTROLROOM_USERNAME");
        Optional<Secret> password =
                Optional.ofNullable(System.getenv("CONTROLROOM_FIRST_PASSWORD")).map(Secret::of);

        boolean done;
        try (ControlRoomClient controlRoom = ControlRoomClient.builder()
                .url(URI.create(args[0]))
                .credentials(ControlRoomCredentials.apiKey(username, apiKey))
                .build()) {
            done = create(controlRoom, Files.readString(Path.of(args[1])), password, System.out::println);
        }
        System.exit(done ? 0 : 1);
    }

    /** Changes nothing if anything is wrong with the list; otherwise says what came of each line, and what is left. */
    public static boolean create(
            ControlRoomClient controlRoom, String csv, Optional<Secret> password, Consumer<String> print) {
        List<String> wrong = new ArrayList<>();
        Map<Integer, NewUser> people = new PeopleList(controlRoom, wrong::add).read(csv, password);
        if (!wrong.isEmpty()) {
            wrong.forEach(print);
            print.accept("Nothing was changed.");
            return false;
        }
        BulkReport<Map.Entry<Integer, NewUser>, String> report = Bulk.of(people.entrySet())
                .stopAfter(5)
                .run(person -> bringAbout(controlRoom.users(), person.getValue()));
        for (Map.Entry<Integer, NewUser> person : people.entrySet()) {
            String name = person.getValue().username();
            print.accept("line " + person.getKey() + ", " + name + ": " + outcome(report, person));
        }
        printSeats(controlRoom, people.values(), print);
        return report.isComplete();
    }

    /** Beside the roles and licences that somebody has; none is taken away. */
    private static String bringAbout(UsersApi users, NewUser wanted) {
        NewUser all =
                users.find(wanted.username()).map(user -> beside(user, wanted)).orElse(wanted);
        Plan<User> plan = users.plan(all);
        String what =
                plan.differences().isEmpty() ? "as it is to be" : plan.before().isPresent() ? "changed" : "created";
        return what + licensed(users.get(plan.apply().id()), wanted);
    }

    private static NewUser beside(User user, NewUser wanted) {
        Set<RoleId> roles = new LinkedHashSet<>();
        user.roles().forEach(role -> roles.add(role.id()));
        roles.addAll(wanted.roleIds());
        Set<LicenseFeature> features = new LinkedHashSet<>();
        user.licenseFeatures().forEach(feature -> features.add(feature.canonical()));
        features.addAll(wanted.licenseFeatures());
        return new NewUserBuilder()
                .from(wanted)
                .roleIds(roles)
                .licenseFeatures(features)
                .build();
    }

    /** By what the server says afterwards: whether administrators can have licences is not known. */
    private static String licensed(User user, NewUser wanted) {
        List<LicenseFeature> missing = wanted.licenseFeatures().stream()
                .filter(feature -> !user.hasLicense(feature))
                .collect(Collectors.toList());
        if (!missing.isEmpty()) {
            throw new IllegalStateException("the server said yes and has not given " + missing);
        }
        return user.licenseFeatures().isEmpty() ? "" : ", licensed " + words(user.licenseFeatures());
    }

    private static <P> String outcome(BulkReport<P, String> report, P person) {
        RuntimeException failure = report.failed().get(person);
        if (failure == null) {
            return report.done().getOrDefault(person, "not tried");
        }
        return (failure instanceof ApiException ? ((ApiException) failure).outcome() + ", " : "")
                + failure.getMessage();
    }

    private static void printSeats(ControlRoomClient controlRoom, Collection<NewUser> people, Consumer<String> print) {
        for (LicenseCount count : controlRoom.licenses().counts()) {
            LicenseFeature feature = count.feature().canonical();
            if (people.stream().anyMatch(person -> person.licenseFeatures().contains(feature))) {
                print.accept(feature + ": " + number(count.available()) + " of " + number(count.purchased()) + " left");
            }
        }
    }

    private static String number(OptionalLong count) {
        return count.isPresent() ? Long.toString(count.getAsLong()) : "?";
    }

    private static String words(List<LicenseFeature> features) {
        return features.stream().map(LicenseFeature::value).collect(Collectors.joining(" and "));
    }
}
