package quizhall.quiz.document;

import java.util.Optional;
import quizhall.quiz.content.WordCloudTask;

record WordCloudDocument(int words, Optional<Boolean> anonymous) implements TaskDocument {

  static WordCloudDocument of(WordCloudTask task) {
    return new WordCloudDocument(task.words(), Flags.ifTrue(task.anonymous()));
  }

  @Override
  public WordCloudTask task() {
    return new WordCloudTask(words, anonymous.orElse(false));
  }
}
