package quizhall.drill;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/** Whether drills run in their short form, as with all tests, or in the long one. */
public final class DrillForm {
  /** The system property that asks for the long form. */
  static final String PROPERTY = "quizhall.drill.long";

  /** The system property that says that drills run because somebody asked for them. */
  static final String ASKED_FOR = "quizhall.drill.asked-for";

  /** The system property with the minutes of a drill that goes on for as long as it is told to. */
  static final String MINUTES = "quizhall.drill.minutes";

  /** The system property with the number from which a drill draws what is random in it. */
  static final String SEED = "quizhall.drill.seed";

  private static final boolean LONG = Boolean.getBoolean(PROPERTY);

  private DrillForm() {}

  public static boolean isLong() {
    return LONG;
  }

  /**
   * Leaves a drill out when all tests are run.
   *
   * @param reason why that loses nothing
   */
  public static void onlyWhenAskedFor(String reason) {
    assumeTrue(LONG || Boolean.getBoolean(ASKED_FOR), reason);
  }

  /** Of a drill that goes on for as long as it is told to. */
  public static Duration time(Duration inShortForm, Duration inLongForm) {
    Integer minutes = Integer.getInteger(MINUTES);
    return minutes == null ? pick(inShortForm, inLongForm) : Duration.ofMinutes(minutes);
  }

  /** From which a drill draws what is random in it; one that was drawn where none was given. */
  public static long seed() {
    return Long.getLong(SEED, ThreadLocalRandom.current().nextLong(1_000_000));
  }

  public static <T> T pick(T inShortForm, T inLongForm) {
    return LONG ? inLongForm : inShortForm;
  }
}
