package io.github.rpaclients.swap.cli;

import io.github.rpaclients.testkit.uipath.UiPathSimulator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A UiPath organization to play with, in this process, and a file of pools for it. In a folder that somebody named, the
 * company and the file stay when the command ends; else both vanish.
 */
final class SimulatedCompany implements AutoCloseable {
    private static final String LICENCE = "RPADEVPRONU";

    private final UiPathSimulator uipath;
    private final Path folder;
    private final boolean kept;

    private SimulatedCompany(UiPathSimulator uipath, Path folder, boolean kept) {
        this.uipath = uipath;
        this.folder = folder;
        this.kept = kept;
    }

    /** Starts the company anew, or as the folder has kept it. */
    static SimulatedCompany start(Optional<Path> keptIn, Clock clock) {
        try {
            Path folder = keptIn.isPresent()
                    ? Files.createDirectories(keptIn.get())
                    : Files.createTempDirectory("license-swap-simulated");
            UiPathSimulator uipath = UiPathSimulator.builder().clock(clock).start();
            SimulatedCompany company = new SimulatedCompany(uipath, folder, keptIn.isPresent());
            if (Files.exists(company.state())) {
                uipath.load(Files.readString(company.state()));
            } else {
                company.settle();
            }
            if (!Files.exists(company.file())) {
                Files.write(company.file(), lines(clock));
            }
            return company;
        } catch (IOException e) {
            throw new UncheckedIOException("The simulated company cannot be kept (" + e + ")", e);
        }
    }

    private void settle() {
        uipath.addPerson("joan@acme.example", "Joan", "Clarke");
        uipath.addPerson("kay@acme.example", "Kay", "McNulty");
        uipath.lease().seats(LICENCE, 3);
        uipath.lease().user("joan").allocate(LICENCE);
        uipath.lease().user("grace").allocate(LICENCE, "ATTUNU");
    }

    /** Two people whose shift has begun, one who has gone home, one who is exempt. */
    private static List<String> lines(Clock clock) {
        int hour = clock.instant().atZone(ZoneOffset.UTC).getHour();
        String now = hours(hour - 1, hour + 8);
        String later = hours(hour + 9, hour + 16);
        return List.of(
                "# a simulated company; change what you like",
                "[account]",
                "system = " + SwapSystem.UIPATH_USER_LICENSES,
                "url = env:SIMULATED_URL",
                "organization = env:SIMULATED_ORGANIZATION",
                "tenant = env:SIMULATED_TENANT",
                "client-id = env:SIMULATED_CLIENT_ID",
                "client-secret = env:SIMULATED_CLIENT_SECRET",
                "# the address is another one at every start",
                "known-as = the simulated company",
                "",
                "[pool developers]",
                "licence = " + LICENCE,
                "seats = 3",
                "exempt = joan@acme.example",
                "minimum-holding = 0m",
                "",
                "[roster]",
                "person,zone,days,hours,priority",
                "ada@acme.example,UTC,Mon-Sun," + now + ",10",
                "kay@acme.example,UTC,Mon-Sun," + now + ",20",
                "grace@acme.example,UTC,Mon-Sun," + later + ",10");
    }

    private static String hours(int from, int to) {
        return String.format("%02d:00-%02d:00", Math.floorMod(from, 24), Math.floorMod(to, 24));
    }

    Path file() {
        return folder.resolve("simulated.ini");
    }

    Path journal() {
        return folder;
    }

    private Path state() {
        return folder.resolve("simulated-company.json");
    }

    /** The variables that the file refers to, in front of those of the process. */
    Function<String, Optional<String>> environment(Function<String, Optional<String>> others) {
        Map<String, String> own = Map.of(
                "SIMULATED_URL", uipath.url().toString(),
                "SIMULATED_ORGANIZATION", uipath.organization(),
                "SIMULATED_TENANT", uipath.tenant(),
                "SIMULATED_CLIENT_ID", uipath.clientId(),
                "SIMULATED_CLIENT_SECRET", uipath.clientSecret());
        return name -> Optional.ofNullable(own.get(name)).or(() -> others.apply(name));
    }

    @Override
    public void close() {
        try {
            if (kept) {
                Files.writeString(state(), uipath.json());
            } else {
                delete();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The simulated company cannot be kept (" + e + ")", e);
        } finally {
            uipath.close();
        }
    }

    private void delete() throws IOException {
        List<Path> all;
        try (Stream<Path> files = Files.walk(folder)) {
            all = files.sorted(Comparator.reverseOrder()).collect(Collectors.toList());
        }
        for (Path path : all) {
            Files.delete(path);
        }
    }
}
