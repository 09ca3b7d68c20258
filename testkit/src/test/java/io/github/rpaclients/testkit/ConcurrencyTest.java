package io.github.rpaclients.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rpaclients.testkit.controlroom.ControlRoomSimulator;
import io.github.rpaclients.testkit.uipath.UiPathSimulator;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class ConcurrencyTest {
    private static final int THREADS = 16;
    private static final String USERS = "/v2/usermanagement/users";

    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    private final CyclicBarrier all = new CyclicBarrier(THREADS);

    private interface Work<T> {
        T of(int thread) throws Exception;
    }

    @AfterEach
    void stop() {
        threads.shutdownNow();
    }

    @Test
    void handlesRequestsAtTheSameTime() throws Exception {
        try (UiPathSimulator uipath = UiPathSimulator.start()) {
            Http http = Http.to(uipath);
            uipath.faults().next("GET", "/odata/Users(13)").always().after(this::awaitAll);

            List<Integer> statuses = atOnce(thread -> http.get(Http.GRACE).statusCode());

            assertThat(statuses).containsOnly(200).hasSize(THREADS);
        }
    }

    @Test
    void sellsTheLastSeatOnce() throws Exception {
        try (UiPathSimulator uipath = UiPathSimulator.start()) {
            Http http = Http.to(uipath);
            String path = "/acme/lease_/api/account/" + uipath.organizationId() + "/user-license";
            List<String> people = List.of("ada", "linus", "margaret", "grace");
            http.send(
                    "PUT",
                    path,
                    allocation("[]", uipath.identity().user("grace").id()));

            List<Integer> statuses = atOnce(thread -> http.send(
                            "PUT",
                            path,
                            allocation(
                                    "[\"RPADEVNU\"]",
                                    uipath.identity()
                                            .user(people.get(thread % people.size()))
                                            .id()))
                    .statusCode());

            List<String> holders = people.stream()
                    .filter(name -> uipath.lease().user(name).bundles().contains("RPADEVNU"))
                    .collect(Collectors.toList());
            assertThat(holders).hasSize(1);
            assertThat(statuses).hasSize(THREADS).contains(200, 409);
            uipath.requests().assertThat().wrote("PUT", "/user-license").times(THREADS + 1);
        }
    }

    @Test
    void givesEveryCallerATokenAndEveryAccountAnId() throws Exception {
        try (UiPathSimulator uipath = UiPathSimulator.start()) {
            List<String> seen = atOnce(thread -> {
                Http http = Http.to(uipath);
                String created = http.send(
                                "POST",
                                "/acme/identity_/api/RobotAccount",
                                "{\"partitionGlobalId\":\"" + uipath.organizationId() + "\",\"name\":\"robot" + thread
                                        + "\"}")
                        .body();
                return http.authorization() + created.replaceAll(".*\"id\":\"([^\"]*)\".*", " $1");
            });

            assertThat(seen).hasSize(THREADS);
            assertThat(seen.stream().map(s -> s.split(" ")[1])).doesNotHaveDuplicates();
            assertThat(seen.stream().map(s -> s.split(" ")[2])).doesNotHaveDuplicates();
        }
    }

    @Test
    void countsFaultsAndRateLimitsExactly() throws Exception {
        try (UiPathSimulator uipath = UiPathSimulator.start()) {
            Http http = Http.to(uipath.url());
            uipath.faults().next("GET", "/elsewhere").times(5).refuse(503);
            uipath.faults().next("GET", "/elsewhere").times(3).refuse(502);

            List<Integer> statuses = atOnce(thread -> http.get("/elsewhere").statusCode());

            assertThat(statuses)
                    .containsExactlyInAnyOrder(
                            503, 503, 503, 503, 503, 502, 502, 502, 200, 200, 200, 200, 200, 200, 200, 200);
        }
    }

    @Test
    void keepsTheControlRoomTogether() throws Exception {
        try (ControlRoomSimulator simulator = ControlRoomSimulator.start()) {
            Http http = Http.to(simulator.url());
            List<Integer> statuses = atOnce(thread -> {
                String token = http.send(
                                "POST",
                                "/v2/authentication",
                                "{\"username\":\"" + simulator.adminUsername() + "\",\"password\":\""
                                        + simulator.adminPassword() + "\"}")
                        .body();
                return token.contains("token") ? 200 : 0;
            });

            assertThat(statuses).containsOnly(200).hasSize(THREADS);
            // a login by password ends the tokens before it
            assertThat(simulator.user(simulator.adminUsername()).openTokens()).isEqualTo(1);
        }
    }

    @Test
    void givesEveryUserOfTheControlRoomAnIdOfItsOwn() throws Exception {
        try (ControlRoomSimulator simulator = ControlRoomSimulator.start()) {
            String login = Http.to(simulator.url())
                    .send(
                            "POST",
                            "/v2/authentication",
                            "{\"username\":\"" + simulator.adminUsername() + "\",\"password\":\""
                                    + simulator.adminPassword() + "\"}")
                    .body();
            Http admin = Http.to(simulator.url())
                    .with("X-Authorization", login.replaceAll(".*\"token\":\"([^\"]*)\".*", "$1"));

            List<Integer> statuses = atOnce(thread -> admin.send(
                            "POST",
                            USERS,
                            "{\"username\":\"robot" + thread + "\",\"email\":\"robot" + thread
                                    + "@acme.example\",\"password\":\"Secret1!\",\"roleIds\":[\"2\"]}")
                    .statusCode());

            assertThat(statuses).containsOnly(201).hasSize(THREADS);
            assertThat(atOnce(thread -> simulator.user("robot" + thread).id())).doesNotHaveDuplicates();
        }
    }

    private static String allocation(String bundles, String user) {
        return "{\"userIds\":[\"" + user + "\"],\"userBundleCodes\":" + bundles + ",\"useExternalLicense\":false}";
    }

    private <T> List<T> atOnce(Work<T> work) throws Exception {
        List<Future<T>> results = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            int thread = i;
            results.add(threads.submit(() -> {
                return work.of(thread);
            }));
        }
        List<T> values = new ArrayList<>();
        for (Future<T> result : results) {
            values.add(result.get(1, TimeUnit.MINUTES));
        }
        return values;
    }

    private void awaitAll() {
        try {
            all.await(1, TimeUnit.MINUTES);
        } catch (InterruptedException | BrokenBarrierException | TimeoutException e) {
            throw new IllegalStateException("The requests did not meet", e);
        }
    }
}
