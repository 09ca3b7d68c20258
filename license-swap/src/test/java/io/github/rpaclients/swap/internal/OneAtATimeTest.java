package io.github.rpaclients.swap.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class OneAtATimeTest {
    @Test
    void letsWorkOnOneThingWaitForTheOther() throws Exception {
        List<String> order = Collections.synchronizedList(new ArrayList<>());
        CountDownLatch inside = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        Thread first = new Thread(() -> OneAtATime.run("acme", "ada", () -> {
            inside.countDown();
            await(goOn);
            order.add("first");
        }));
        Thread second = new Thread(() -> OneAtATime.run("acme", "ada", () -> order.add("second")));

        first.start();
        await(inside);
        second.start();
        while (second.getState() != Thread.State.WAITING) {
            Thread.onSpinWait();
        }
        goOn.countDown();
        first.join();
        second.join();

        assertThat(order).containsExactly("first", "second");
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
