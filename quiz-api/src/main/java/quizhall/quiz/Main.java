package quizhall.quiz;

import quizhall.core.service.ServiceMain;

/** quiz-api alone. */
public final class Main {

  private Main() {}

  public static void main(String[] args) {
    ServiceMain.run(args, "quiz", QuizService::create);
  }
}
