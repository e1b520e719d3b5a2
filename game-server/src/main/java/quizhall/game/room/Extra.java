package quizhall.game.room;

import java.util.Locale;

/** What a question may have whatever its kind, and rooms of the first version did not know. */
public enum Extra {
  FORMATTED_TEXT,
  /** What the author chose that changes how it is played: points, reading time, what counts. */
  QUESTION_SETTINGS,
  ANONYMOUS_ANSWERS,
  OPTION_PICTURES,
  SOUND,
  /** Cards of open questions get their points at the reveal. */
  HOST_THUMBS,
  /** What the host hides and shows while answers are anonymous is sealed as they are. */
  SEALED_RULINGS;

  /** Such as {@code formatted-text}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
