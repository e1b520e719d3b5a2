package quizhall.game.results;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A session in its host's history.
 *
 * @param language of the quiz's texts (BCP 47); empty where nobody said
 * @param state {@code open} or {@code ended}
 */
public record SessionSummary(
    UUID sessionId,
    String code,
    UUID quizId,
    String title,
    Optional<String> language,
    Instant openedAt,
    Optional<Instant> startedAt,
    Optional<Instant> endedAt,
    int players,
    String state,
    Optional<String> reason) {}
