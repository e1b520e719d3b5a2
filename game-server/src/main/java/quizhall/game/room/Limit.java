package quizhall.game.room;

import java.time.Duration;
import java.util.Optional;

/**
 * How long a question takes answers, in place of what its author says.
 *
 * @param time since answers are taken; empty: until the host moves on
 */
public record Limit(Optional<Duration> time) {}
