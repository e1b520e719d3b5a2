package quizhall.quiz.document;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import quizhall.quiz.content.Format;
import quizhall.quiz.content.Points;
import quizhall.quiz.content.Prompt;
import quizhall.quiz.content.QuestionId;

/**
 * What questions of all types have in common.
 *
 * @param points a word or a number
 */
record PromptDocument(
    UUID id,
    String text,
    Optional<String> format,
    Optional<Integer> timeLimitSeconds,
    Object points,
    Optional<Integer> readingSeconds,
    Optional<String> hint,
    Optional<String> explanation,
    Optional<String> source,
    Optional<String> notes,
    Optional<MediaDocument> media) {

  private static final String MARKDOWN = "markdown";

  static PromptDocument of(Prompt prompt) {
    return new PromptDocument(
        prompt.id().value(),
        prompt.text(),
        format(prompt.format()),
        prompt.timeLimit().map(PromptDocument::seconds),
        points(prompt.points()),
        prompt.reading().map(PromptDocument::seconds),
        prompt.hint(),
        prompt.explanation(),
        prompt.source(),
        prompt.notes(),
        prompt.media().map(MediaDocument::of));
  }

  PromptDocument withoutNotes() {
    return new PromptDocument(
        id,
        text,
        format,
        timeLimitSeconds,
        points,
        readingSeconds,
        hint,
        explanation,
        source,
        Optional.empty(),
        media);
  }

  PromptDocument withoutAnswer() {
    return new PromptDocument(
        id,
        text,
        format,
        timeLimitSeconds,
        points,
        readingSeconds,
        hint,
        Optional.empty(),
        Optional.empty(),
        notes,
        media);
  }

  Prompt prompt() {
    return new Prompt(
        new QuestionId(id),
        text,
        format.isPresent() ? Format.MARKDOWN : Format.PLAIN,
        timeLimitSeconds.map(Duration::ofSeconds),
        points(points),
        readingSeconds.map(Duration::ofSeconds),
        hint,
        explanation,
        source,
        notes,
        media.map(MediaDocument::media));
  }

  private static Optional<String> format(Format format) {
    return switch (format) {
      case PLAIN -> Optional.empty();
      case MARKDOWN -> Optional.of(MARKDOWN);
    };
  }

  private static Object points(Points points) {
    return switch (points) {
      case Points.Weight weight -> weight.code();
      case Points.Exactly(int number) -> number;
    };
  }

  private static Points points(Object stored) {
    return stored instanceof Integer number
        ? new Points.Exactly(number)
        : Points.Weight.of(stored.toString()).orElseThrow();
  }

  private static int seconds(Duration time) {
    return Math.toIntExact(time.toSeconds());
  }
}
