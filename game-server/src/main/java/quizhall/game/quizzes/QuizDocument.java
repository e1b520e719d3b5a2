package quizhall.game.quizzes;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The parts of quiz-api's document that a room needs; any of them may be missing. */
record QuizDocument(
    Optional<UUID> id,
    Optional<String> title,
    Optional<String> language,
    Optional<List<QuestionDocument>> questions) {

  record QuestionDocument(
      Optional<String> type,
      Optional<String> text,
      Optional<Integer> timeLimitSeconds,
      Optional<String> points,
      Optional<String> explanation,
      Optional<MediaDocument> media,
      Optional<List<OptionDocument>> options) {}

  record OptionDocument(Optional<String> text, Optional<Boolean> correct) {}

  record MediaDocument(Optional<String> image, Optional<String> alt) {}
}
