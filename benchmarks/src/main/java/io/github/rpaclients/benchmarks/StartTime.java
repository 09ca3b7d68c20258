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

/** Every further simulator, started and closed: what each test of a class waits for. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 5, time = 2)
public class StartTime {

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
