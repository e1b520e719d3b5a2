package quizhall.load;

import java.io.Console;
import java.util.Optional;

/** The person who typed the command: progress on one line of stderr, results on stdout. */
@SuppressWarnings("SystemOut") // that is what it is for
final class Terminal {
  private static final String BACK_AND_CLEAR = "\r\033[K";

  /** There is a console only in some releases of Java when nobody is there. */
  private final boolean attended =
      Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent();

  /** Shows what is being done, where somebody looks. */
  void say(String what) {
    if (attended) {
      System.err.print(BACK_AND_CLEAR + "  " + what + " …");
    }
  }

  void clear() {
    if (attended) {
      System.err.print(BACK_AND_CLEAR);
    }
  }

  void print(String text) {
    System.out.println(text);
  }
}
