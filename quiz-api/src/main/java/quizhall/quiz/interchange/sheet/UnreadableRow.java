package quizhall.quiz.interchange.sheet;

/** No question can be made of a row; the message says why. Never leaves this package. */
final class UnreadableRow extends Exception {
  private static final long serialVersionUID = 1L;

  UnreadableRow(String message) {
    super(message, null, false, false);
  }

  String reason() {
    return getMessage();
  }
}
