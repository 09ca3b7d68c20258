package example.seats;

import io.github.rpaclients.spring.PoolSwaps;
import io.github.rpaclients.swap.run.RunReport;
import java.util.List;
import org.springframework.stereotype.Service;

@Service
public class DeveloperSeats {
    private final PoolSwaps pools;

    DeveloperSeats(PoolSwaps pools) {
        this.pools = pools;
    }

    public List<String> planned() {
        return pools.get("developers").plan().moves().stream()
                .map(Object::toString)
                .toList();
    }

    public RunReport move() {
        return pools.get("developers").apply();
    }
}
