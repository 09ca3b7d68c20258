package io.github.rpaclients.benchmarks;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.Moshi;
import com.sun.management.ThreadMXBean;
import io.github.rpaclients.core.internal.json.Json;
import io.github.rpaclients.core.internal.json.JsonType;
import io.github.rpaclients.core.internal.json.PageAdapter;
import io.github.rpaclients.core.json.MoshiAdapters;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import okio.Buffer;
import org.jspecify.annotations.Nullable;

/**
 * How long it takes to make users of pages that lie in memory: by the model's adapter, by the same adapter in an
 * application's own Moshi, and by hand with Moshi's reader into arrays, which is the floor. In turns; CPU and garbage of
 * this thread alone. The class of the rows is given by name, because nothing here depends on a client:
 *
 * <pre>java -Xbatch -Xmx1g -XX:+UseSerialGC -cp CLIENT_AND_BENCHMARKS io.github.rpaclients.benchmarks.JsonTime \
 *     io.github.rpaclients.uipath.orchestrator.users.User 15 60</pre>
 */
public final class JsonTime {
    private static final int ROWS = 1_000;
    private static final int PAGES = 10;

    // 44 members as a list of users has them; the first 29 are of the model

    private static final String[] MEMBERS = {
        "\"Id\":%1$d",
        "\"Key\":\"d0000000-%2$04d-4000-8000-%1$012d\"",
        "\"UserName\":\"person%1$d@acme.example\"",
        "\"Name\":\"Person%1$d\"",
        "\"Surname\":\"Surname%2$d\"",
        "\"FullName\":\"Person%1$d Surname%2$d\"",
        "\"EmailAddress\":\"person%1$d@acme.example\"",
        "\"Domain\":\"acme\"",
        "\"DirectoryIdentifier\":\"aad|a0000000-%2$04d-4000-8000-%1$012d\"",
        "\"Type\":\"DirectoryUser\"",
        "\"ProvisionType\":\"Manual\"",
        "\"LicenseType\":\"Attended\"",
        "\"RobotProvision\":{\"UserName\":\"ACME\\\\person%1$d\",\"RobotType\":\"Attended\",\"RobotId\":%1$d7,"
                + "\"ExecutionSettings\":{}}",
        "\"UnattendedRobot\":null",
        "\"MayHaveUserSession\":true",
        "\"MayHaveRobotSession\":true",
        "\"ExplicitMayHaveRobotSession\":null",
        "\"MayHaveUnattendedSession\":false",
        "\"MayHavePersonalWorkspace\":true",
        "\"RestrictToPersonalWorkspace\":false",
        "\"IsExternalLicensed\":false",
        "\"RolesList\":[\"Automation User\",\"Allow to be Automation User\"]",
        "\"UserRoles\":[]",
        "\"UpdatePolicy\":{\"Type\":\"None\",\"SpecificVersion\":null}",
        "\"LastLoginTime\":\"2026-03-%3$02dT08:15:30.1302044Z\"",
        "\"CreationTime\":\"2025-11-%3$02dT23:59:59.99Z\"",
        "\"LastModificationTime\":\"2026-01-%3$02dT10:00:00Z\"",
        "\"TenantId\":1042",
        "\"TenancyName\":\"production\"",
        "\"IsActive\":true",
        "\"AuthenticationSource\":null",
        "\"Password\":null",
        "\"IsEmailConfirmed\":true",
        "\"LoginProviders\":[]",
        "\"OrganizationUnits\":[]",
        "\"NotificationSubscription\":{\"Queues\":true,\"Robots\":true,\"Jobs\":true,\"Schedules\":true,\"Tasks\":true}",
        "\"BypassBasicAuthRestriction\":false",
        "\"AccountId\":null",
        "\"HasOnlyInheritedPrivileges\":false",
        "\"CreatorUserId\":%2$d",
        "\"LastModifierUserId\":%2$d",
        "\"PartitionGlobalId\":\"b0000000-0001-4000-8000-000000000001\"",
        "\"OrganizationUnitsCount\":%3$d",
        "\"ExternalIdentifier\":\"%1$016x\""
    };

    private static final JsonReader.Options NAMES = JsonReader.Options.of(
            IntStream.range(0, 44).mapToObj(JsonTime::name).toArray(String[]::new));

    private JsonTime() {}

    interface Reading {
        @Nullable
        Object page(byte[] json) throws IOException;
    }

    /** The class of the rows, how many turns, how many pages each reads in one turn. */
    public static void main(String[] args) throws Exception {
        int turns = Integer.parseInt(args[1]);
        int pages = Integer.parseInt(args[2]);
        Class<?> row = Class.forName(args[0]);
        JsonType<?> adapter = PageAdapter.of(row, "value", "@odata.count", "", "", false);
        JsonAdapter<?> inMoshi =
                new Moshi.Builder().add(new MoshiAdapters()).build().adapter(row);
        List<Peer> peers = List.of(
                new Peer("floor", JsonTime::floor, turns),
                new Peer("adapter", page -> Json.document(adapter, padded(page), page.length), turns),
                new Peer("in Moshi", page -> rows(page, inMoshi::fromJson), turns));
        List<byte[]> json = IntStream.range(0, PAGES).mapToObj(JsonTime::page).collect(Collectors.toList());
        System.out.printf(Locale.ROOT, "%d rows of %d bytes a page%n", ROWS, json.get(0).length / ROWS);
        for (int turn = -3; turn < turns; turn++) { // the first three warm up
            for (Peer peer : peers) {
                peer.read(json, turn, pages);
            }
        }
        for (Peer peer : peers) {
            System.out.println(peer.result(peers.get(0)));
        }
    }

    /** One way of reading. */
    private static final class Peer {
        private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

        private final String name;
        private final Reading reading;
        private final double[] micros;
        private final double[] bytes;

        Peer(String name, Reading reading, int turns) {
            this.name = name;
            this.reading = reading;
            this.micros = new double[turns];
            this.bytes = new double[turns];
        }

        void read(List<byte[]> json, int turn, int pages) throws IOException {
            long self = Thread.currentThread().getId();
            long time = THREADS.getThreadCpuTime(self);
            long garbage = THREADS.getThreadAllocatedBytes(self);
            for (int i = 0; i < pages; i++) {
                if (reading.page(json.get(i % PAGES)) == null) {
                    throw new IllegalStateException("No page");
                }
            }
            if (turn >= 0) {
                double users = (double) pages * ROWS;
                micros[turn] = (THREADS.getThreadCpuTime(self) - time) / 1_000.0 / users;
                bytes[turn] = (THREADS.getThreadAllocatedBytes(self) - garbage) / users;
            }
        }

        String result(Peer floor) {
            double[] ratios = IntStream.range(0, micros.length)
                    .mapToDouble(turn -> micros[turn] / floor.micros[turn])
                    .toArray();
            return String.format(
                    Locale.ROOT,
                    "%-10s %6.2f us (%.2f-%.2f) %7.0f bytes  %.2f of the floor (%.2f-%.2f)",
                    name,
                    median(micros),
                    DoubleStream.of(micros).min().orElse(0),
                    DoubleStream.of(micros).max().orElse(0),
                    median(bytes),
                    median(ratios),
                    DoubleStream.of(ratios).min().orElse(0),
                    DoubleStream.of(ratios).max().orElse(0));
        }
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static byte[] padded(byte[] json) {
        return Arrays.copyOf(json, Json.padded(json.length));
    }

    private static Object floor(byte[] page) throws IOException {
        return rows(page, JsonTime::row);
    }

    interface Row {
        @Nullable
        Object read(JsonReader in) throws IOException;
    }

    private static Object rows(byte[] page, Row row) throws IOException {
        JsonReader in = JsonReader.of(new Buffer().write(page));
        List<@Nullable Object> rows = new ArrayList<>();
        in.beginObject();
        while (in.hasNext()) {
            if (!in.nextName().equals("value")) {
                in.skipValue();
                continue;
            }
            in.beginArray();
            while (in.hasNext()) {
                rows.add(row.read(in));
            }
            in.endArray();
        }
        in.endObject();
        return rows;
    }

    private static @Nullable Object[] row(JsonReader in) throws IOException {
        @Nullable Object[] row = new @Nullable Object[44];
        in.beginObject();
        while (in.hasNext()) {
            int member = in.selectName(NAMES);
            if (member < 0) {
                in.skipName();
                in.skipValue();
            } else {
                row[member] = value(in);
            }
        }
        in.endObject();
        return row;
    }

    private static Object value(JsonReader in) throws IOException {
        switch (in.peek()) {
            case STRING:
                return in.nextString();
            case NUMBER:
                return in.nextLong();
            case BOOLEAN:
                return in.nextBoolean();
            case BEGIN_ARRAY:
                List<Object> list = new ArrayList<>(4);
                in.beginArray();
                while (in.hasNext()) {
                    list.add(value(in));
                }
                in.endArray();
                return list;
            case BEGIN_OBJECT:
                List<Object> members = new ArrayList<>(8);
                in.beginObject();
                while (in.hasNext()) {
                    in.skipName();
                    members.add(value(in));
                }
                in.endObject();
                return members;
            default:
                in.skipValue();
                return "";
        }
    }

    private static String name(int member) {
        return MEMBERS[member].substring(1, MEMBERS[member].indexOf('"', 1));
    }

    private static byte[] page(int number) {
        String row = Arrays.stream(MEMBERS).collect(Collectors.joining(",", "{", "}"));
        return IntStream.range(number * ROWS, (number + 1) * ROWS)
                .mapToObj(i -> String.format(Locale.ROOT, row, 100_000 + i, i % 50, 1 + i % 28))
                .collect(Collectors.joining(",", "{\"@odata.context\":\"x\",\"@odata.count\":10000,\"value\":[", "]}"))
                .getBytes(StandardCharsets.UTF_8);
    }
}
