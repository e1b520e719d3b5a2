package quizhall.quiz.content;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

public enum QuestionType {
  SINGLE,
  MULTIPLE,
  TRUE_FALSE,
  TEXT,
  NUMBER,
  ORDER,
  POLL;

  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Optional<QuestionType> of(String code) {
    return Stream.of(values()).filter(type -> type.code().equals(code)).findFirst();
  }
}
