package io.github.rpaclients.uipath.usage;

import io.github.rpaclients.core.json.GuidId;
import io.github.rpaclients.uipath.PersonId;
import io.github.rpaclients.uipath.identity.IdentityClient;
import io.github.rpaclients.uipath.identity.users.IdentityUser;
import io.github.rpaclients.uipath.identity.users.UserType;
import io.github.rpaclients.uipath.lease.LeaseClient;
import io.github.rpaclients.uipath.lease.bundles.BundleCode;
import io.github.rpaclients.uipath.lease.grouprules.GroupAllocation;
import io.github.rpaclients.uipath.lease.grouprules.GroupMember;
import io.github.rpaclients.uipath.lease.userlicenses.ExplicitAllocation;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts together what the licence service and Identity say of the people who have seats; GUIDs are written in any case. */
final class Reading {
    private final Map<String, Holder> holders = new LinkedHashMap<>();
    private final Map<String, GroupAllocation> rules = new LinkedHashMap<>();
    private final Map<String, IdentityUser> users = new LinkedHashMap<>();

    private Reading() {}

    static List<LicensedPerson> of(LeaseClient lease, IdentityClient identity, Instant now) {
        Reading reading = new Reading();
        lease.userLicenses().list().forEach(reading::add);
        for (GroupAllocation rule : lease.groupRules().list()) {
            reading.rules.put(key(rule.id()), rule);
            lease.preview().groupRules().members(rule.id()).forEach(member -> reading.add(member, rule));
        }
        identity.users().list().forEach(user -> reading.users.put(key(user.id()), user));
        return reading.holders.values().stream()
                .filter(Holder::hasSeat)
                .map(holder -> reading.person(holder, now))
                .sorted(Comparator.comparing(LicensedPerson::name, String.CASE_INSENSITIVE_ORDER)
                        .thenComparing(person -> person.id().value()))
                .collect(Collectors.toUnmodifiableList());
    }

    private void add(ExplicitAllocation row) {
        Holder holder = holders.computeIfAbsent(key(row.id()), key -> new Holder(row.id()));
        holder.direct = Optional.of(row);
        holder.note(row.lastInUse(), row.orphan(), Stream.of(row.email(), row.name()));
    }

    private void add(GroupMember row, GroupAllocation rule) {
        Holder holder = holders.computeIfAbsent(key(row.id()), key -> new Holder(row.id()));
        holder.through.put(key(rule.id()), row);
        holder.note(row.lastInUse(), row.orphan(), Stream.of(row.email(), row.name()));
    }

    private LicensedPerson person(Holder holder, Instant now) {
        Optional<IdentityUser> user = Optional.ofNullable(users.get(key(holder.id)));
        String name = user.flatMap(known -> said(Stream.of(known.userName(), known.email())))
                .or(() -> holder.name)
                .orElse(holder.id.value());
        return new LicensedPerson(
                now,
                holder.id,
                name,
                new LicensedPerson.Traces(
                        holder.lastInUse,
                        user.flatMap(IdentityUser::lastLoginTime),
                        user.isPresent(),
                        user.filter(Reading::isInvited).isPresent(),
                        holder.orphan),
                seats(holder, user));
    }

    /** People of other directories sign in without ever being invited. */
    private static boolean isInvited(IdentityUser user) {
        return user.type().filter(UserType.USER::equals).isPresent()
                && user.invitationAccepted().filter(accepted -> !accepted).isPresent();
    }

    private List<HeldSeat> seats(Holder holder, Optional<IdentityUser> user) {
        List<HeldSeat> seats = new ArrayList<>();
        holder.direct.ifPresent(row -> row.userBundleCodes()
                .forEach(code -> seats.add(new HeldSeat(
                        code,
                        Optional.empty(),
                        offer(code, holder, user),
                        row.useExternalLicense().orElse(false)))));
        holder.through.forEach((key, row) -> {
            Optional<GroupAllocation> rule = Optional.ofNullable(rules.get(key));
            row.userBundleLicenses()
                    .forEach(code -> seats.add(new HeldSeat(
                            code,
                            rule.map(Reading::group),
                            Optional.empty(),
                            rule.flatMap(GroupAllocation::useExternalLicense).orElse(false))));
        });
        return seats;
    }

    /** The first of the person's groups whose rule names the bundle. */
    private Optional<SeatGroup> offer(BundleCode code, Holder holder, Optional<IdentityUser> user) {
        Stream<String> belongsTo =
                user.stream().flatMap(known -> known.groupIds().stream().map(Reading::key));
        return Stream.concat(holder.through.keySet().stream(), belongsTo)
                .flatMap(key -> Optional.ofNullable(rules.get(key)).stream())
                .filter(rule -> rule.userBundleCodes().contains(code))
                .findFirst()
                .map(Reading::group);
    }

    private static SeatGroup group(GroupAllocation rule) {
        return new SeatGroup(rule.id(), rule.name());
    }

    private static String key(GuidId id) {
        return id.value().toLowerCase(Locale.ROOT);
    }

    private static Optional<String> said(Stream<Optional<String>> names) {
        return names.flatMap(Optional::stream).filter(name -> !name.isBlank()).findFirst();
    }

    /** What the licence service says of one person, from all its lists. */
    private static final class Holder {
        private final PersonId id;
        private final Map<String, GroupMember> through = new LinkedHashMap<>();
        private Optional<ExplicitAllocation> direct = Optional.empty();
        private Optional<String> name = Optional.empty();
        private Optional<Instant> lastInUse = Optional.empty();
        private boolean orphan;

        Holder(PersonId id) {
            this.id = id;
        }

        void note(Optional<Instant> used, Optional<Boolean> isOrphan, Stream<Optional<String>> names) {
            lastInUse = Stream.of(lastInUse, used).flatMap(Optional::stream).max(Comparator.naturalOrder());
            orphan |= isOrphan.orElse(false);
            name = name.or(() -> said(names));
        }

        boolean hasSeat() {
            return direct.filter(row -> !row.userBundleCodes().isEmpty()).isPresent()
                    || through.values().stream()
                            .anyMatch(row -> !row.userBundleLicenses().isEmpty());
        }
    }
}
