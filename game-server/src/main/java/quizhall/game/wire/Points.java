package quizhall.game.wire;

import com.fasterxml.jackson.annotation.JsonValue;

/** How much a right answer counts. */
public sealed interface Points {

  record Word(@JsonValue @OneOf({"none", "normal", "double"}) String word) implements Points {}

  /** What one at once gives, without the bonus of a streak. */
  record Exactly(@JsonValue int points) implements Points {}
}
