package quizhall.quiz.events;

import java.time.Instant;
import java.util.UUID;
import quizhall.core.events.Event;
import quizhall.quiz.content.Quiz;

/** Changes of quizzes, in order for each quiz. Texts of questions and keys stay out of them. */
public final class QuizEvents {

  private QuizEvents() {}

  public static Event created(Quiz quiz, Instant at) {
    return of("quiz.created", quiz, at);
  }

  public static Event updated(Quiz quiz, Instant at) {
    return of("quiz.updated", quiz, at);
  }

  public static Event deleted(Quiz quiz, Instant at) {
    return of("quiz.deleted", quiz, at);
  }

  private static Event of(String type, Quiz quiz, Instant at) {
    return Event.of(
        type,
        at,
        quiz.id().toString(),
        new Data(
            quiz.id().value(), quiz.owner().id().value(), quiz.content().title(), quiz.version()));
  }

  private record Data(UUID quizId, UUID ownerId, String title, int version) {}
}
