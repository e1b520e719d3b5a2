package quizhall.quiz.library;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import quizhall.core.database.Transaction;
import quizhall.core.database.UnitOfWork;
import quizhall.core.problem.Problem;
import quizhall.quiz.content.Checked;
import quizhall.quiz.content.OwnerId;
import quizhall.quiz.content.TagRules;
import quizhall.quiz.document.TagDocument;
import quizhall.quiz.library.Outcome.Done;
import quizhall.quiz.library.Outcome.Refused;
import quizhall.quiz.store.DeletedOwnerStore;
import quizhall.quiz.store.TagStore;

/** Tags as people find, add and take them back. Safe for use by many threads. */
public final class TagLibrary {

  private final UnitOfWork unitOfWork;
  private final TagRules rules;
  private final int tagsPerOwner;
  private final InstantSource clock;

  public TagLibrary(UnitOfWork unitOfWork, TagRules rules, int tagsPerOwner, InstantSource clock) {
    this.unitOfWork = unitOfWork;
    this.rules = rules;
    this.tagsPerOwner = tagsPerOwner;
    this.clock = clock;
  }

  public CompletionStage<List<TagDocument>> list(
      Optional<OwnerId> reader, String start, int limit) {
    return unitOfWork.async(
        transaction -> new TagStore(transaction).list(reader, TagRules.sought(start), limit));
  }

  /**
   * What came of adding a tag.
   *
   * @param isNew whether nobody had added it before
   */
  public record Added(TagDocument tag, boolean isNew) {}

  public CompletionStage<Outcome<Added>> add(OwnerId caller, Optional<String> name) {
    return switch (rules.check(name)) {
      case Checked.Unfit(var errors) ->
          CompletableFuture.completedStage(new Refused<>(Problem.invalid(errors)));
      case Checked.Fit(var tag) ->
          unitOfWork.asyncInTurn(caller.value(), transaction -> add(transaction, caller, tag));
    };
  }

  private Outcome<Added> add(Transaction transaction, OwnerId caller, String name) {
    if (new DeletedOwnerStore(transaction).isDeleted(caller)) {
      return new Refused<>(Problem.unauthorized());
    }
    TagStore tags = new TagStore(transaction);
    Optional<OwnerId> adder = tags.lockAdderOf(name);
    if (adder.isEmpty() && tags.lockCountOf(caller) >= tagsPerOwner) {
      return new Refused<>(Refusals.tooManyTags(tagsPerOwner));
    }
    boolean isNew = adder.isEmpty() && tags.add(name, caller, clock.instant());
    boolean deletable = isNew || adder.equals(Optional.of(caller));
    return new Done<>(
        new Added(new TagDocument(name, tags.countQuizzes(name, caller), deletable), isNew));
  }

  /** The tag as it was taken back. */
  public CompletionStage<Outcome<String>> delete(OwnerId caller, String given) {
    String name = TagRules.sought(given);
    return unitOfWork.asyncInTurn(
        caller.value(),
        transaction -> {
          TagStore tags = new TagStore(transaction);
          Optional<OwnerId> adder = tags.lockAdderOf(name);
          if (adder.isEmpty()) {
            return new Refused<>(Refusals.noSuchTag());
          }
          if (!adder.get().equals(caller)) {
            return new Refused<>(Problem.forbidden());
          }
          if (tags.isUsed(name)) {
            return new Refused<>(Refusals.tagInUse());
          }
          tags.delete(name);
          return new Done<>(name);
        });
  }
}
