package quizhall.standalone;

import quizhall.core.service.AotCache;

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
          AotCache.whyUnused().ifPresent(why -> Terminal.say("  " + why));
          StartCacheMaking.whereMissing();
          quizhall.awaitEnd();
        });
  }
}
