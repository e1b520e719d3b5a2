package quizhall.quiz.content;

/** How the texts of a question are written. */
public enum Format {
  /** Shown letter by letter. */
  PLAIN,
  MARKDOWN
}
