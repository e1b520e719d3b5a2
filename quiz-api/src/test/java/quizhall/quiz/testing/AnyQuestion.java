package quizhall.quiz.testing;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import quizhall.quiz.content.Format;
import quizhall.quiz.content.Media;
import quizhall.quiz.content.Picture;
import quizhall.quiz.content.Points;
import quizhall.quiz.content.Prompt;
import quizhall.quiz.content.Question;
import quizhall.quiz.content.QuestionId;
import quizhall.quiz.content.QuestionType;
import quizhall.quiz.content.Sound;

/** Questions as they may be kept. */
public final class AnyQuestion {

  private AnyQuestion() {}

  public static Arbitrary<Question> arbitrary() {
    return Arbitraries.of(QuestionType.class).flatMap(AnyQuestion::of);
  }

  private static Arbitrary<Question> of(QuestionType type) {
    return Combinators.combine(prompts(), AnyTask.of(type))
        .as((prompt, task) -> new Question(fitting(prompt, type), task));
  }

  private static Prompt fitting(Prompt prompt, QuestionType type) {
    return switch (type) {
      case SLIDE ->
          new Prompt(
              prompt.id(),
              prompt.text(),
              prompt.format(),
              Optional.empty(),
              Points.Weight.NONE,
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              prompt.source(),
              prompt.notes(),
              prompt.media());
      case PIN ->
          new Prompt(
              prompt.id(),
              prompt.text(),
              prompt.format(),
              prompt.timeLimit(),
              prompt.points(),
              prompt.reading(),
              prompt.hint(),
              prompt.explanation(),
              prompt.source(),
              prompt.notes(),
              Optional.of(
                  new Media(
                      Optional.of(new Picture("/images/map.png", "A map")), Optional.empty())));
      default -> prompt;
    };
  }

  private static Arbitrary<Prompt> prompts() {
    return Combinators.combine(
            Combinators.combine(ids(), AnyTask.line(), Arbitraries.of(Format.class)).as(Head::new),
            seconds(5, 600),
            points(),
            seconds(1, 60),
            AnyTask.line().list().ofSize(4),
            Arbitraries.of(true, false).list().ofSize(4),
            media().optional())
        .as(
            (head, limit, points, reading, texts, present, media) ->
                new Prompt(
                    head.id,
                    head.text,
                    head.format,
                    limit,
                    points,
                    reading,
                    Optional.of(texts.get(0)).filter(_ -> present.get(0)),
                    Optional.of(texts.get(1)).filter(_ -> present.get(1)),
                    Optional.of(texts.get(2)).filter(_ -> present.get(2)),
                    Optional.of(texts.get(3)).filter(_ -> present.get(3)),
                    media));
  }

  private record Head(QuestionId id, String text, Format format) {}

  private static Arbitrary<Optional<Duration>> seconds(int least, int most) {
    return Arbitraries.integers().between(least, most).map(Duration::ofSeconds).optional();
  }

  private static Arbitrary<Points> points() {
    return Arbitraries.oneOf(
        Arbitraries.of(Points.Weight.class),
        Arbitraries.integers().between(1, 10_000).map(Points.Exactly::new));
  }

  private static Arbitrary<Media> media() {
    return Combinators.combine(
            AnyTask.picture().optional(),
            AnyTask.line().map(transcript -> new Sound("/sounds/a.mp3", transcript)).optional())
        .as(Media::new)
        .filter(media -> media.picture().isPresent() || media.sound().isPresent());
  }

  private static Arbitrary<QuestionId> ids() {
    return Arbitraries.randomValue(
        random -> new QuestionId(new UUID(random.nextLong(), random.nextLong())));
  }
}
