package quizhall.load.shape;

/** A run ends early: something did not come that must. */
public final class RunFailed extends RuntimeException {
  private static final long serialVersionUID = 1;

  RunFailed(String what) {
    super(what);
  }
}
