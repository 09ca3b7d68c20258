package example.acme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

class SeatsApplicationTest {
    @Test
    void listsPeopleOfASimulator() {
        Class<?>[] sources = {SeatsApplication.class, SimulatedUiPath.class};

        try (ConfigurableApplicationContext application =
                SpringApplication.run(sources, new String[] {"--spring.main.banner-mode=off"})) {
            assertThat(application.getBean(Developers.class).names()).contains("ada@acme.example");
        }
    }
}
