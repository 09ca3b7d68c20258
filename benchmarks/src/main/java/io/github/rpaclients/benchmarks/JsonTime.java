package io.github.rpaclients.benchmarks;

import com.squareup.moshi.JsonReader;
import com.sun.management.ThreadMXBean;
import io.github.rpaclients.core.internal.json.Json;
import io.github.rpaclients.core.internal.json.JsonType;
import io.github.rpaclients.core.internal.json.PageAdapter;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import okio.Buffer;

/**
 * How long it takes to make users of pages that lie in memory: by the model's adapter, and by hand with Moshi's reader into
 * arrays, which is the floor. In turns, one page each; CPU and garbage of this thread alone. The class of the rows is given by
 * name, because nothing here depends on a client:
 *
 * <pre>mvn verify -pl benchmarks,uipath-orchestrator-client -am -DskipTests, then with the class paths of both
 * java -Xbatch -Xmx1g -XX:+UseSerialGC io.github.rpaclients.benchmarks.JsonTime \
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
        Object page(byte[] json) throws IOException;
    }

    /** The class of the rows, how many turns, how many pages each reads in one turn. */
    public static void main(String[] args) throws Exception {
        int turns = Integer.parseInt(args[1]);
        int pages = Integer.parseInt(args[2]);
        List<byte[]> json = IntStream.range(0, PAGES).mapToObj(JsonTime::page).collect(Collectors.toList());
        Map<String, Reading> peers = new LinkedHashMap<>();
        peers.put("floor", JsonTime::floor);
        JsonType<?> adapter = PageAdapter.of(Class.forName(args[0]), "value", "@odata.count", "");
        peers.put("adapter", page -> Json.document(adapter, padded(page), page.length));
        run(peers, json, turns, pages);
    }

    static void run(Map<String, Reading> peers, List<byte[]> json, int turns, int pages) throws IOException {
        System.out.printf(Locale.ROOT, "%d rows of %d bytes a page%n", ROWS, json.get(0).length / ROWS);
        Map<String, double[]> cpu = new LinkedHashMap<>();
        Map<String, double[]> bytes = new LinkedHashMap<>();
        for (String peer : peers.keySet()) {
            cpu.put(peer, new double[turns]);
            bytes.put(peer, new double[turns]);
        }
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long self = Thread.currentThread().getId();
        int read = 0;
        for (int turn = -3; turn < turns; turn++) { // the first three warm up
            for (Map.Entry<String, Reading> peer : peers.entrySet()) {
                long time = threads.getThreadCpuTime(self);
                long garbage = threads.getThreadAllocatedBytes(self);
                for (int i = 0; i < pages; i++) {
                    read += peer.getValue().page(json.get(i % PAGES)).hashCode() == 0 ? 0 : 1;
                }
                if (turn >= 0) {
                    double users = (double) pages * ROWS;
                    cpu.get(peer.getKey())[turn] = (threads.getThreadCpuTime(self) - time) / 1_000.0 / users;
                    bytes.get(peer.getKey())[turn] = (threads.getThreadAllocatedBytes(self) - garbage) / users;
                }
            }
        }
        double[] floor = cpu.get("floor");
        cpu.forEach((peer, times) -> {
            double[] ratios = IntStream.range(0, turns)
                    .mapToDouble(turn -> times[turn] / floor[turn])
                    .toArray();
            System.out.printf(
                    Locale.ROOT,
                    "%-10s %6.2f us (%.2f-%.2f) %7.0f bytes  %.2f of the floor (%.2f-%.2f)%n",
                    peer,
                    median(times),
                    DoubleStream.of(times).min().orElse(0),
                    DoubleStream.of(times).max().orElse(0),
                    median(bytes.get(peer)),
                    median(ratios),
                    DoubleStream.of(ratios).min().orElse(0),
                    DoubleStream.of(ratios).max().orElse(0));
        });
        System.out.println(read + " pages read");
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
        JsonReader in = JsonReader.of(new Buffer().write(page));
        List<Object[]> rows = new ArrayList<>();
        in.beginObject();
        while (in.hasNext()) {
            if (!in.nextName().equals("value")) {
                in.skipValue();
                continue;
            }
            in.beginArray();
            while (in.hasNext()) {
                rows.add(row(in));
            }
            in.endArray();
        }
        in.endObject();
        return rows;
    }

    private static Object[] row(JsonReader in) throws IOException {
        Object[] row = new Object[44];
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
