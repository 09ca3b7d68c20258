package example.acme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.rpaclients.testkit.uipath.UiPathExtension;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class RobotsTest {
    @RegisterExtension
    static final UiPathExtension uipath = UiPathExtension.create();

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @Test
    void givesAdaADeveloperRobot() {
        assertEquals(0, run(application(), "ada@acme.example"), printed::toString);

        assertEquals("Development", uipath.orchestrator().user("ada").robotType());
        assertPrinted("grace@acme.example");
        assertPrinted("ada@acme.example has a developer robot");
    }

    @Test
    void saysWhatIsNotSet() {
        assertEquals(1, run(Map.of()));

        assertPrinted("TENANT (UIPATH_TENANT or UIPATH_TENANT_NAME) is missing");
    }

    @Test
    void saysThatNobodyHasThisName() {
        assertEquals(1, run(application(), "ida@acme.example"));

        assertPrinted("There is no user ida@acme.example");
    }

    @Test
    void saysWhyTheSignInWasRefused() {
        uipath.allowScopes("OR.Folders");

        assertEquals(1, run(application()));

        assertPrinted("The application may not have the scopes \"OR.Users\"");
    }

    private int run(Map<String, String> variables, String... names) {
        return Robots.run(variables, new PrintStream(printed, true), names);
    }

    private Map<String, String> application() {
        return Map.of(
                "UIPATH_URL", uipath.url() + "/" + uipath.organization() + "/" + uipath.tenant(),
                "UIPATH_CLIENT_ID", uipath.clientId(),
                "UIPATH_CLIENT_SECRET", uipath.clientSecret(),
                "UIPATH_SCOPE", "OR.Users");
    }

    private void assertPrinted(String sentence) {
        assertTrue(printed.toString().contains(sentence), printed::toString);
    }
}
