package io.github.rpaclients.core.internal.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * The cursor against Moshi and the scanner of texts, on documents and on what becomes of them if bytes change. The same
 * every time; {@code -Djson.documents=1000000} tries more, {@code -Djson.seed=2} others.
 */
class JsonCursorRandomTest {
    private static final int DOCUMENTS = Integer.getInteger("json.documents", 1_000);
    private static final long SEED = Long.getLong("json.seed", 1);
    private static final int MUTANTS = 20;
    private static final byte[] TELLING =
            "{}[]:,\"\\ \t\n0123456789.eE+-truefalsnuTF/bfnrtu'\0\u0001\u001f\u007f".getBytes(StandardCharsets.UTF_8);

    private final Random random = new Random(SEED);

    @Test
    void readsWhatMoshiReadsAndRefusesWhatIsNotStrict() {
        RandomJson documents = new RandomJson(SEED);
        int read = 0;
        int refused = 0;
        for (int i = 0; i < DOCUMENTS; i++) {
            byte[] json = documents.value(4).toString().getBytes(StandardCharsets.UTF_8);
            check(json);
            for (int j = 0; j < MUTANTS; j++) {
                byte[] mutant = mutant(json);
                check(mutant);
                if (Readings.cursor(mutant).isPresent()) {
                    read++;
                } else {
                    refused++;
                }
            }
        }
        // a test that sees only one kind sees nothing
        assertThat(read).isGreaterThan(DOCUMENTS);
        assertThat(refused).isGreaterThan(DOCUMENTS);
    }

    private static void check(byte[] json) {
        try {
            Readings.assertThatAllAgree(json);
        } catch (RuntimeException | AssertionError e) {
            throw new AssertionError("On " + Arrays.toString(json), e);
        }
    }

    private byte[] mutant(byte[] json) {
        byte[] mutant = json.clone();
        for (int changes = 1 + random.nextInt(2); changes > 0 && mutant.length > 0; changes--) {
            int at = random.nextInt(mutant.length);
            switch (random.nextInt(5)) {
                case 0:
                    mutant[at] = (byte) random.nextInt(256);
                    break;
                case 1:
                    mutant = Arrays.copyOf(mutant, at);
                    break;
                case 2:
                    mutant = spliced(mutant, at, at + 1, new byte[0]);
                    break;
                case 3:
                    mutant = spliced(mutant, at, at, new byte[] {TELLING[random.nextInt(TELLING.length)]});
                    break;
                default:
                    mutant[at] = TELLING[random.nextInt(TELLING.length)];
            }
        }
        return mutant;
    }

    private static byte[] spliced(byte[] json, int from, int to, byte[] middle) {
        byte[] result = Arrays.copyOf(json, json.length - (to - from) + middle.length);
        System.arraycopy(middle, 0, result, from, middle.length);
        System.arraycopy(json, to, result, from + middle.length, json.length - to);
        return result;
    }
}
