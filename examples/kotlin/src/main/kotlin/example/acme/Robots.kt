package example.acme

import io.github.rpaclients.core.error.ApiException
import io.github.rpaclients.uipath.environment.UiPathSettings
import io.github.rpaclients.uipath.orchestrator.OrchestratorClient
import io.github.rpaclients.uipath.orchestrator.model.RobotType
import io.github.rpaclients.uipath.orchestrator.users.UserFields.USER_NAME
import java.io.PrintStream
import kotlin.jvm.optionals.getOrNull
import kotlin.system.exitProcess

/** Who is there? With user names: give these people a developer robot. */
fun main(vararg names: String) {
    exitProcess(run(System.getenv(), System.out, *names))
}

fun run(variables: Map<String, String>, out: PrintStream, vararg names: String): Int =
    try {
        val settings = UiPathSettings.builder().environment(variables).build()
        OrchestratorClient.builder()
            .deployment(settings.deployment())
            .credentials(settings.credentials())
            .build()
            .use { orchestrator ->
                orchestrator.users().list().forEach { out.println(it.userName().getOrNull() ?: "(no name)") }
                for (name in names) {
                    val user = orchestrator.users().find(USER_NAME.eq(name)).getOrNull()
                    requireNotNull(user) { "There is no user $name" }
                    orchestrator.users().provisionRobot(user.id(), RobotType.DEVELOPMENT)
                    out.println("$name has a developer robot")
                }
            }
        0
    } catch (e: ApiException) {
        out.println(e.message)
        1
    } catch (e: IllegalArgumentException) {
        out.println(e.message)
        1
    }
