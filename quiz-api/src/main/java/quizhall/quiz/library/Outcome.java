package quizhall.quiz.library;

import quizhall.core.problem.Problem;

/** What came of something a person wanted. */
public sealed interface Outcome<T> {

  record Done<T>(T value) implements Outcome<T> {}

  record Refused<T>(Problem problem) implements Outcome<T> {}
}
