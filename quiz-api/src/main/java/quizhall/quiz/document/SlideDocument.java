package quizhall.quiz.document;

import java.util.Optional;
import quizhall.quiz.content.SlideTask;

record SlideDocument(Optional<String> body) implements TaskDocument {

  static SlideDocument of(SlideTask task) {
    return new SlideDocument(task.body());
  }

  @Override
  public SlideTask task() {
    return new SlideTask(body);
  }
}
