package quizhall.quiz.interchange.markup;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import quizhall.quiz.interchange.Drafting;

/**
 * Pictures and sounds in the texts of a question: which come along, and what is said of the others.
 */
final class CompositionMedia {

  private final Drafting drafting;
  private final Attachments attachments;
  private final Attachments.Source source;

  CompositionMedia(Drafting drafting, Attachments attachments, Attachments.Source source) {
    this.drafting = drafting;
    this.attachments = attachments;
    this.source = source;
  }

  /** The first picture and the first sound come along. */
  void pictures(String called, RichText text) {
    if (!text.pictures().isEmpty()) {
      RichText.Shown first = text.pictures().getFirst();
      medium(called, first).ifPresent(file -> drafting.picture(file, alt(called, first)));
    }
    for (int i = 0; i < text.sounds().size(); i++) {
      String address = text.sounds().get(i);
      Optional<String> file = i == 0 ? attachments.name(address, source) : Optional.empty();
      if (file.isPresent()) {
        drafting.sound(file.get(), Attachments.words(address));
        notice("what is heard is not written down: the name of the file stands in for it");
      } else {
        notice("the sound %s is not kept".formatted(shortened(address)));
      }
    }
  }

  /** The name of a picture that came along. */
  Optional<String> medium(String called, RichText.Shown picture) {
    Optional<String> file = attachments.name(picture.address(), source);
    if (file.isEmpty()) {
      notice(
          Attachments.isOnTheWeb(picture.address())
              ? "the picture of %s at %s is not fetched"
                  .formatted(called, shortened(picture.address()))
              : "the picture of %s, %s, is not in the file"
                  .formatted(called, shortened(picture.address())));
    }
    return file;
  }

  /** What it shows, in words. */
  String alt(String called, RichText.Shown picture) {
    if (!picture.alt().isBlank()) {
      return picture.alt();
    }
    notice(
        "the picture of %s is not described: the name of its file stands in for that"
            .formatted(called));
    String words = Attachments.words(picture.address());
    return words.isBlank() ? "Picture" : words;
  }

  /** Texts that cannot have a picture with us. */
  void withoutMedia(String called, RichText text) {
    changes(called, text, 0);
    unheard(called, text);
  }

  void unheard(String called, RichText text) {
    text.sounds()
        .forEach(
            sound -> notice("the sound %s of %s is not kept".formatted(shortened(sound), called)));
  }

  /**
   * What was changed in a text.
   *
   * @param kept so many of its pictures are elsewhere
   */
  void changes(String called, RichText text, int kept) {
    if (text.changes().isEmpty() && text.pictures().size() <= kept) {
      return;
    }
    Set<String> changes = new LinkedHashSet<>(text.changes());
    text.pictures().stream()
        .skip(kept)
        .forEach(
            picture ->
                changes.add("the picture %s is not kept".formatted(shortened(picture.address()))));
    if (!changes.isEmpty()) {
      notice("of %s: %s".formatted(called, String.join("; ", changes)));
    }
  }

  private static String shortened(String address) {
    return address.length() <= 120 ? address : address.substring(0, 120) + "…";
  }

  private void notice(String message) {
    drafting.notice(Sentences.of(message));
  }
}
