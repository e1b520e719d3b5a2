package quizhall.core.problem;

/** Something this service needs is away for now; the edge answers 503. */
public final class Unavailable extends RuntimeException {
  public Unavailable(String what, Throwable cause) {
    super(what, cause);
  }
}
