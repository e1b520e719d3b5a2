package quizhall.fuzz;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * An input, read as what a peer does. Its first byte says how all of it is done. What follows are
 * the peer's words; among them 0xFF and a letter are something that happens. So a fuzzer that knows
 * bytes alone finds its way from one script to another.
 *
 * @param hasty whether all deadlines are over at once
 */
public record Script(boolean hasty, List<Step> steps) {
  /** Before the letter of what happens. */
  public static final int HAPPENS = 0xFF;

  private static final int HASTY = 1;
  private static final int BYTE_BY_BYTE = 2;
  private static final int IN_BITS = 4;
  private static final int BIT_BYTES = 7;

  /** What a peer does, or what happens to it. */
  public sealed interface Step {
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Says(byte[] bytes) implements Step {}

    enum Happens implements Step {
      TIME_PASSES,
      STOPS_OR_STARTS_READING,
      LATE_ANSWERS_COME,
      SERVER_FINISHES,
      ENDS_ITS_HALF,
      HANGS_UP
    }
  }

  public static Script of(byte[] input) {
    if (input.length == 0) {
      return new Script(false, List.of());
    }
    int pieces =
        (input[0] & BYTE_BY_BYTE) != 0
            ? 1
            : (input[0] & IN_BITS) != 0 ? BIT_BYTES : Integer.MAX_VALUE;
    List<Step> steps = new ArrayList<>();
    ByteArrayOutputStream words = new ByteArrayOutputStream();
    for (int at = 1; at < input.length; at++) {
      if ((input[at] & 0xFF) == HAPPENS && at + 1 < input.length) {
        at++;
        said(words, pieces, steps);
        happens((char) input[at], words, steps);
      } else {
        words.write(input[at]);
      }
    }
    said(words, pieces, steps);
    return new Script((input[0] & HASTY) != 0, List.copyOf(steps));
  }

  private static void said(ByteArrayOutputStream words, int most, List<Step> steps) {
    byte[] all = words.toByteArray();
    words.reset();
    for (int from = 0; from < all.length; from += Math.min(most, all.length - from)) {
      int to = from + Math.min(most, all.length - from);
      steps.add(new Step.Says(Arrays.copyOfRange(all, from, to)));
    }
  }

  /** Any other letter is said as it is, behind a pause. */
  private static void happens(char letter, ByteArrayOutputStream words, List<Step> steps) {
    switch (letter) {
      case '|' -> {}
      case 't' -> steps.add(Step.Happens.TIME_PASSES);
      case 'r' -> steps.add(Step.Happens.STOPS_OR_STARTS_READING);
      case 'l' -> steps.add(Step.Happens.LATE_ANSWERS_COME);
      case 'f' -> steps.add(Step.Happens.SERVER_FINISHES);
      case 'e' -> steps.add(Step.Happens.ENDS_ITS_HALF);
      case 'h' -> steps.add(Step.Happens.HANGS_UP);
      default -> words.write(letter);
    }
  }
}
