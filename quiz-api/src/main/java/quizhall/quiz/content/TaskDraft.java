package quizhall.quiz.content;

/**
 * The parts of one type as someone sent them: a record whose components have the names of the parts
 * in JSON, and any of which may be missing.
 */
public interface TaskDraft {

  /** A task, fit only if nothing was found. */
  Task checked(TaskRules rules);

  /** What a question of this type counts where nothing is said. */
  default Points usualPoints() {
    return Points.Weight.NORMAL;
  }
}
