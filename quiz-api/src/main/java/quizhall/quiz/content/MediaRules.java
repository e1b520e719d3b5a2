package quizhall.quiz.content;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/** Pictures and sounds come from this host or over https, and always have a text in their place. */
final class MediaRules {

  private final QuizLimits limits;
  private final Findings findings;
  private final TextRules texts;

  MediaRules(QuizLimits limits, Findings findings) {
    this.limits = limits;
    this.findings = findings;
    this.texts = new TextRules(findings);
  }

  Optional<Media> media(Field field, Optional<Media.Draft> given) {
    return given.map(
        media -> {
          boolean hasSound = media.sound().isPresent() || media.transcript().isPresent();
          boolean hasPicture = media.image().isPresent() || media.alt().isPresent() || !hasSound;
          return new Media(
              hasPicture
                  ? Optional.of(picture(field, media.image(), media.alt()))
                  : Optional.empty(),
              hasSound
                  ? Optional.of(sound(field, media.sound(), media.transcript()))
                  : Optional.empty());
        });
  }

  Picture picture(Field field, Optional<String> image, Optional<String> alt) {
    return new Picture(
        reference(field.part("image"), image),
        texts.requiredLine(field.part("alt"), alt, limits.altLength()));
  }

  private Sound sound(Field field, Optional<String> sound, Optional<String> transcript) {
    return new Sound(
        reference(field.part("sound"), sound),
        texts.requiredParagraphs(
            field.part("transcript"),
            transcript,
            limits.transcriptLength(),
            limits.transcriptLines()));
  }

  private String reference(Field field, Optional<String> given) {
    String reference = texts.requiredLine(field, given, limits.imageLength());
    if (!reference.isEmpty() && !isHttpsOrOurs(reference)) {
      findings.add(field, "must be an https address or a path on this host");
    }
    return reference;
  }

  /** Nothing that a browser would run, and nothing that would send it to a third kind of place. */
  private static boolean isHttpsOrOurs(String reference) {
    try {
      URI uri = new URI(reference);
      // Browsers read `//host` and `///host` alike as another host.
      boolean onThisHost = reference.startsWith("/") && !reference.startsWith("//");
      boolean overHttps =
          "https".equalsIgnoreCase(uri.getScheme())
              && uri.getHost() != null
              && uri.getRawUserInfo() == null;
      return onThisHost || overHttps;
    } catch (URISyntaxException _) {
      return false;
    }
  }
}
