package quizhall.quiz.library;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import quizhall.core.database.Transaction;
import quizhall.core.database.UnitOfWork;
import quizhall.core.problem.Unavailable;
import quizhall.quiz.media.MediaId;
import quizhall.quiz.media.file.MadeFile;
import quizhall.quiz.media.keep.ObjectStore;
import quizhall.quiz.store.MediaObjectStore;
import quizhall.quiz.store.MediaStore;

/**
 * What is in files: in the database beside what is known of them, or in an object store. Where a
 * file went when it came, there it stays, whatever the configuration says later. Safe for use by
 * many threads.
 */
public final class FileContents {

  private final UnitOfWork unitOfWork;
  private final Optional<ObjectStore> objects;
  private final boolean newOnesGoOut;

  /**
   * @param objects where there is such a store
   * @param newOnesGoOut into it; else it only has those of before
   */
  public FileContents(UnitOfWork unitOfWork, Optional<ObjectStore> objects, boolean newOnesGoOut) {
    this.unitOfWork = unitOfWork;
    this.objects = objects;
    this.newOnesGoOut = newOnesGoOut;
  }

  boolean newOnesGoOut() {
    return newOnesGoOut;
  }

  /**
   * Puts files into the object store. Before that it is written down that they are to be deleted,
   * so that none is left there if nothing comes of it; {@link #keep} takes that back.
   */
  CompletionStage<Void> bringOut(MediaId id, List<MadeFile> files) {
    return unitOfWork
        .async(
            transaction -> {
              new MediaObjectStore(transaction).discard(names(id, files));
              return id;
            })
        .thenCompose(
            _ ->
                blocking(
                    () -> {
                      files.forEach(
                          file ->
                              store()
                                  .put(
                                      MediaObjectStore.name(id, file.name()),
                                      file.type(),
                                      file.content()));
                      return null;
                    }));
  }

  /** In the transaction that keeps the upload. */
  void keep(Transaction transaction, MediaId id, List<MadeFile> files) {
    if (!new MediaObjectStore(transaction).keep(names(id, files))) {
      throw new Unavailable("Files took so long that they were deleted again", (Throwable) null);
    }
  }

  private static List<String> names(MediaId id, List<MadeFile> files) {
    return files.stream().map(file -> MediaObjectStore.name(id, file.name())).toList();
  }

  /** A part of a file, as much as there is of it; empty where the file is gone. */
  CompletionStage<Optional<byte[]>> read(MediaId id, MediaStore.Facts facts, int from, int length) {
    return facts.isHere()
        ? unitOfWork.async(
            transaction -> new MediaStore(transaction).read(id, facts.name(), from, length))
        : blocking(() -> store().read(MediaObjectStore.name(id, facts.name()), from, length));
  }

  /**
   * All forms of an upload, the main one first.
   *
   * @param main the name of the one that its address leads to
   */
  CompletionStage<List<MadeFile>> readAll(MediaId id, String main, List<MediaStore.Facts> files) {
    CompletionStage<List<MadeFile>> all = CompletableFuture.completedStage(List.of());
    for (MediaStore.Facts facts : files) {
      all =
          all.thenCompose(
              before ->
                  read(id, facts, 0, facts.size())
                      .thenApply(
                          content ->
                              with(before, main, facts, content.orElseThrow(FileContents::gone))));
    }
    return all;
  }

  private static List<MadeFile> with(
      List<MadeFile> before, String main, MediaStore.Facts facts, byte[] content) {
    List<MadeFile> all = new ArrayList<>(before);
    all.add(
        facts.name().equals(main) ? 0 : before.size(),
        new MadeFile(facts.name(), facts.type(), content));
    return all;
  }

  private static Unavailable gone() {
    return new Unavailable("A file was deleted while it was copied", (Throwable) null);
  }

  /** For the retention of objects whose files are gone. */
  public int deleteDiscarded(Transaction transaction, Instant before, int atMost) {
    List<String> names = new MediaObjectStore(transaction).takeDiscardedBefore(before, atMost);
    names.forEach(name -> store().delete(name));
    return names.size();
  }

  private ObjectStore store() {
    return objects.orElseThrow(
        () ->
            new Unavailable(
                "A file is in an object store that is not configured", (Throwable) null));
  }

  private static <T> CompletionStage<T> blocking(Supplier<T> work) {
    return CompletableFuture.supplyAsync(work, Thread::startVirtualThread);
  }
}
