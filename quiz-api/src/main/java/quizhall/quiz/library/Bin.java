package quizhall.quiz.library;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CompletionStage;
import quizhall.core.database.Transaction;
import quizhall.core.database.UnitOfWork;
import quizhall.quiz.content.Access;
import quizhall.quiz.content.ChosenQuizzes;
import quizhall.quiz.content.OwnerId;
import quizhall.quiz.content.Quiz;
import quizhall.quiz.content.QuizId;
import quizhall.quiz.events.QuizEvents;
import quizhall.quiz.library.Outcome.Done;
import quizhall.quiz.library.Outcome.Refused;
import quizhall.quiz.store.BinStore;
import quizhall.quiz.store.QuizStore;

/**
 * Where deleted quizzes wait until they are gone. For everybody but their owner they are gone at
 * once, and so others are told. Safe for use by many threads.
 */
public final class Bin {

  private final UnitOfWork unitOfWork;
  private final InstantSource clock;

  public Bin(UnitOfWork unitOfWork, InstantSource clock) {
    this.unitOfWork = unitOfWork;
    this.clock = clock;
  }

  /** One that is there; the id of what is in the bin now. */
  public CompletionStage<Outcome<QuizId>> put(QuizId id, OwnerId caller) {
    return unitOfWork.asyncInTurn(
        caller.value(),
        transaction ->
            switch (Admission.lock(transaction, id, caller, Access.OWN)) {
              case Refused(var problem) -> new Refused<>(problem);
              case Done(var own) -> {
                put(transaction, own.quiz());
                yield new Done<>(id);
              }
            });
  }

  private void put(Transaction transaction, Quiz quiz) {
    Instant now = clock.instant();
    new BinStore(transaction).put(quiz.id(), now);
    transaction.publish(QuizEvents.deleted(quiz, now));
  }

  /** Those that are there already stay as they are. */
  public CompletionStage<Outcome<ChosenQuizzes>> put(ChosenQuizzes chosen, OwnerId caller) {
    return OwnQuizzes.change(
        unitOfWork,
        chosen,
        caller,
        transaction -> {
          QuizStore quizzes = new QuizStore(transaction);
          chosen.ids().forEach(id -> quizzes.lock(id).ifPresent(quiz -> put(transaction, quiz)));
        });
  }

  /** They are what they were; told as new ones to others, for whom they had been gone. */
  public CompletionStage<Outcome<ChosenQuizzes>> restore(ChosenQuizzes chosen, OwnerId caller) {
    return OwnQuizzes.change(
        unitOfWork,
        chosen,
        caller,
        transaction -> {
          BinStore bin = new BinStore(transaction);
          QuizStore quizzes = new QuizStore(transaction);
          chosen.ids().stream()
              .filter(bin::restore)
              .forEach(
                  id ->
                      transaction.publish(
                          QuizEvents.created(quizzes.lock(id).orElseThrow(), clock.instant())));
        });
  }

  /** For good. */
  public CompletionStage<Outcome<QuizId>> delete(QuizId id, OwnerId caller) {
    return unitOfWork.asyncInTurn(
        caller.value(),
        transaction -> {
          BinStore bin = new BinStore(transaction);
          if (!bin.lock(id, caller)) {
            return new Refused<>(Refusals.noSuchQuiz());
          }
          bin.delete(List.of(id), clock.instant());
          return new Done<>(id);
        });
  }

  /** All that the caller has there, for good; how many these were. */
  public CompletionStage<Integer> empty(OwnerId caller) {
    return unitOfWork.asyncInTurn(
        caller.value(),
        transaction -> {
          BinStore bin = new BinStore(transaction);
          List<QuizId> all = bin.lockAllOf(caller);
          bin.delete(all, clock.instant());
          return all.size();
        });
  }

  /** For the retention of what has waited long enough. */
  public int forget(Transaction transaction, Instant before, int atMost) {
    return new BinStore(transaction).deleteBinnedBefore(before, atMost, clock.instant());
  }
}
