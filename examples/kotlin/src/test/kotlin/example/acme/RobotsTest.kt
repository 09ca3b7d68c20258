package example.acme

import io.github.rpaclients.testkit.uipath.UiPathExtension
import java.io.ByteArrayOutputStream
import java.io.PrintStream
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.extension.RegisterExtension

class RobotsTest {
    private val printed = ByteArrayOutputStream()

    @Test
    fun givesAdaADeveloperRobot() {
        assertEquals(0, run("ada@acme.example")) { "$printed" }

        assertEquals("Development", uipath.orchestrator().user("ada").robotType())
        assertPrinted("ada@acme.example has a developer robot")
    }

    @Test
    fun saysThatNobodyHasThisName() {
        assertEquals(1, run("ida@acme.example"))

        assertPrinted("There is no user ida@acme.example")
    }

    @Test
    fun saysWhyTheSignInWasRefused() {
        uipath.allowScopes("OR.Folders")

        assertEquals(1, run())

        assertPrinted("The application may not have the scopes \"OR.Users\"")
    }

    private fun run(vararg names: String): Int {
        val variables = mapOf(
            "UIPATH_URL" to "${uipath.url()}/${uipath.organization()}/${uipath.tenant()}",
            "UIPATH_CLIENT_ID" to uipath.clientId(),
            "UIPATH_CLIENT_SECRET" to uipath.clientSecret(),
            "UIPATH_SCOPE" to "OR.Users",
        )
        return run(variables, PrintStream(printed, true), *names)
    }

    private fun assertPrinted(sentence: String) = assertTrue(sentence in "$printed") { "$printed" }

    companion object {
        @JvmField
        @RegisterExtension
        val uipath: UiPathExtension = UiPathExtension.create()
    }
}
