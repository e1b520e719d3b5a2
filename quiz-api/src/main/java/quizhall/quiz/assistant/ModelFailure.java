package quizhall.quiz.assistant;

/** A model did not reply, or with something that is no reply. */
public final class ModelFailure extends RuntimeException {
  public ModelFailure(String what) {
    super(what);
  }

  public ModelFailure(String what, Throwable cause) {
    super(what, cause);
  }
}
