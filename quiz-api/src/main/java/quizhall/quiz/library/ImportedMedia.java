package quizhall.quiz.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import java.util.stream.Collectors;
import quizhall.core.database.UnitOfWork;
import quizhall.core.problem.FieldError;
import quizhall.core.problem.Problem;
import quizhall.core.problem.Unavailable;
import quizhall.quiz.content.OwnerId;
import quizhall.quiz.document.UploadDocument;
import quizhall.quiz.interchange.FileFormats.Found;
import quizhall.quiz.interchange.Placing;
import quizhall.quiz.library.Outcome.Done;
import quizhall.quiz.library.Outcome.Refused;
import quizhall.quiz.media.MediaId;
import quizhall.quiz.media.Medium;
import quizhall.quiz.store.MediaUseStore;

/** Keeps the pictures and sounds that came along with files, as uploads of whoever brought them. */
public final class ImportedMedia {

  private final UnitOfWork unitOfWork;
  private final MediaLibrary library;
  private final int most;
  private final long mostBytes;

  /**
   * @param most of one import
   * @param mostBytes of one of them, as of one that is uploaded
   */
  public ImportedMedia(UnitOfWork unitOfWork, MediaLibrary library, int most, long mostBytes) {
    this.unitOfWork = unitOfWork;
    this.library = library;
    this.most = most;
    this.mostBytes = mostBytes;
  }

  /** Where each of them is now, or why it is not. */
  record Placed(Map<Previews.Wanted, Placing> all, Set<UUID> ids) {

    Placing of(Previews.Wanted medium) {
      return all.getOrDefault(
          medium, new Placing.Gone("was left out: an import has too many files"));
    }
  }

  /**
   * All of them, or none where there is no room for all.
   *
   * @param found in which their contents are
   */
  CompletionStage<Outcome<Placed>> keep(OwnerId owner, Found found, List<Previews.Wanted> media) {
    return own(owner, media)
        .thenCompose(
            placed ->
                new Keeping(
                        owner,
                        found,
                        media.stream().filter(medium -> !medium.isUpload()).limit(most).iterator(),
                        placed)
                    .all());
  }

  /** Addresses of uploads are good where they are those of their owner. */
  private CompletionStage<Placed> own(OwnerId owner, List<Previews.Wanted> media) {
    List<Previews.Wanted> uploads = media.stream().filter(Previews.Wanted::isUpload).toList();
    if (uploads.isEmpty()) {
      return CompletableFuture.completedStage(new Placed(new HashMap<>(), new HashSet<>()));
    }
    return unitOfWork
        .async(
            transaction ->
                new MediaUseStore(transaction)
                    .lockOwn(
                        owner,
                        uploads.stream().map(Previews.Wanted::address).collect(Collectors.toSet())))
        .thenApply(
            found -> {
              Placed placed = new Placed(new HashMap<>(), new HashSet<>());
              found.forEach(medium -> placed.ids().add(medium.id().value()));
              Map<String, Medium> known =
                  found.stream().collect(Collectors.toMap(Medium::url, Function.identity()));
              uploads.forEach(
                  upload ->
                      placed
                          .all()
                          .put(
                              upload,
                              Optional.ofNullable(known.get(upload.address()))
                                  .<Placing>map(
                                      medium -> new Placing.At(medium.url(), medium.isPicture()))
                                  .orElseGet(() -> new Placing.Gone("is none of your uploads"))));
              return placed;
            });
  }

  /** One after the other: they are worked on so anyway. */
  private final class Keeping {
    private final OwnerId owner;
    private final Found found;
    private final Iterator<Previews.Wanted> rest;
    private final Placed placed;
    private final List<MediaId> added = new ArrayList<>();

    Keeping(OwnerId owner, Found found, Iterator<Previews.Wanted> rest, Placed placed) {
      this.owner = owner;
      this.found = found;
      this.rest = rest;
      this.placed = placed;
    }

    /** A failure takes back what was kept before it, too. */
    CompletionStage<Outcome<Placed>> all() {
      return next()
          .exceptionallyCompose(
              failure ->
                  takenBack(added.iterator())
                      .thenCompose(_ -> CompletableFuture.failedStage(failure)));
    }

    private CompletionStage<Outcome<Placed>> next() {
      if (!rest.hasNext()) {
        return CompletableFuture.completedStage(new Done<>(placed));
      }
      Previews.Wanted medium = rest.next();
      byte[] content = medium.content(found).orElseThrow();
      if (content.length > mostBytes) {
        placed
            .all()
            .put(
                medium,
                new Placing.Gone(
                    "was left out: a file has at most %d MB".formatted(mostBytes / 1_000_000)));
        return next();
      }
      return upload(owner, content).thenCompose(outcome -> after(medium, outcome));
    }

    private CompletionStage<Outcome<Placed>> after(
        Previews.Wanted medium, Outcome<UploadDocument> outcome) {
      return switch (outcome) {
        case Done(var upload) -> {
          placed
              .all()
              .put(medium, new Placing.At(upload.url(), upload.type().startsWith("image/")));
          placed.ids().add(upload.id());
          added.add(new MediaId(upload.id()));
          yield next();
        }
        case Refused(var problem) when problem.status() == 422 -> {
          placed.all().put(medium, new Placing.Gone(reason(problem)));
          yield next();
        }
        // There was no room for all, so what was kept so far does not take it.
        case Refused(var problem) ->
            takenBack(added.iterator()).thenApply(_ -> new Refused<>(problem));
      };
    }

    /** Never fails: what cannot be deleted now is deleted when nobody has had it for a while. */
    private CompletionStage<Void> takenBack(Iterator<MediaId> kept) {
      return kept.hasNext()
          ? library
              .delete(kept.next(), owner)
              .handle((_, _) -> true)
              .thenCompose(_ -> takenBack(kept))
          : CompletableFuture.completedStage(null);
    }
  }

  private static String reason(Problem problem) {
    return "was left out: the file "
        + problem.errors().stream().map(FieldError::message).collect(Collectors.joining(", "));
  }

  private CompletionStage<Outcome<UploadDocument>> upload(OwnerId owner, byte[] content) {
    return CompletableFuture.supplyAsync(() -> written(content), Thread::startVirtualThread)
        .thenCompose(file -> library.add(owner, file, "").whenComplete((_, _) -> delete(file)));
  }

  private static Path written(byte[] content) {
    try {
      return Files.write(Files.createTempFile("quizhall-import", ""), content);
    } catch (IOException full) {
      throw new Unavailable("There is no place for a file", full);
    }
  }

  private static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException kept) {
      // The system clears its folder of temporary files.
    }
  }
}
