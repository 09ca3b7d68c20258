package io.github.rpaclients.swap.files;

import io.github.rpaclients.swap.pool.Pool;
import io.github.rpaclients.swap.roster.Roster;
import io.github.rpaclients.swap.roster.RosterEntry;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reads pools and rosters from files.
 *
 * <pre>{@code
 * SwapFile team = SwapFiles.read(Path.of("team.ini"));
 * }</pre>
 *
 * <p>Reads the files once, whole, and calls nobody; secrets stay references such as {@code env:NAME}.
 */
public final class SwapFiles {
    private static final String KEY = "roster";

    private final Problems problems;
    private final List<Section> sections;
    private final List<Path> rosters = new ArrayList<>();
    private final List<FileState> states = new ArrayList<>();

    private SwapFiles(Path file) {
        problems = new Problems(file);
        states.add(FileState.of(file));
        sections = IniFile.read(problems);
        if (sections.isEmpty()) {
            problems.throwIfAny();
        }
    }

    /**
     * Reads a file that has its roster in a section, or names another file that has it.
     *
     * @throws BadInputException with all that is wrong
     */
    public static SwapFile read(Path file) {
        return new SwapFiles(file).read(Optional.empty());
    }

    /**
     * Reads a file of pools and the roster from another.
     *
     * @param roster a table with a header, as in the section {@code [roster]}
     * @throws BadInputException with all that is wrong; also if the first file has or names a roster of its own
     */
    public static SwapFile read(Path file, Path roster) {
        return new SwapFiles(file).read(Optional.of(roster));
    }

    /**
     * The settings of the section {@code [account]} of a file, for programs that need no pools; whether its pools and its
     * roster can be used is not looked at.
     *
     * @throws BadInputException with all that is wrong; also if there is no such section
     */
    public static AccountSettings account(Path file) {
        SwapFiles files = new SwapFiles(file);
        Optional<AccountSettings> account = Optional.ofNullable(files.accounts().get(Pool.DEFAULT_ACCOUNT));
        if (account.isEmpty()) {
            files.problems.add(
                    1, "The file has no section [account]; write one with system = ... and what signs in to it");
        }
        files.problems.throwIfAny();
        return account.orElseThrow();
    }

    private SwapFile read(Optional<Path> rosterFile) {
        Map<String, AccountSettings> accounts = accounts();
        List<Pool> pools = pools(accounts.keySet());
        List<RosterEntry> entries = entries(rosterFile);
        Optional<StoreSettings> store = sections(IniFile.STORE).stream()
                .map(section -> StoreSection.read(section, problems))
                .reduce((first, another) -> another);
        problems.throwIfAny();
        Roster roster = problems.attempt(1, () -> Roster.of(entries)).orElse(Roster.of(List.of()));
        new Rivals(problems, sections(IniFile.POOL), accounts, roster).refuse(pools);
        problems.throwIfAny();
        return new SwapFile(problems.file(), accounts, pools, roster, rosters, states, store);
    }

    private List<Section> sections(String kind) {
        return sections.stream().filter(section -> section.kind.equals(kind)).collect(Collectors.toList());
    }

    private Map<String, AccountSettings> accounts() {
        Map<String, AccountSettings> accounts = new LinkedHashMap<>();
        for (Section section : sections(IniFile.ACCOUNT)) {
            String name = section.name.isEmpty() ? Pool.DEFAULT_ACCOUNT : section.name;
            if (accounts.put(name, AccountSection.read(section, name, problems)) != null) {
                problems.add(section.line, "The account " + name + " is there twice; make the sections one");
            }
        }
        return accounts;
    }

    private List<Pool> pools(Set<String> accounts) {
        List<Pool> pools = new ArrayList<>();
        for (Section section : sections(IniFile.POOL)) {
            pools.add(PoolSection.read(section, accounts, problems));
        }
        if (sections(IniFile.POOL).isEmpty()) {
            problems.add(1, "The file has no pool; write a section such as [pool developers]");
        }
        return pools;
    }

    private List<RosterEntry> entries(Optional<Path> given) {
        Set<String> names =
                sections(IniFile.POOL).stream().map(section -> section.name).collect(Collectors.toSet());
        Optional<Section> section = sections(IniFile.ROSTER).stream().findFirst();
        Optional<Line> named = named();
        if (section.isPresent() && !section.get().name.isEmpty()) {
            problems.add(section.get().line, "The roster has no name; write [roster]");
        }
        boolean own = section.isPresent() || named.isPresent();
        if ((section.isPresent() && named.isPresent()) || (given.isPresent() && own)) {
            problems.add(
                    section.map(some -> some.line)
                            .orElse(named.map(line -> line.number).orElse(1)),
                    "The roster is there more than once; keep one of the section [roster], the key roster and the file"
                            + " given by the caller");
        }
        if (section.isPresent()) {
            return RosterTable.read(section.get().rows(), section.get().line, names, problems);
        }
        List<Path> files =
                given.map(List::of).orElseGet(() -> named.map(this::paths).orElse(List.of()));
        if (given.isEmpty() && named.isEmpty()) {
            problems.add(1, "There is no roster; write roster = FILE at the top, or a section [roster]");
        }
        List<RosterEntry> entries = new ArrayList<>();
        for (Path file : files) {
            Problems ofRoster = problems.in(file);
            states.add(FileState.of(file));
            TextFile.read(ofRoster).ifPresent(lines -> entries.addAll(RosterTable.read(lines, 1, names, ofRoster)));
            rosters.add(file);
        }
        return entries;
    }

    private Optional<Line> named() {
        Section top = sections.get(0);
        top.mentioned().forEach((key, line) -> {
            if (!key.equals(KEY)) {
                problems.add(
                        line,
                        "The key " + key + " stands above all sections, where only roster may; write it below"
                                + " [account] or [pool NAME]");
            }
        });
        return top.setting(KEY);
    }

    private List<Path> paths(Line line) {
        List<Path> paths = new ArrayList<>();
        for (String name : Lists.of(line.text)) {
            problems.attempt(line.number, () -> {
                        try {
                            return problems.file().resolveSibling(name);
                        } catch (InvalidPathException e) {
                            throw new IllegalArgumentException(
                                    Problems.quoted(name) + " is no name of a file; write one such as roster.csv", e);
                        }
                    })
                    .ifPresent(paths::add);
        }
        return paths;
    }
}
