package io.github.rpaclients.testkit.uipath;

import io.github.rpaclients.testkit.uipath.OdataSchema.Kind;

/** {@code /odata/Libraries}: what processes are made of. */
final class LibrariesEndpoint {
    static final EntityType TYPE = new EntityType(
                    "Libraries",
                    EntityType.Key.TEXT,
                    1,
                    new OdataSchema(EntitySet.DTOS + "LibraryDto")
                            .with(Kind.TEXT, "Id", "Key", "Title", "Version", "OldVersion", "Description")
                            .with(Kind.TEXT, "ReleaseNotes", "Authors", "Tags", "LicenseUrl", "ProjectUrl")
                            .with(Kind.TEXT, "Owners", "IconUrl", "Summary", "ProjectType")
                            .with(Kind.NUMBER, "PackageSize")
                            .with(Kind.FLAG, "IsLatestVersion", "IsPrerelease", "IsCompiled")
                            .with(Kind.INSTANT, "Published", "Created", "LastUpdated")
                            .with(Kind.OPAQUE, "ResourceTags")
                            .since(15, "Created", "LastUpdated", "Owners", "IconUrl", "Summary", "PackageSize")
                            .since(15, "IsPrerelease", "Tags", "IsCompiled", "LicenseUrl", "ProjectUrl")
                            .since(15, "ResourceTags"),
                    "{'Created':null,'LastUpdated':null,'Owners':null,'IconUrl':null,'Summary':null,'PackageSize':0,"
                            + "'IsPrerelease':false,'Title':null,'Version':null,'Key':null,'Description':'',"
                            + "'Published':null,'IsLatestVersion':false,'OldVersion':null,'ReleaseNotes':null,"
                            + "'Authors':'','ProjectType':'ProcessLibrary','Tags':null,'IsCompiled':false,"
                            + "'LicenseUrl':null,'ProjectUrl':null,'ResourceTags':[],'Id':null}")
            .seeded(PackageFeed::settle);

    private LibrariesEndpoint() {}

    static void register(OrchestratorSets sets) {
        new PackageFeed(sets, TYPE, row -> false).register("GetVersions(packageId={name})");
    }
}
