package io.github.rpaclients.benchmarks;

import io.github.rpaclients.testkit.controlroom.ControlRoomSimulator;
import io.github.rpaclients.testkit.uipath.UiPathSimulator;
import java.net.URI;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;

/** The first simulator of a fresh JVM, with all classes still to load: what one test class alone waits for. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(10)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
public class FirstStartTime {

    @Benchmark
    public URI uipath() {
        try (UiPathSimulator uipath = UiPathSimulator.start()) {
            return uipath.url();
        }
    }

    @Benchmark
    public URI controlRoom() {
        try (ControlRoomSimulator controlRoom = ControlRoomSimulator.start()) {
            return controlRoom.url();
        }
    }
}
