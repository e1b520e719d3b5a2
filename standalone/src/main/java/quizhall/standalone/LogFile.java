package quizhall.standalone;

import java.nio.file.Path;

/** Sends the log to a file of the data folder and leaves the terminal to warnings. */
final class LogFile {
  private LogFile() {}

  static Path of(Path data) {
    return data.resolve("quizhall.log");
  }

  /** To be called before the first line is logged. */
  static void in(Path data) {
    System.setProperty("logback.configurationFile", "logback-standalone.xml");
    System.setProperty("quizhall.log", of(data).toString());
  }
}
