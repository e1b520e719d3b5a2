package quizhall.standalone;

/** What {@link StartCache} is made by; its last act is what Java keeps of it. */
public final class RehearsalMain {
  private RehearsalMain() {}

  public static void main(String[] arguments) {
    Terminal.run(
        () -> {
          var options = Options.parse(arguments).withoutRest();
          DataFolder.prepare(options.data());
          LogFile.in(options.data());
          Rehearsal.play(options);
        });
  }
}
