package example.acme;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rpaclients.testkit.uipath.UiPathExtension;
import io.github.rpaclients.testkit.uipath.UiPathSimulator;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What docs/testkit/README.md shows of folders, buckets and scripted answers. */
class ScriptedJobTest {
    @RegisterExtension
    static final UiPathExtension uipath =
            UiPathExtension.create(UiPathSimulator.builder().folder("Sales/Leads"));

    private final HttpClient http = HttpClient.newHttpClient();

    @Test
    void startsAJobThatIsDoneAfterAWhile() throws Exception {
        uipath.answer("POST", "/odata/Jobs/UiPath.Server.Configuration.OData.StartJobs")
                .status(201)
                .json("{'value':[{'Id':7,'State':'Pending'}]}");
        uipath.answer("GET", "/odata/Jobs(7)")
                .json("{'Id':7,'State':'Running'}")
                .times(2);
        uipath.answer("GET", "/odata/Jobs(7)").json("{'Id':7,'State':'Successful'}");

        assertThat(send("POST", "/odata/Jobs/UiPath.Server.Configuration.OData.StartJobs"))
                .contains("Pending");
        assertThat(send("GET", "/odata/Jobs(7)")).contains("Running");
        assertThat(send("GET", "/odata/Jobs(7)")).contains("Running");
        assertThat(send("GET", "/odata/Jobs(7)")).contains("Successful");
        assertThat(send("GET", "/odata/TestSets")).contains("not simulated");
    }

    @Test
    void startsWithFoldersAndBuckets() {
        uipath.orchestrator().addFolder("Sales/Leads").folder("Sales").assign("ada", "Folder Administrator");
        uipath.orchestrator().addBucket("Sales", "Offers").bucket("Offers").put("out/1.txt", "An offer");
        uipath.orchestrator().addPackage("Invoices", "1.0.3").addRelease("Sales", "Invoices", "1.0.2");
        uipath.orchestrator().addQueue("Sales", "Orders").queue("Orders").add("{'Reference':'4711'}");
        uipath.orchestrator().entities("Webhooks").add("{'Name':'Watch','Url':'https://watch.acme.example/'}");

        assertThat(uipath.orchestrator().folder("Sales").roles("ada")).containsExactly("Folder Administrator");
        assertThat(uipath.orchestrator().bucket("Offers").text("out/1.txt")).isEqualTo("An offer");
        assertThat(uipath.orchestrator().queue("Orders").statuses()).containsExactly("New");
    }

    @Test
    void startsWithWhatOnlyRobotsBringAbout() {
        uipath.orchestrator().addMachine("{'Name':'east','UnattendedSlots':2}");
        uipath.orchestrator()
                .entities("Sessions")
                .add("{'MachineName':'east','HostMachineName':'pc-7'}")
                .add("{'UserName':'grace','HostMachineName':'pc-8'}");
        uipath.orchestrator().entities("RobotLogs").add("Finance", "{'Level':'Error','Message':'broken'}");
        uipath.orchestrator()
                .entities("Tasks")
                .add("Finance", "{'Title':'Check','Data':{'total':1},'AssignedToUserId':21}");

        assertThat(uipath.orchestrator().entities("Sessions").all()).hasSize(2);
        assertThat(uipath.orchestrator().entities("RobotLogs").all()).hasSize(1);
        assertThat(uipath.orchestrator().entities("Tasks").all()).hasSize(1);
    }

    private String send(String method, String path) throws Exception {
        String base = uipath.url() + "/" + uipath.organization() + "/" + uipath.tenant() + "/orchestrator_";
        return http.send(
                        HttpRequest.newBuilder(URI.create(base + path))
                                .header(
                                        "Authorization",
                                        "Bearer "
                                                + uipath.signIns().personalAccessToken(Duration.ofHours(1), "OR.Jobs"))
                                .method(method, BodyPublishers.noBody())
                                .build(),
                        BodyHandlers.ofString())
                .body();
    }
}
