package example.acme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

@SpringBootTest
@Import(SimulatedUiPath.class)
class DevelopersTest {
    @Autowired
    Developers developers;

    @Test
    void areListed() {
        assertThat(developers.names()).contains("ada@acme.example");
    }
}
