package quizhall.quiz.content;

/**
 * A field by its path in what was sent, such as {@code questions[2].options}. Spelt out only where
 * it is to blame: a quiz has thousands of fields, and hardly ever a fault.
 */
sealed interface Field {

  record Named(String name) implements Field {}

  record Part(Field whole, String name) implements Field {}

  record Item(Field list, int index) implements Field {}

  static Field of(String name) {
    return new Named(name);
  }

  default Field part(String name) {
    return new Part(this, name);
  }

  /** One of a list, counted from 0. */
  default Field item(int index) {
    return new Item(this, index);
  }

  default String path() {
    return switch (this) {
      case Named(var name) -> name;
      case Part(var whole, var name) -> whole.path() + "." + name;
      case Item(var list, var index) -> list.path() + "[" + index + "]";
    };
  }
}
