package quizhall.quiz.library;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import quizhall.core.database.Transaction;
import quizhall.core.database.UnitOfWork;
import quizhall.core.problem.FieldError;
import quizhall.core.problem.Problem;
import quizhall.core.problem.Refusal;
import quizhall.quiz.content.Owner;
import quizhall.quiz.content.OwnerId;
import quizhall.quiz.content.Quiz;
import quizhall.quiz.content.QuizId;
import quizhall.quiz.document.HeldImport;
import quizhall.quiz.document.ImportDocument;
import quizhall.quiz.document.ImportDocument.ImportedQuiz;
import quizhall.quiz.document.ImportDocument.Item;
import quizhall.quiz.events.QuizEvents;
import quizhall.quiz.interchange.FileFormat;
import quizhall.quiz.interchange.FileFormats;
import quizhall.quiz.interchange.FileFormats.Found;
import quizhall.quiz.interchange.FileFormats.Part;
import quizhall.quiz.interchange.Notice;
import quizhall.quiz.interchange.Preview;
import quizhall.quiz.interchange.SourceFile;
import quizhall.quiz.interchange.UnreadableFile;
import quizhall.quiz.library.Outcome.Done;
import quizhall.quiz.library.Outcome.Refused;
import quizhall.quiz.store.DeletedOwnerStore;
import quizhall.quiz.store.ImportStore;
import quizhall.quiz.store.QuizStore;

/**
 * Files of other tools become quizzes in two steps: what was read is shown and held, and kept when
 * its uploader says so. Safe for use by many threads.
 */
public final class ImportLibrary {

  private static final String MIXED = "mixed";

  private final UnitOfWork unitOfWork;
  private final FileFormats formats;
  private final ReadingRoom readingRoom;
  private final Previews previews;
  private final ImportedMedia media;
  private final ImportLimits limits;
  private final int quizzesPerOwner;
  private final InstantSource clock;
  private final Supplier<UUID> ids;

  public ImportLibrary(
      UnitOfWork unitOfWork,
      FileFormats formats,
      ReadingRoom readingRoom,
      Previews previews,
      ImportedMedia media,
      ImportLimits limits,
      int quizzesPerOwner,
      InstantSource clock,
      Supplier<UUID> ids) {
    this.unitOfWork = unitOfWork;
    this.formats = formats;
    this.readingRoom = readingRoom;
    this.previews = previews;
    this.media = media;
    this.limits = limits;
    this.quizzesPerOwner = quizzesPerOwner;
    this.clock = clock;
    this.ids = ids;
  }

  /** Reads files, and holds what was found. */
  public CompletionStage<Outcome<HeldImport>> add(OwnerId author, List<SourceFile> files) {
    return unitOfWork
        .async(
            transaction ->
                new ImportStore(transaction).countOf(author, aDayBefore(clock.instant())))
        .thenCompose(
            count ->
                count >= limits.perDay()
                    ? refused(Refusals.tooManyImports(limits.perDay()))
                    : read(author, files));
  }

  private static Instant aDayBefore(Instant now) {
    return now.minus(Duration.ofDays(1));
  }

  private CompletionStage<Outcome<HeldImport>> read(OwnerId author, List<SourceFile> files) {
    return readingRoom
        .read(author.value(), () -> previews.first(formats.read(files)))
        .thenCompose(first -> shown(author, first))
        .exceptionally(ImportLibrary::unreadable);
  }

  /** Where there are pictures and sounds, once they have addresses. */
  private CompletionStage<Outcome<HeldImport>> shown(OwnerId author, Previews.First first) {
    if (first.preview().quizzes().isEmpty()) {
      return refused(Refusals.notImportable(first.preview().refused()));
    }
    if (first.media().isEmpty()) {
      return hold(author, first.found(), first.preview(), Set.of());
    }
    return media
        .keep(author, first.found(), first.media())
        .thenCompose(
            kept ->
                switch (kept) {
                  case Refused(var problem) -> refused(problem);
                  case Done(var placed) ->
                      readingRoom
                          .read(author.value(), () -> previews.second(first.found(), placed))
                          .thenCompose(
                              preview -> hold(author, first.found(), preview, placed.ids()));
                });
  }

  private static Outcome<HeldImport> unreadable(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof UnreadableFile unreadable) {
        return new Refused<>(
            Refusals.notImportable(List.of(FileFormats.sentence(unreadable.notice()))));
      }
    }
    throw failure instanceof CompletionException already
        ? already
        : new CompletionException(failure);
  }

  private CompletionStage<Outcome<HeldImport>> hold(
      OwnerId author, Found found, Preview preview, Set<UUID> mediaIds) {
    if (preview.quizzes().isEmpty()) {
      return refused(Refusals.notImportable(preview.refused()));
    }
    Instant now = clock.instant();
    HeldImport held =
        HeldImport.of(
            new ImportDocument(
                ids.get(),
                format(found),
                preview.quizzes().stream()
                    .map(quiz -> ImportedQuiz.of(quiz.content(), Remarks.of(quiz)))
                    .toList(),
                Remarks.of(preview.refused()),
                now.plus(limits.kept()),
                Optional.empty()));
    return unitOfWork.asyncInTurn(
        author.value(), transaction -> hold(transaction, author, held, mediaIds, now));
  }

  private Outcome<HeldImport> hold(
      Transaction transaction, OwnerId author, HeldImport held, Set<UUID> mediaIds, Instant now) {
    if (new DeletedOwnerStore(transaction).isDeleted(author)) {
      return new Refused<>(Problem.unauthorized());
    }
    ImportStore imports = new ImportStore(transaction);
    if (imports.lockCountOf(author, aDayBefore(now)) >= limits.perDay()) {
      return new Refused<>(Refusals.tooManyImports(limits.perDay()));
    }
    return imports.insert(held, author, mediaIds, now)
        ? new Done<>(held)
        : new Refused<>(
            Refusals.notImportable(
                List.of(
                    new Notice(
                        "", "What was read is too large for one import: bring it in parts."))));
  }

  private static String format(Found found) {
    Set<FileFormat> all =
        found.parts().stream().map(Part::format).collect(Collectors.toUnmodifiableSet());
    return all.size() == 1 ? all.iterator().next().code() : MIXED;
  }

  public CompletionStage<Outcome<ImportDocument>> find(UUID id, OwnerId author) {
    return unitOfWork.async(
        transaction ->
            new ImportStore(transaction)
                .find(id, author, clock.instant().minus(limits.kept()))
                .<Outcome<ImportDocument>>map(Done::new)
                .orElseGet(() -> new Refused<>(Refusals.noSuchImport())));
  }

  /**
   * What its uploader wants of an import.
   *
   * @param quizzes by their places in it; all of them where nothing is said
   * @param goodOnly also where something was refused
   */
  public record Acceptance(Optional<List<Integer>> quizzes, Optional<Boolean> goodOnly) {}

  /** Makes quizzes of an import. A second time it tells what the first one made. */
  public CompletionStage<Outcome<List<Item>>> accept(UUID id, Owner author, Acceptance wanted) {
    return unitOfWork.asyncInTurn(
        author.id().value(), transaction -> accept(transaction, id, author, wanted));
  }

  private Outcome<List<Item>> accept(
      Transaction transaction, UUID id, Owner author, Acceptance wanted) {
    if (new DeletedOwnerStore(transaction).isDeleted(author.id())) {
      return new Refused<>(Problem.unauthorized());
    }
    ImportStore imports = new ImportStore(transaction);
    Optional<ImportDocument> found =
        imports.lock(id, author.id(), clock.instant().minus(limits.kept()));
    if (found.isEmpty()) {
      return new Refused<>(Refusals.noSuchImport());
    }
    ImportDocument held = found.get();
    if (held.items().isPresent()) {
      return new Done<>(held.items().get());
    }
    if (!held.refused().isEmpty() && !wanted.goodOnly().orElse(false)) {
      return new Refused<>(Refusals.someRefused(held.refused().size()));
    }
    List<FieldError> errors = errors(wanted, held.quizzes().size());
    if (!errors.isEmpty()) {
      return new Refused<>(Problem.invalid(errors));
    }
    List<Integer> chosen =
        wanted
            .quizzes()
            .map(places -> places.stream().distinct().sorted().toList())
            .orElseGet(() -> IntStream.range(0, held.quizzes().size()).boxed().toList());
    if (new QuizStore(transaction).lockCountOf(author.id()) + chosen.size() > quizzesPerOwner) {
      return new Refused<>(Refusals.tooManyQuizzes(quizzesPerOwner));
    }
    List<Item> items =
        chosen.stream().map(place -> made(transaction, author, held, place)).toList();
    imports.accept(id, items);
    return new Done<>(items);
  }

  private static List<FieldError> errors(Acceptance wanted, int count) {
    List<Integer> places = wanted.quizzes().orElse(List.of());
    List<FieldError> errors = new ArrayList<>();
    if (wanted.quizzes().isPresent() && (places.isEmpty() || places.size() > count)) {
      errors.add(new FieldError("quizzes", "must be from 1 to %d".formatted(count)));
      return errors;
    }
    IntStream.range(0, places.size())
        .filter(i -> places.get(i) == null || places.get(i) < 0 || places.get(i) >= count)
        .forEach(
            i ->
                errors.add(
                    new FieldError(
                        "quizzes[%d]".formatted(i), "must be from 0 to %d".formatted(count - 1))));
    return errors;
  }

  private Item made(Transaction transaction, Owner author, ImportDocument held, int place) {
    Instant now = clock.instant();
    Quiz quiz =
        Quiz.created(new QuizId(ids.get()), author, held.quizzes().get(place).content(), now);
    QuizMedia uploads = new QuizMedia(transaction, quiz, quiz.owner().id(), Set.of());
    if (!uploads.faults().isEmpty()) {
      // An upload of theirs was deleted in the meantime.
      throw new Refusal(
          Problem.invalid(
              uploads.faults().stream()
                  .map(
                      fault ->
                          new FieldError(
                              "quizzes[%d].%s".formatted(place, fault.field()), fault.message()))
                  .toList()));
    }
    new QuizStore(transaction).insert(quiz);
    uploads.keep(now);
    QuizHistory.begin(transaction, quiz, author);
    transaction.publish(QuizEvents.created(quiz, now));
    return new Item(quiz.id().value(), quiz.content().title());
  }

  /** For the retention of imports that nobody accepted, and of the memory of the others. */
  public static int forget(Transaction transaction, Instant before, int atMost) {
    return new ImportStore(transaction).deleteCreatedBefore(before, atMost);
  }

  private static <T> CompletionStage<Outcome<T>> refused(Problem problem) {
    return CompletableFuture.completedStage(new Refused<>(problem));
  }
}
