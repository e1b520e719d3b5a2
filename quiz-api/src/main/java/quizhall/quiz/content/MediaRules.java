package quizhall.quiz.content;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/** An image may come from this host or over https, and always has a text in its place. */
final class MediaRules {

  private final QuizLimits limits;
  private final Findings findings;
  private final TextRules texts;

  MediaRules(QuizLimits limits, Findings findings) {
    this.limits = limits;
    this.findings = findings;
    this.texts = new TextRules(findings);
  }

  Optional<Media> check(String field, Optional<Media.Draft> given) {
    return given.map(
        media -> {
          String image = texts.requiredLine(field + ".image", media.image(), limits.imageLength());
          if (!image.isEmpty() && !isImageReference(image)) {
            findings.add(field + ".image", "must be an https address or a path on this host");
          }
          return new Media(
              image, texts.requiredLine(field + ".alt", media.alt(), limits.altLength()));
        });
  }

  /** Nothing that a browser would run, and nothing that would send it to a third kind of place. */
  private static boolean isImageReference(String image) {
    try {
      URI uri = new URI(image);
      // Browsers read `//host` and `///host` alike as another host.
      boolean onThisHost = image.startsWith("/") && !image.startsWith("//");
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
