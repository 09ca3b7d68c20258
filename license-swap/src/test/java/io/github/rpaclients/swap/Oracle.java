package io.github.rpaclients.swap;

import java.util.List;

/** What a command must come to if nothing goes wrong, known before it begins. */
interface Oracle {
    void check(List<EndedMove> moves);
}
