package quizhall.quiz.library;

import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import quizhall.core.database.Transaction;
import quizhall.core.database.UnitOfWork;
import quizhall.quiz.content.Access;
import quizhall.quiz.content.FolderId;
import quizhall.quiz.content.OwnerId;
import quizhall.quiz.content.Quiz;
import quizhall.quiz.content.QuizId;
import quizhall.quiz.content.Reader;
import quizhall.quiz.document.ExportDocument;
import quizhall.quiz.document.ExportSizeDocument;
import quizhall.quiz.document.ImportDocument.Remark;
import quizhall.quiz.interchange.Exported;
import quizhall.quiz.interchange.FormatWriter;
import quizhall.quiz.interchange.Losses;
import quizhall.quiz.interchange.Preview.QuizNotice;
import quizhall.quiz.interchange.json.QuizhallArchiveWriter;
import quizhall.quiz.library.Outcome.Done;
import quizhall.quiz.library.Outcome.Refused;
import quizhall.quiz.media.MediaId;
import quizhall.quiz.media.Medium;
import quizhall.quiz.store.ExportStore;
import quizhall.quiz.store.FolderStore;
import quizhall.quiz.store.MediaStore;
import quizhall.quiz.store.QuizStore;

/** Quizzes leave as files. Whoever may not see the keys gets none. Safe for use by many threads. */
public final class ExportLibrary {

  /** Of the quizzes of one owner, in memory at a time. */
  private static final int PORTION = 10;

  private static final String ALL = "My quizzes";

  private final UnitOfWork unitOfWork;
  private final MediaLibrary media;
  private final QuizhallArchiveWriter archive = new QuizhallArchiveWriter();

  public ExportLibrary(UnitOfWork unitOfWork, MediaLibrary media) {
    this.unitOfWork = unitOfWork;
    this.media = media;
  }

  /** One quiz as a file. */
  public CompletionStage<Outcome<Export>> of(QuizId id, FormatWriter writer, Reader reader) {
    return exported(
        id,
        writer,
        reader,
        (quiz, _) ->
            new Export(
                name(quiz, writer),
                writer.mediaType(),
                out -> writer.write(quiz, new ExportedMedia(media), out)));
  }

  /** What a file would lack. */
  public CompletionStage<Outcome<ExportDocument>> losses(
      QuizId id, FormatWriter writer, Reader reader) {
    return exported(
        id,
        writer,
        reader,
        (quiz, transaction) -> {
          Losses losses = Losses.of(quiz.content(), writer, gone(quiz, transaction));
          return new ExportDocument(
              writer.format().code(),
              name(quiz, writer),
              losses.questions(),
              remarks(losses.notices()),
              remarks(losses.refused()));
        });
  }

  /**
   * Nothing deletes what a quiz has; where it is missing all the same, no file lacks it in silence.
   */
  private static Predicate<String> gone(Exported quiz, Transaction transaction) {
    Map<String, MediaId> uploads = new HashMap<>();
    Losses.addresses(quiz.content())
        .forEach(
            address -> Medium.idIn(address).ifPresent(id -> uploads.put(address, new MediaId(id))));
    Set<MediaId> kept = new MediaStore(transaction).kept(uploads.values());
    return address -> uploads.containsKey(address) && !kept.contains(uploads.get(address));
  }

  private static String name(Exported quiz, FormatWriter writer) {
    return FileName.of(quiz.content().title(), writer.ending()).name();
  }

  private static List<Remark> remarks(List<QuizNotice> notices) {
    return notices.stream()
        .map(
            about -> new Remark(about.notice().place(), about.notice().message(), about.question()))
        .toList();
  }

  private <T> CompletionStage<Outcome<T>> exported(
      QuizId id, FormatWriter writer, Reader reader, BiFunction<Exported, Transaction, T> made) {
    return unitOfWork.async(
        transaction ->
            switch (Admission.find(transaction, id, reader, Access.VIEW)
                .map(admission -> new Exported(admission.quiz().content(), admission.seesKeys()))) {
              case Refused(var problem) -> new Refused<T>(problem);
              case Done(var quiz) ->
                  quiz.hasKeys() || writer.mayLackKeys()
                      ? new Done<>(made.apply(quiz, transaction))
                      : new Refused<>(Refusals.answersInside(writer.format().code()));
            });
  }

  /**
   * What an owner has, in one archive of ours.
   *
   * @param folder where only those in it are wanted
   */
  public CompletionStage<Outcome<Export>> allOf(OwnerId owner, Optional<FolderId> folder) {
    return ofOwn(
        owner,
        folder,
        _ ->
            new Export(
                FileName.of(ALL, archive.ending()).name(),
                archive.mediaType(),
                out -> archive.write(() -> new Own(owner, folder), new ExportedMedia(media), out)));
  }

  /**
   * How large that archive would be.
   *
   * @param folder where only those in it are wanted
   */
  public CompletionStage<Outcome<ExportSizeDocument>> sizeOf(
      OwnerId owner, Optional<FolderId> folder) {
    return ofOwn(owner, folder, transaction -> new ExportStore(transaction).sizeOf(owner, folder));
  }

  private <T> CompletionStage<Outcome<T>> ofOwn(
      OwnerId owner, Optional<FolderId> folder, Function<Transaction, T> made) {
    return unitOfWork.async(
        transaction ->
            folder.isEmpty() || new FolderStore(transaction).isOf(folder.get(), owner)
                ? new Done<>(made.apply(transaction))
                : new Refused<>(Refusals.noSuchFolder()));
  }

  /** Some at a time; each is read as it is then. */
  private final class Own implements Iterator<Exported> {
    private final OwnerId owner;
    private final Optional<FolderId> folder;
    private Iterator<Quiz> portion;
    private Optional<Quiz> last = Optional.empty();

    Own(OwnerId owner, Optional<FolderId> folder) {
      this.owner = owner;
      this.folder = folder;
      this.portion = portion(Optional.empty());
    }

    private Iterator<Quiz> portion(Optional<Quiz> after) {
      return unitOfWork
          .async(transaction -> new QuizStore(transaction).someOf(owner, folder, after, PORTION))
          .toCompletableFuture()
          .join()
          .iterator();
    }

    @Override
    public boolean hasNext() {
      if (!portion.hasNext() && last.isPresent()) {
        portion = portion(last);
        last = Optional.empty();
      }
      return portion.hasNext();
    }

    @Override
    public Exported next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      Quiz quiz = portion.next();
      last = Optional.of(quiz);
      return new Exported(quiz.content(), true);
    }
  }
}
