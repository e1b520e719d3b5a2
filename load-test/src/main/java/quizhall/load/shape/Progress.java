package quizhall.load.shape;

/** Tells a person what is being done. */
@FunctionalInterface
public interface Progress {
  void say(String what);
}
