package io.github.rpaclients.swap.cli;

import io.github.rpaclients.swap.Holder;
import io.github.rpaclients.swap.SeatCount;
import io.github.rpaclients.swap.pool.Pool;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The text of a file of pools and of a roster, put together of what a system has. Not for use by several threads. */
final class FirstFiles {
    private final Map<String, String> account;
    private final List<String> pools = new ArrayList<>();
    private final Map<String, List<String>> people = new LinkedHashMap<>();

    FirstFiles(Map<String, String> account) {
        this.account = account;
    }

    /** @param holders those who have it from a group are left out: the seat does not move */
    void add(String licence, SeatCount count, List<Holder> holders) {
        String pool = licence.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9_-]", "-");
        long seats = count.total().orElse(Math.max(1, holders.size()));
        pools.add("[pool " + pool + "]\nlicence = " + licence + "\nseats = " + Math.min(seats, Pool.MAX_SEATS) + "\n");
        for (Holder holder : holders) {
            if (holder.inheritedFrom().isEmpty()) {
                people.computeIfAbsent(holder.account().name(), name -> new ArrayList<>())
                        .add(pool);
            }
        }
    }

    boolean hasNobody() {
        return people.isEmpty();
    }

    String account() {
        StringBuilder text = new StringBuilder("[account]\n");
        account.forEach(
                (key, value) -> text.append(key).append(" = ").append(value).append('\n'));
        return text.append('\n').toString();
    }

    String pools(String roster) {
        return "roster = " + roster + "\n\n" + account() + "# seats: how many of the licence the pool may use\n"
                + String.join("\n", pools);
    }

    String roster() {
        String zone =
                ZoneId.getAvailableZoneIds().contains(ZoneId.systemDefault().getId())
                        ? ZoneId.systemDefault().getId()
                        : "UTC";
        StringBuilder text = new StringBuilder("# change zone, days and hours to those of each person: all are taken to"
                + " work alike here\nperson,zone,days,hours,pools\n");
        people.forEach((name, of) -> text.append(field(name))
                .append(',')
                .append(zone)
                .append(",Mon-Fri,09:00-17:00,")
                .append(String.join(";", of))
                .append('\n'));
        return text.toString();
    }

    private static String field(String name) {
        return name.matches("[^\",#][^\",]*") ? name : "\"" + name.replace("\"", "\"\"") + "\"";
    }
}
