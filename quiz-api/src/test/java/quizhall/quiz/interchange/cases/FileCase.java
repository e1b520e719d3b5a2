package quizhall.quiz.interchange.cases;

import static java.nio.charset.StandardCharsets.UTF_8;

import quizhall.quiz.interchange.SourceFile;

/**
 * A file as somebody brings it.
 *
 * @param name what is special about it
 */
record FileCase(String name, SourceFile file) {

  static FileCase of(String name, String text) {
    return of(name, text.getBytes(UTF_8));
  }

  static FileCase of(String name, byte[] bytes) {
    return new FileCase(name, new SourceFile("quiz", bytes));
  }
}
