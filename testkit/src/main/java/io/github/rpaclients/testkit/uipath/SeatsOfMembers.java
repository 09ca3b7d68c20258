package io.github.rpaclients.testkit.uipath;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who is in which group as the licence service knows it, which hears of it later than the directory. */
final class SeatsOfMembers {
    private final LeaseState lease;
    private final IdentityState identity;
    private final Map<String, Set<String>> known = new LinkedHashMap<>();
    private final Map<String, Integer> looksSince = new HashMap<>();
    private boolean follows;
    private boolean knowsAll;
    private Duration delay = Duration.ZERO;
    private int looks;

    SeatsOfMembers(LeaseState lease, IdentityState identity) {
        this.lease = lease;
        this.identity = identity;
    }

    void followAfter(Duration time) {
        begin(time, 0);
    }

    void followAfter(int requests) {
        begin(Duration.ZERO, requests);
    }

    private void begin(Duration time, int requests) {
        delay = time;
        looks = requests;
        follows = true;
        forget();
        catchUp();
    }

    void stop() {
        follows = false;
        forget();
    }

    /** The company is another one. */
    void forget() {
        known.clear();
        looksSince.clear();
        knowsAll = false;
    }

    /** The groups that the licence service takes the user for a member of. */
    List<String> groupsOf(String userId) {
        if (!follows || !knowsAll) {
            return identity.groupsOf(userId);
        }
        List<String> groups = new ArrayList<>();
        known.forEach((group, members) -> {
            if (members.contains(Guids.normal(userId))) {
                groups.add(group);
            }
        });
        return groups;
    }

    void catchUp() {
        hear((group, user) -> true);
    }

    void look(Instant now) {
        hear((group, user) -> looks > 0
                ? looksSince.merge(group + "/" + user, 1, Integer::sum) > looks
                : !now.minus(delay).isBefore(identity.membershipChanged(group, user)));
    }

    private interface Due {
        boolean is(String group, String user);
    }

    private void hear(Due due) {
        if (!follows) {
            return;
        }
        Set<String> pending = new HashSet<>();
        boolean first = !knowsAll;
        knowsAll = true;
        for (String group : lease.ruledGroups()) {
            Set<String> members = known.computeIfAbsent(group, g -> new LinkedHashSet<>());
            for (String user : difference(members, users(group))) {
                if (!first && !due.is(group, user)) {
                    pending.add(group + "/" + user);
                } else if (!members.remove(user)) {
                    members.add(user);
                } else {
                    lease.release(group, user);
                }
            }
        }
        looksSince.keySet().retainAll(pending);
        known.forEach((group, members) -> members.forEach(user -> lease.rule(group)
                .ifPresent(rule -> rule.codes.forEach(code -> lease.inheritIfFree(user, group, code)))));
    }

    /** Those who left first, so that their seats are free for those who came. */
    private static List<String> difference(Set<String> before, Set<String> after) {
        List<String> difference = new ArrayList<>(before);
        difference.removeAll(after);
        after.stream().filter(user -> !before.contains(user)).forEach(difference::add);
        return difference;
    }

    private Set<String> users(String group) {
        Set<String> users = new LinkedHashSet<>(identity.membersOf(group));
        users.removeIf(id -> identity.findUser(id).isEmpty());
        return users;
    }
}
