package io.github.rpaclients.testkit.uipath;

import com.google.gson.JsonObject;
import io.github.rpaclients.testkit.internal.Json;
import io.github.rpaclients.testkit.internal.Request;
import io.github.rpaclients.testkit.uipath.OdataSchema.Kind;
import java.lang.module.ModuleDescriptor.Version;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** {@code /odata/Processes}: the packages in the feed of the tenant. Files are neither taken nor given. */
final class PackagesEndpoint {
    /** {@code Id} is the key, name and version, which the vendor shows as the name. */
    static final EntityType TYPE = new EntityType(
                    "Processes",
                    EntityType.Key.TEXT,
                    1,
                    new OdataSchema(EntitySet.DTOS + "ProcessDto")
                            .with(
                                    Kind.TEXT,
                                    "Id",
                                    "Key",
                                    "Title",
                                    "Version",
                                    "OldVersion",
                                    "Description",
                                    "ReleaseNotes")
                            .with(Kind.TEXT, "Authors", "Tags", "MainEntryPointPath", "LicenseUrl", "ProjectUrl")
                            // open lists of words that have grown with every version
                            .with(Kind.TEXT, "PackageType", "ProjectType", "TargetFramework")
                            .with(Kind.FLAG, "IsActive", "IsLatestVersion", "SupportsMultipleEntryPoints")
                            .with(Kind.FLAG, "RequiresUserInteraction", "IsAttended", "IsCompiled")
                            .with(Kind.INSTANT, "Published")
                            .with(Kind.OPAQUE, "Arguments", "ResourceTags")
                            .navigation("EntryPoints"),
                    "{'IsActive':false,'SupportsMultipleEntryPoints':true,'MainEntryPointPath':'Main.xaml',"
                            + "'RequiresUserInteraction':false,'IsAttended':false,'TargetFramework':'Portable',"
                            + "'PackageType':'Process','Title':null,'Version':null,'Key':null,'Description':'',"
                            + "'Published':null,'IsLatestVersion':false,'OldVersion':null,'ReleaseNotes':null,'Authors':'',"
                            + "'ProjectType':'Process','Tags':null,'IsCompiled':false,'LicenseUrl':null,'ProjectUrl':null,"
                            + "'Arguments':{'Input':null,'Output':null},'ResourceTags':[],'EntryPoints':[],'Id':null}")
            .seeded(PackagesEndpoint::seeded);

    private static final Pattern VERSION = Pattern.compile("\\d+(\\.\\d+){1,3}(-[\\w.]+)?");
    private static final Comparator<JsonObject> BY_VERSION =
            Comparator.comparing(row -> Version.parse(Json.string(row, "Version")));

    private final OrchestratorSets sets;
    private final EntitySet set;

    PackagesEndpoint(OrchestratorSets sets) {
        this.sets = sets;
        this.set = sets.entities(TYPE, "OR.Execution").beforeDelete(this::refuseIfInUse);
    }

    private static void seeded(JsonObject row, OrchestratorState state) {
        String key = Json.string(row, "Title") + ":" + Json.string(row, "Version");
        row.addProperty("Id", key);
        row.addProperty("Key", key);
        row.addProperty("Published", state.organization().now());
    }

    static boolean isVersion(String text) {
        return VERSION.matcher(text).matches();
    }

    static void register(OrchestratorSets sets) {
        new PackagesEndpoint(sets).register();
    }

    private void register() {
        OdataSchema schema = TYPE.schema;
        set.answers("", schema, this::newestOfEach)
                .answers("GetProcessVersions(processId={name})", schema, this::versions)
                .deletes();
    }

    boolean exists(String name, String version) {
        return set.stored().find(name + ":" + version).isPresent();
    }

    /** Empty if there is no such package. */
    Optional<String> newest(String name) {
        return versions(name).stream().findFirst().map(row -> Json.string(row, "Version"));
    }

    private List<JsonObject> newestOfEach(Request request) {
        String term = request.parameter("searchTerm").orElse("").toLowerCase(Locale.ROOT);
        return set.stored().all().stream()
                .map(row -> Json.string(row, "Title"))
                .distinct()
                .filter(name -> name.toLowerCase(Locale.ROOT).contains(term))
                .map(name -> shown(versions(name).get(0)))
                .collect(Collectors.toList());
    }

    private List<JsonObject> versions(Request request) {
        String name = EntityType.Key.TEXT.unquoted(request.variable("name"));
        return versions(name).stream().map(this::shown).collect(Collectors.toList());
    }

    /** The newest first. */
    private List<JsonObject> versions(String name) {
        return set.stored().all().stream()
                .filter(row -> Json.string(row, "Title").equals(name))
                .sorted(BY_VERSION.reversed())
                .collect(Collectors.toList());
    }

    private JsonObject shown(JsonObject row) {
        JsonObject shown = set.shown(row);
        String name = Json.string(row, "Title");
        shown.addProperty("Id", name);
        shown.addProperty("IsLatestVersion", newest(name).equals(Optional.of(Json.string(row, "Version"))));
        shown.addProperty("IsActive", isInUse(row));
        return shown;
    }

    private boolean isInUse(JsonObject row) {
        return sets.state.rows(ReleasesEndpoint.TYPE).all().stream()
                .map(release -> Json.string(release, "ProcessKey") + ":" + Json.string(release, "ProcessVersion"))
                .anyMatch(Json.string(row, "Key")::equals);
    }

    private void refuseIfInUse(JsonObject row) {
        if (isInUse(row)) {
            throw sets.errors.refused();
        }
    }
}
