package quizhall.drill;

/** Whether drills run in their short form, as with all tests, or in the long one. */
public final class DrillForm {
  /** The system property that asks for the long form. */
  static final String PROPERTY = "quizhall.drill.long";

  private static final boolean LONG = Boolean.getBoolean(PROPERTY);

  private DrillForm() {}

  public static boolean isLong() {
    return LONG;
  }

  public static <T> T pick(T inShortForm, T inLongForm) {
    return LONG ? inLongForm : inShortForm;
  }
}
