package quizhall.game.room.text;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * What became of texts lately, for what is dear to work out and asked for again and again. Safe for
 * use by many threads.
 */
public final class Memory {
  private final UnaryOperator<String> made;
  private final Map<String, String> known;

  /**
   * @param most how many texts are remembered; the one that was asked for longest ago makes room
   * @param made gives the same for the same text
   */
  public Memory(int most, UnaryOperator<String> made) {
    this.made = made;
    this.known =
        new LinkedHashMap<>(16, 0.75f, true) {
          @Override
          protected boolean removeEldestEntry(Map.Entry<String, String> eldest) {
            return size() > most;
          }
        };
  }

  public synchronized String of(String text) {
    return known.computeIfAbsent(text, made);
  }
}
