package quizhall.game.room;

import java.util.Locale;

/** What players show each other without words. */
public enum Sign {
  CLAP,
  HEART,
  LAUGH,
  WOW;

  /** As on the wire. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
