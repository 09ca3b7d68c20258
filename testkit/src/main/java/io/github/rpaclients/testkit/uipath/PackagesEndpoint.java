package io.github.rpaclients.testkit.uipath;

import com.google.gson.JsonObject;
import io.github.rpaclients.testkit.internal.Answer;
import io.github.rpaclients.testkit.internal.Json;
import io.github.rpaclients.testkit.internal.Request;
import io.github.rpaclients.testkit.uipath.OdataSchema.Kind;

/** {@code /odata/Processes}: the packages in the feed of the tenant. One that a release runs stays. */
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
                            .navigation("EntryPoints")
                            .since(15, "MainEntryPointPath", "IsAttended", "TargetFramework", "Tags", "IsCompiled")
                            .since(15, "LicenseUrl", "ProjectUrl", "ResourceTags")
                            .since(20, "PackageType"),
                    "{'IsActive':false,'SupportsMultipleEntryPoints':true,'MainEntryPointPath':'Main.xaml',"
                            + "'RequiresUserInteraction':false,'IsAttended':false,'TargetFramework':'Portable',"
                            + "'PackageType':'Process','Title':null,'Version':null,'Key':null,'Description':'',"
                            + "'Published':null,'IsLatestVersion':false,'OldVersion':null,'ReleaseNotes':null,'Authors':'',"
                            + "'ProjectType':'Process','Tags':null,'IsCompiled':false,'LicenseUrl':null,'ProjectUrl':null,"
                            + "'Arguments':{'Input':null,'Output':null},'ResourceTags':[],'EntryPoints':[],'Id':null}")
            .seeded(PackageFeed::settle);

    private PackagesEndpoint() {}

    static void register(OrchestratorSets sets) {
        EntitySet set = feed(sets).register("GetProcessVersions(processId={name})");
        set.on(
                "GET",
                "/" + EntitySet.NAMESPACE + "GetArguments(key={key})",
                ".Read",
                request -> arguments(set, request));
    }

    static PackageFeed feed(OrchestratorSets sets) {
        return new PackageFeed(
                sets,
                TYPE,
                row -> sets.state.rows(ReleasesEndpoint.TYPE).all().stream()
                        .map(release ->
                                Json.string(release, "ProcessKey") + ":" + Json.string(release, "ProcessVersion"))
                        .anyMatch(Json.string(row, "Key")::equals));
    }

    private static Answer arguments(EntitySet set, Request request) {
        JsonObject arguments = set.row(request).getAsJsonObject("Arguments");
        return Answer.json(200, arguments);
    }
}
