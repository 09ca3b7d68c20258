package io.github.rpaclients.swap.journal;

import io.github.rpaclients.swap.Account;
import io.github.rpaclients.swap.internal.JsonObject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Who needed a seat and had none, and since when each time, so that the next time it is somebody else. Immutable. */
public final class WentWithout extends StandingEntry {
    static final String NAME = "WentWithout";
    private static final String PEOPLE = "people";
    private static final String SINCE = "since";

    private final Map<Account, List<Instant>> times;

    WentWithout(EntryReader in) {
        super(in);
        Map<Account, List<Instant>> read = new LinkedHashMap<>();
        for (EntryReader person : in.objects(PEOPLE)) {
            List<Instant> since = new ArrayList<>();
            for (EntryReader time : person.objects(SINCE)) {
                since.add(time.instant(EntryReader.AT));
            }
            read.put(PlanJson.readAccount(person), List.copyOf(since));
        }
        this.times = Collections.unmodifiableMap(read);
    }

    /** @param times for each person the beginnings of the needs, the last one first */
    public static WentWithout of(Instant at, Map<Account, List<Instant>> times) {
        List<JsonObject> people = new ArrayList<>();
        times.forEach((account, since) -> {
            List<JsonObject> all = new ArrayList<>();
            since.forEach(time -> all.add(new JsonObject().text(EntryReader.AT, time.toString())));
            people.add(PlanJson.write(account).objects(SINCE, all));
        });
        return new WentWithout(EntryReader.of(writer(NAME, at).objects(PEOPLE, people)));
    }

    /** For each person the beginnings of the needs, the last one first. */
    public Map<Account, List<Instant>> times() {
        return times;
    }
}
