package quizhall.standalone;

import quizhall.core.config.BadConfiguration;
import quizhall.embedded.StartFailed;

/** The person who typed the command. */
@SuppressWarnings("SystemOut") // that is what it is for
final class Terminal {
  private static final int FAILED = 1;
  private static final int BAD_CONFIGURATION = 2;

  private Terminal() {}

  /** Runs a main program to its end; a failure is said in words and makes the exit code. */
  static void run(Runnable program) {
    try {
      program.run();
      System.exit(0);
    } catch (BadConfiguration bad) {
      System.err.println("  Not started: " + bad.getMessage());
      System.exit(BAD_CONFIGURATION);
    } catch (StartFailed failed) {
      System.err.println("  Not started: " + failed.getMessage());
      System.exit(FAILED);
    } catch (Throwable failed) { // or the process would stay, with nothing in it
      System.err.println("  Not started, and that is a defect of Quizhall:");
      failed.printStackTrace();
      System.exit(FAILED);
    }
  }

  static void say(String line) {
    System.out.println(line);
  }

  /** Ends something on Ctrl-C, and before this process ends in any other way but a kill. */
  static void atTheEnd(AutoCloseable running) {
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(
                () -> {
                  say("\n  Stopping …");
                  try {
                    running.close();
                    say("  Stopped.");
                  } catch (Exception e) {
                    System.err.println("  Not stopped cleanly: " + e);
                  }
                },
                "stop"));
  }
}
