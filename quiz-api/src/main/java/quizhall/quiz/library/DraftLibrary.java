package quizhall.quiz.library;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import quizhall.core.database.Transaction;
import quizhall.core.database.UnitOfWork;
import quizhall.core.problem.FieldError;
import quizhall.core.problem.Problem;
import quizhall.quiz.content.Access;
import quizhall.quiz.content.OwnerId;
import quizhall.quiz.content.QuizId;
import quizhall.quiz.document.DraftDocument;
import quizhall.quiz.document.DraftDocument.Kept;
import quizhall.quiz.document.DraftDocument.Sent;
import quizhall.quiz.document.DraftDocument.Summary;
import quizhall.quiz.document.DraftForm;
import quizhall.quiz.library.Outcome.Done;
import quizhall.quiz.library.Outcome.Refused;
import quizhall.quiz.media.Medium;
import quizhall.quiz.store.DeletedOwnerStore;
import quizhall.quiz.store.DraftStore;
import quizhall.quiz.store.DraftStore.Written;
import quizhall.quiz.store.MediaUseStore;
import quizhall.quiz.store.Page;
import quizhall.quiz.store.Place;

/**
 * What people are writing, kept while they do: incomplete quizzes, which nobody else sees. Safe for
 * use by many threads.
 */
public final class DraftLibrary {

  private static final int WRITER_LENGTH = 64;

  private final UnitOfWork unitOfWork;
  private final DraftLimits limits;
  private final InstantSource clock;

  public DraftLibrary(UnitOfWork unitOfWork, DraftLimits limits, InstantSource clock) {
    this.unitOfWork = unitOfWork;
    this.limits = limits;
    this.clock = clock;
  }

  /** Keeps a draft, in place of the revision that it goes on from. */
  public CompletionStage<Outcome<Kept>> put(UUID id, OwnerId writer, Sent sent) {
    List<FieldError> errors = errors(sent);
    if (!errors.isEmpty()) {
      return CompletableFuture.completedStage(new Refused<>(Problem.invalid(errors)));
    }
    DraftForm form = DraftForm.of(sent.form(), Medium.PATH);
    Written wanted = new Written(sent.revision().orElseThrow(), sent.writer().orElseThrow());
    return unitOfWork.asyncInTurn(
        writer.value(), transaction -> put(transaction, id, writer, sent.basedOn(), form, wanted));
  }

  private static List<FieldError> errors(Sent sent) {
    List<FieldError> errors = new ArrayList<>();
    if (sent.revision().isEmpty() || sent.revision().get() < 0) {
      errors.add(new FieldError("revision", "must be 0 or more"));
    }
    if (sent.basedOn().isPresent() && sent.basedOn().get() < 1) {
      errors.add(new FieldError("basedOn", "must be 1 or more"));
    }
    String page = sent.writer().orElse("");
    if (!page.matches("[A-Za-z0-9-]{1,%d}".formatted(WRITER_LENGTH))) {
      errors.add(
          new FieldError(
              "writer", "must have from 1 to %d letters and digits".formatted(WRITER_LENGTH)));
    }
    errors.addAll(DraftForm.faults(sent.form()));
    return errors;
  }

  private Outcome<Kept> put(
      Transaction transaction,
      UUID id,
      OwnerId owner,
      Optional<Integer> basedOn,
      DraftForm form,
      Written wanted) {
    if (new DeletedOwnerStore(transaction).isDeleted(owner)) {
      return new Refused<>(Problem.unauthorized());
    }
    if (basedOn.isPresent()
        && Admission.lock(transaction, new QuizId(id), owner, Access.EDIT)
            instanceof Refused(var problem)) {
      return new Refused<>(problem);
    }
    DraftStore drafts = new DraftStore(transaction);
    int count = drafts.lockCountOf(owner);
    Optional<Written> there = drafts.lock(owner, id);
    if (!goesOn(there, wanted)) {
      return new Refused<>(Refusals.staleDraft());
    }
    if (there.isEmpty() && count >= limits.perOwner()) {
      return new Refused<>(Refusals.tooManyDrafts(limits.perOwner()));
    }
    Instant now = clock.instant();
    int revision = there.map(Written::revision).orElse(0) + 1;
    drafts.put(
        owner,
        id,
        basedOn,
        form,
        new Written(revision, wanted.writer()),
        media(transaction, owner, basedOn.map(_ -> new QuizId(id)), form).stream()
            .map(Medium::id)
            .toList(),
        now);
    return new Done<>(new Kept(id, revision, now));
  }

  /** Of the writer, and where a quiz is changed what it has and had. */
  private static List<Medium> media(
      Transaction transaction, OwnerId writer, Optional<QuizId> quiz, DraftForm form) {
    MediaUseStore uses = new MediaUseStore(transaction);
    return quiz.map(changed -> uses.lockFor(changed, List.of(writer), form.texts()))
        .orElseGet(() -> uses.lockOwn(writer, form.texts()));
  }

  /**
   * Whether nobody else has written meanwhile. A page whose answer was lost does not know that it
   * has written; but it wrote after what it had read, so it goes on from itself.
   */
  private static boolean goesOn(Optional<Written> there, Written wanted) {
    return there
        .map(
            now ->
                now.revision() == wanted.revision()
                    || (now.writer().equals(wanted.writer()) && now.revision() > wanted.revision()))
        .orElse(wanted.revision() == 0);
  }

  public CompletionStage<Outcome<DraftDocument>> find(UUID id, OwnerId writer) {
    return unitOfWork.async(
        transaction ->
            new DraftStore(transaction)
                .find(writer, id)
                .<Outcome<DraftDocument>>map(Done::new)
                .orElseGet(() -> new Refused<>(Refusals.noSuchDraft())));
  }

  public CompletionStage<Page<Summary>> list(
      OwnerId writer, Optional<Place.ByChange> after, int limit) {
    return unitOfWork.async(transaction -> new DraftStore(transaction).page(writer, after, limit));
  }

  /** The id of what is deleted. */
  public CompletionStage<Outcome<UUID>> delete(UUID id, OwnerId writer) {
    return unitOfWork.asyncInTurn(
        writer.value(),
        transaction ->
            new DraftStore(transaction).delete(writer, id, clock.instant())
                ? new Done<>(id)
                : new Refused<>(Refusals.noSuchDraft()));
  }
}
