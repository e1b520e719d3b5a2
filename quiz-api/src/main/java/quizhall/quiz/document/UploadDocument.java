package quizhall.quiz.document;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import quizhall.quiz.media.Medium;
import quizhall.quiz.media.file.Made.Size;

/**
 * An upload as its author sees it.
 *
 * @param url for {@code image} or {@code sound} of a question
 * @param type of the file at that address
 */
public record UploadDocument(
    UUID id,
    String url,
    String type,
    Optional<Integer> width,
    Optional<Integer> height,
    Optional<Double> seconds) {

  public static UploadDocument of(Medium medium) {
    return new UploadDocument(
        medium.id().value(),
        medium.url(),
        medium.type(),
        medium.size().map(Size::width),
        medium.size().map(Size::height),
        medium.length().map(length -> length.toMillis() / 1000.0));
  }

  /**
   * One of the list.
   *
   * @param bytes of all its files
   * @param used whether a quiz has it
   */
  public record Kept(
      UUID id,
      String url,
      String type,
      Optional<Integer> width,
      Optional<Integer> height,
      Optional<Double> seconds,
      String alt,
      long bytes,
      Instant uploadedAt,
      boolean used) {

    public static Kept of(Medium medium, boolean used) {
      UploadDocument upload = UploadDocument.of(medium);
      return new Kept(
          upload.id,
          upload.url,
          upload.type,
          upload.width,
          upload.height,
          upload.seconds,
          medium.alt(),
          medium.bytes(),
          medium.uploadedAt(),
          used);
    }
  }

  /**
   * A page of the list, and how much of what an author may keep is taken.
   *
   * @param next asks for the next page
   */
  public record Shelf(
      List<Kept> items,
      Optional<UUID> next,
      int files,
      int mostFiles,
      long bytes,
      long mostBytes) {}
}
