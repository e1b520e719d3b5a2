package quizhall.quiz.document;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import quizhall.quiz.content.Points;
import quizhall.quiz.content.Prompt;
import quizhall.quiz.content.QuestionId;

/** What questions of all types have in common. */
record PromptDocument(
    UUID id,
    String text,
    Optional<Integer> timeLimitSeconds,
    String points,
    Optional<String> explanation,
    Optional<String> source,
    Optional<MediaDocument> media) {

  static PromptDocument of(Prompt prompt) {
    return new PromptDocument(
        prompt.id().value(),
        prompt.text(),
        prompt.timeLimit().map(limit -> Math.toIntExact(limit.toSeconds())),
        prompt.points().code(),
        prompt.explanation(),
        prompt.source(),
        prompt.media().map(MediaDocument::of));
  }

  PromptDocument withoutKey() {
    return new PromptDocument(
        id, text, timeLimitSeconds, points, Optional.empty(), Optional.empty(), media);
  }

  Prompt prompt() {
    return new Prompt(
        new QuestionId(id),
        text,
        timeLimitSeconds.map(Duration::ofSeconds),
        Points.of(points).orElseThrow(),
        explanation,
        source,
        media.map(MediaDocument::media));
  }
}
