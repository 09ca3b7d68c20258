package io.github.rpaclients.testkit.uipath;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Packages and libraries with their files. */
class PackageFilesTest {
    private static final String NS = "/UiPath.Server.Configuration.OData.";
    private static final String PACKAGES = "/odata/Processes";
    private static final String LIBRARIES = "/odata/Libraries";

    private final UiPathSimulator uipath = UiPathSimulator.start();
    private final Wire wire = new Wire(uipath)
            .signIn("OR.Execution")
            .header(
                    "X-UIPATH-OrganizationUnitId",
                    Long.toString(uipath.orchestrator().folder("Finance").id()));

    @AfterEach
    void close() {
        uipath.close();
    }

    @Test
    void givesBackWhatWasUploaded() {
        byte[] archive = nupkg("Invoices", "1.0.2");

        JsonObject result = upload(PACKAGES, "anything.nupkg", archive);

        assertThat(result.toString()).contains("\"Key\":\"Invoices:1.0.2\"", "\"Status\":\"OK\"");
        assertThat(wire.bytes(PACKAGES + NS + "DownloadPackage(key='Invoices:1.0.2')"))
                .isEqualTo(archive);
        assertThat(get(PACKAGES).toString()).contains("\"Title\":\"Invoices\"").doesNotContain("$file");
        assertThat(get(PACKAGES + NS + "GetArguments(key='Invoices:1.0.2')").has("Input"))
                .isTrue();
        assertThat(send("POST", "/odata/Releases", "{'Name':'I','ProcessKey':'Invoices','ProcessVersion':'1.0.2'}"))
                .isEqualTo(201);
        assertThat(send("DELETE", PACKAGES + "('Invoices:1.0.2')", "")).isEqualTo(400);
    }

    @Test
    void takesTheNameOfAFileThatSaysNothingOfItself() {
        assertThat(upload(PACKAGES, "Acme.Mail.2.0.0.nupkg", "no archive".getBytes(StandardCharsets.UTF_8))
                        .toString())
                .contains("Acme.Mail:2.0.0");
        assertThat(upload(PACKAGES, "mail.zip", "no archive".getBytes(StandardCharsets.UTF_8))
                        .toString())
                .contains("\"Status\":\"BadRequest\"");
    }

    @Test
    void replacesNoVersionThatIsThere() {
        upload(PACKAGES, "a.nupkg", nupkg("Invoices", "1.0.2"));

        assertThat(upload(PACKAGES, "Invoices.1.0.2.nupkg", new byte[] {1}).toString())
                .contains("\"Status\":\"Conflict\"");

        assertThat(wire.bytes(PACKAGES + NS + "DownloadPackage(key='Invoices:1.0.2')"))
                .isEqualTo(nupkg("Invoices", "1.0.2"));
        uipath.orchestrator().addPackage("Mail", "1.0.0");
        assertThat(send("GET", PACKAGES + NS + "DownloadPackage(key='Mail:1.0.0')", ""))
                .isEqualTo(404);
        assertThat(send("POST", PACKAGES + NS + "UploadPackage", "{}")).isEqualTo(400);
    }

    @Test
    void keepsLibrariesApart() {
        upload(LIBRARIES, "a.nupkg", nupkg("Acme.Tools", "1.0.0"));
        upload(LIBRARIES, "b.nupkg", nupkg("Acme.Tools", "1.10.0"));

        assertThat(get(LIBRARIES + "?searchTerm=tools").toString())
                .contains("\"@odata.count\":1", "\"Version\":\"1.10.0\"", "\"IsLatestVersion\":true");
        assertThat(get(LIBRARIES + NS + "GetVersions(packageId='Acme.Tools')").getAsJsonArray("value"))
                .hasSize(2);
        assertThat(get(PACKAGES).getAsJsonArray("value")).isEmpty();
        assertThat(send("DELETE", LIBRARIES + "('Acme.Tools:1.0.0')", "")).isEqualTo(204);
        assertThat(wire.bytes(LIBRARIES + NS + "DownloadPackage(key='Acme.Tools:1.10.0')"))
                .isEqualTo(nupkg("Acme.Tools", "1.10.0"));
    }

    private JsonObject upload(String set, String name, byte[] file) {
        String head = "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n";
        return Wire.json(wire.upload(set + NS + "UploadPackage", head, file, "\r\n--b--\r\n"));
    }

    private static byte[] nupkg(String id, String version) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            ZipEntry entry = new ZipEntry(id + ".nuspec");
            entry.setTime(0);
            zip.putNextEntry(entry);
            zip.write(("<package><metadata><id>" + id + "</id><version>" + version + "</version></metadata></package>")
                    .getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private int send(String method, String path, String body) {
        return wire.orchestrator(method, path, body.replace('\'', '"')).statusCode();
    }

    private JsonObject get(String path) {
        return Wire.json(wire.orchestrator("GET", path, ""));
    }
}
