package example.acme;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rpaclients.testkit.uipath.UiPathSimulator;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

@SpringBootTest(args = "ada@acme.example")
@Import(SimulatedUiPath.class)
class RobotsTest {
    @Autowired
    Robots robots;

    @Autowired
    UiPathSimulator uipath;

    @Test
    void givesAdaADeveloperRobot() {
        assertThat(robots.people()).contains("grace@acme.example");
        assertThat(uipath.orchestrator().user("ada").robotType()).isEqualTo("Development");
    }

    @Test
    void saysThatNobodyHasThisName() {
        assertThat(robots.giveDeveloperRobot("ida@acme.example")).isEqualTo("There is no user ida@acme.example");
    }

    @Test
    void saysWhyTheServerRefused() {
        uipath.faults().next("PUT", "/odata/Users").refuse(403);

        assertThat(robots.giveDeveloperRobot("linus@acme.example")).contains("The caller needs scope OR.Users");
    }
}
