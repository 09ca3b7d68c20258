package example.acme;

import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** Who is there? With user names: gives these people a developer robot. */
@SpringBootApplication
public class RobotsApplication {
    public static void main(String[] args) {
        SpringApplication.run(RobotsApplication.class, args);
    }

    @Bean
    ApplicationRunner print(Robots robots) {
        return arguments -> {
            robots.people().forEach(System.out::println);
            for (String name : arguments.getNonOptionArgs()) {
                System.out.println(robots.giveDeveloperRobot(name));
            }
        };
    }
}
