package quizhall.quiz.content;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * A question with its key. What all kinds share is in {@link Prompt}; what makes an answer right is
 * in the kind.
 */
public sealed interface Question {

  Prompt prompt();

  default QuestionType type() {
    return switch (this) {
      case Single _ -> QuestionType.SINGLE;
      case Multiple _ -> QuestionType.MULTIPLE;
      case TrueFalse _ -> QuestionType.TRUE_FALSE;
      case Text _ -> QuestionType.TEXT;
      case Number _ -> QuestionType.NUMBER;
      case Order _ -> QuestionType.ORDER;
      case Poll _ -> QuestionType.POLL;
    };
  }

  /** Exactly one option is correct. */
  record Single(Prompt prompt, List<Choice> options) implements Question {
    public Single {
      options = List.copyOf(options);
    }
  }

  /** One or more options are correct. */
  record Multiple(Prompt prompt, List<Choice> options) implements Question {
    public Multiple {
      options = List.copyOf(options);
    }
  }

  /** Two options in the words of the quiz's language, one of them correct. */
  record TrueFalse(Prompt prompt, List<Choice> options) implements Question {
    public TrueFalse {
      options = List.copyOf(options);
    }
  }

  /**
   * A typed answer.
   *
   * @param accepted every spelling that counts
   */
  record Text(Prompt prompt, List<String> accepted) implements Question {
    public Text {
      accepted = List.copyOf(accepted);
    }
  }

  /** A number that may be off by {@code tolerance}. */
  @SuppressWarnings("AvoidCommonTypeNames") // always written Question.Number
  record Number(Prompt prompt, BigDecimal value, BigDecimal tolerance) implements Question {}

  /**
   * Things to be put in order.
   *
   * @param items in the right order
   */
  record Order(Prompt prompt, List<String> items) implements Question {
    public Order {
      items = List.copyOf(items);
    }
  }

  /** Asks for an opinion: nothing is right or wrong. */
  record Poll(Prompt prompt, List<String> options) implements Question {
    public Poll {
      options = List.copyOf(options);
    }
  }

  /** An option to choose, with its part of the key. */
  record Choice(String text, boolean correct) {}

  /**
   * What every question has.
   *
   * @param timeLimit empty where players may take as long as the host waits
   * @param explanation shown with the answer
   * @param source where the answer may be looked up
   */
  record Prompt(
      QuestionId id,
      String text,
      Optional<Duration> timeLimit,
      Points points,
      Optional<String> explanation,
      Optional<String> source,
      Optional<Media> media) {
    public Prompt {
      requireNonNull(id);
      requireNonNull(text);
      requireNonNull(points);
    }
  }
}
