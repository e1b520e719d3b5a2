package quizhall.quiz.document;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A quiz in a list, for one reader.
 *
 * @param role in which its owner has given it to them, where the list tells that
 */
public record QuizSummary(
    UUID id,
    UUID ownerId,
    String title,
    String description,
    String language,
    List<String> tags,
    Optional<PictureDocument> cover,
    long plays,
    int questionCount,
    String ownerName,
    boolean editable,
    Optional<String> role,
    String visibility,
    Optional<String> licence,
    Instant updatedAt) {}
