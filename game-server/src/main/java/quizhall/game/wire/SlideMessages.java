package quizhall.game.wire;

import java.util.Optional;

/** Slides, which are shown between questions; nothing is answered and nothing revealed. */
public final class SlideMessages {
  private SlideMessages() {}

  /**
   * @param body what stands below the title
   */
  public record AskedSlide(@OneOf("slide") String kind, Optional<String> body) implements Asked {}
}
