package quizhall.core.problem;

/**
 * Leaves a transaction with a refusal, so that it is rolled back; otherwise refusals are values.
 */
public final class Refusal extends RuntimeException {
  private final transient Problem problem;

  public Refusal(Problem problem) {
    super(problem.type(), null, false, false);
    this.problem = problem;
  }

  public Problem problem() {
    return problem;
  }
}
