package quizhall.quiz.samples;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import quizhall.core.database.Transaction;
import quizhall.core.database.UnitOfWork;
import quizhall.quiz.content.Checked;
import quizhall.quiz.content.Owner;
import quizhall.quiz.content.OwnerId;
import quizhall.quiz.content.QuestionId;
import quizhall.quiz.content.Quiz;
import quizhall.quiz.content.QuizContent;
import quizhall.quiz.content.QuizId;
import quizhall.quiz.content.QuizRules;
import quizhall.quiz.events.QuizEvents;
import quizhall.quiz.store.QuizStore;
import quizhall.quiz.store.SampleStore;

/** Puts the sample quizzes there, and newer editions in the place of older ones. */
public final class SampleQuizzes {

  /** No account has this id, so nobody changes or deletes the samples. */
  private static final Owner QUIZHALL =
      new Owner(new OwnerId(UUID.fromString("00000000-0000-4000-8000-000000000001")), "Quizhall");

  private final UnitOfWork unitOfWork;
  private final QuizRules rules;
  private final InstantSource clock;

  public SampleQuizzes(UnitOfWork unitOfWork, QuizRules rules, InstantSource clock) {
    this.unitOfWork = unitOfWork;
    this.rules = rules;
    this.clock = clock;
  }

  /** Any number of processes may do this at once and again. */
  public void seed() {
    for (Sample sample : Sample.all()) {
      QuizContent content = content(sample);
      unitOfWork.run(transaction -> put(transaction, sample, content));
    }
  }

  private void put(Transaction transaction, Sample sample, QuizContent content) {
    SampleStore samples = new SampleStore(transaction);
    samples.lock();
    QuizId id = new QuizId(sample.id());
    Optional<Integer> there = samples.revision(id);
    if (there.isPresent() && there.get() >= sample.revision()) {
      return;
    }
    QuizStore quizzes = new QuizStore(transaction);
    Instant now = clock.instant();
    Optional<Quiz> old = quizzes.lock(id);
    if (old.isPresent()) {
      Quiz quiz = old.get().changed(QUIZHALL, content, now);
      quizzes.update(quiz);
      transaction.publish(QuizEvents.updated(quiz, now));
    } else {
      Quiz quiz = Quiz.created(id, QUIZHALL, content, now);
      quizzes.insert(quiz);
      transaction.publish(QuizEvents.created(quiz, now));
    }
    samples.put(id, sample.revision());
  }

  private QuizContent content(Sample sample) {
    return switch (rules.check(sample.quiz(), SampleQuizzes::noNewId)) {
      case Checked.Fit(var content) -> content;
      case Checked.Unfit(var errors) ->
          throw new IllegalStateException("sample %s: %s".formatted(sample.id(), errors));
    };
  }

  private static QuestionId noNewId() {
    throw new IllegalStateException("questions of samples bring their ids");
  }
}
