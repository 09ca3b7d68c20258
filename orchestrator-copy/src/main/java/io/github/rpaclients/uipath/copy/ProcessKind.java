package io.github.rpaclients.uipath.copy;

import io.github.rpaclients.core.error.NotFoundException;
import io.github.rpaclients.core.json.Change;
import io.github.rpaclients.uipath.orchestrator.ids.ReleaseId;
import io.github.rpaclients.uipath.orchestrator.releases.NewRelease;
import io.github.rpaclients.uipath.orchestrator.releases.Release;
import io.github.rpaclients.uipath.orchestrator.releases.ReleasesApi;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Processes, which run packages that the target has to have already. */
final class ProcessKind extends CopiedKind<NewRelease, Release> {
    private static final String PACKAGE = "ProcessKey";
    private static final String VERSION = "ProcessVersion";
    private static final Set<String> OFTEN_SECRET = Set.of("InputArguments", "EnvironmentVariables");

    ProcessKind() {
        super(
                CopyKind.PROCESS,
                NewRelease.class,
                Release.class,
                // the path says the same as the number of an entry point
                Members.of(Release.class).leaving("EntryPointId"),
                Integer.MAX_VALUE);
    }

    @Override
    Roll list(Side side) {
        return Referred.PROCESS.at(side);
    }

    @Override
    Release get(Side side, long id) {
        return side.folder().releases().get(ReleaseId.of(id));
    }

    @Override
    long create(Side target, NewRelease wish) {
        return target.folder().releases().create(wish).id().value();
    }

    /** The version first: an entry point may be new in it. */
    @Override
    void update(Side target, long id, UnaryOperator<Release> change) {
        ReleasesApi releases = target.folder().releases();
        Change<Release> planned = releases.change(ReleaseId.of(id), change);
        String version = planned.after().processVersion();
        boolean isMoved = !planned.before().processVersion().equals(version);
        if (isMoved) {
            releases.updateTo(ReleaseId.of(id), version);
        }
        if (planned.differences().size() > (isMoved ? 1 : 0)) {
            planned.apply();
        }
    }

    @Override
    Set<String> emptied() {
        return Set.of("Description", "InputArguments", "EnvironmentVariables", "Tags");
    }

    @Override
    Set<String> fixed() {
        return Set.of(PACKAGE);
    }

    @Override
    List<String> needs(Side target, String name, Blueprint wanted, Optional<Blueprint> there) {
        List<String> needs = super.needs(target, name, wanted, there);
        String packageName = wanted.text(PACKAGE).orElse("");
        String version = wanted.text(VERSION).orElse("");
        boolean isMoved = there.filter(now -> now.is(VERSION, version)).isEmpty();
        if (isMoved && !hasPackage(target, packageName, version)) {
            needs.add("package " + packageName + " " + version);
        }
        return needs;
    }

    private static boolean hasPackage(Side target, String name, String version) {
        try {
            return target.packages().versions(name).stream()
                    .anyMatch(there -> there.version().equals(version));
        } catch (NotFoundException none) {
            return false;
        }
    }

    @Override
    String shown(String member, String json, Blueprint of) {
        return OFTEN_SECRET.contains(member) ? HIDDEN : json;
    }
}
