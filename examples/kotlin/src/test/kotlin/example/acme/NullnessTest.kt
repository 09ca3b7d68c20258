package example.acme

import io.github.rpaclients.core.Secret
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Test

/** Kotlin knows what is never null: in doubt it could not choose one of the functions, and this would not compile. */
class NullnessTest {
    @Test
    fun isKnownToTheCompiler() {
        val values = mutableListOf(Secret.of("open sesame").reveal())

        assertEquals("never null", kind(values))
    }

    private fun kind(values: MutableList<String>) = "never null"

    @JvmName("kindOfNullable")
    private fun kind(values: MutableList<String?>) = "perhaps null"
}
