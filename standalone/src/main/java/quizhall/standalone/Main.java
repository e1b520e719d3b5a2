package quizhall.standalone;

/** {@code ./quizhall run}: everything in one process. */
public final class Main {
  private Main() {}

  public static void main(String[] arguments) {
    Terminal.run(
        () -> {
          var options = Options.parse(arguments).withoutRest();
          DataFolder.prepare(options.data());
          LogFile.in(options.data());
          Terminal.say("  Starting …");
          var quizhall = OneProcess.start(options, new News());
          Terminal.atTheEnd(quizhall);
          Terminal.say(Welcome.text(quizhall, options.data()));
          if (options.open()) {
            Browser.here().ifPresent(browser -> browser.open(quizhall.here()));
          }
          quizhall.awaitEnd();
        });
  }
}
