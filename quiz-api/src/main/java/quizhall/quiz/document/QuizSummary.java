package quizhall.quiz.document;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A quiz in a list, for one reader. */
public record QuizSummary(
    UUID id,
    String title,
    String description,
    String language,
    List<String> tags,
    Optional<PictureDocument> cover,
    long plays,
    int questionCount,
    String ownerName,
    boolean editable,
    String visibility,
    Instant updatedAt) {}
