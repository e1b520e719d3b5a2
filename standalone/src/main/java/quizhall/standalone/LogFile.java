package quizhall.standalone;

import java.nio.file.Path;

/** Sends the log to a file of the data folder and leaves the terminal to warnings. */
final class LogFile {
  private LogFile() {}

  /** To be called before the first line is logged. */
  static void in(Path data) {
    System.setProperty("logback.configurationFile", "logback-standalone.xml");
    System.setProperty("quizhall.log", data.resolve("quizhall.log").toString());
  }
}
