package quizhall.load.hall;

import static quizhall.load.hall.Vocabulary.BUILDINGS;
import static quizhall.load.hall.Vocabulary.options;
import static quizhall.load.hall.Vocabulary.turned;
import static quizhall.load.hall.Vocabulary.word;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * The kinds of question that are answered, with a question of each as quiz-api takes it, and what
 * players say to it: mostly different things, some of them right.
 */
public enum QuestionKind {
  SINGLE {
    @Override
    Map<String, Object> task() {
      return Map.of("options", options(1));
    }

    @Override
    public String answer(int player) {
      return response(player);
    }

    @Override
    String response(int player) {
      return "\"options\":[%d]".formatted(player % BUILDINGS.size());
    }
  },
  TRUE_FALSE {
    @Override
    Map<String, Object> task() {
      return Map.of(
          "options",
          List.of(
              Map.of("text", "True", "correct", true), Map.of("text", "False", "correct", false)));
    }

    @Override
    String response(int player) {
      return "\"options\":[%d]".formatted(player % 2);
    }
  },
  MULTIPLE {
    @Override
    Map<String, Object> task() {
      return Map.of("options", options(2));
    }

    @Override
    String response(int player) {
      return "\"options\":[%d,%d]".formatted(player % 2, 2 + player / 2 % 2);
    }
  },
  POLL {
    @Override
    Map<String, Object> task() {
      return Map.of("options", options(0));
    }

    @Override
    String response(int player) {
      return "\"options\":[%d]".formatted(player % BUILDINGS.size());
    }
  },
  TEXT {
    @Override
    Map<String, Object> task() {
      return Map.of("accepted", List.of("lighthouse", "the northern lighthouse"));
    }

    @Override
    String response(int player) {
      return "\"text\":\"%s\"".formatted(player % 3 == 0 ? "Lighthouse" : word(player));
    }
  },
  NUMBER {
    @Override
    Map<String, Object> task() {
      return Map.of("number", Map.of("value", 1834, "zeroAt", 100, "unit", "years"));
    }

    @Override
    String response(int player) {
      return "\"value\":%d".formatted(1734 + player % 200);
    }
  },
  ORDER {
    @Override
    Map<String, Object> task() {
      return Map.of("items", BUILDINGS, "partial", true);
    }

    @Override
    String response(int player) {
      return "\"items\":" + turned(player);
    }
  },
  MATCH {
    @Override
    Map<String, Object> task() {
      return Map.of(
          "pairs",
          BUILDINGS.stream().map(each -> Map.of("left", each, "right", "In " + each)).toList());
    }

    @Override
    String response(int player) {
      List<Integer> rights = turned(player);
      return "\"pairs\":"
          + IntStream.range(0, rights.size())
              .mapToObj(left -> List.of(left, rights.get(left)))
              .toList();
    }
  },
  WORD_CLOUD {
    @Override
    Map<String, Object> task() {
      return Map.of("words", 3);
    }

    @Override
    String response(int player) {
      return "\"words\":[\"%s\",\"%s\"]".formatted(word(player), word(player / 7) + "s");
    }
  },
  OPEN {
    @Override
    Map<String, Object> task() {
      return Map.of();
    }

    @Override
    String response(int player) {
      return "\"text\":\"I should say %s, since it was there before.\"".formatted(word(player));
    }
  },
  PIN {
    @Override
    Map<String, Object> task() {
      return Map.of(
          "media",
          Map.of("image", "/images/map.png", "alt", "A map of the bay"),
          "pin",
          Map.of("at", Map.of("x", 0.5, "y", 0.5), "zeroAt", 0.3));
    }

    @Override
    String response(int player) {
      return "\"x\":0.%02d,\"y\":0.%02d".formatted(player % 100, player / 100 % 100);
    }
  },
  SCALE {
    @Override
    Map<String, Object> task() {
      return Map.of(
          "scale",
          Map.of("steps", 5, "low", "Not at all", "high", "Very much", "statements", BUILDINGS));
    }

    @Override
    String response(int player) {
      return "\"values\":" + turned(player).stream().map(value -> value + 1).toList();
    }
  };

  private static final int LIMIT_SECONDS = 240;

  /** Of the size that questions have in real quizzes: some 500 bytes in a frame. */
  Map<String, Object> question(int number) {
    Map<String, Object> question = new TreeMap<>(task());
    question.put("type", toString());
    question.put(
        "text",
        ("Question %d: which of these four was built first, and has been standing, sailing or"
                + " running ever since, in whatever form people have given it over the years?")
            .formatted(number));
    question.put("timeLimitSeconds", LIMIT_SECONDS);
    return question;
  }

  /** What a player's answer says beside its id and question, as JSON. */
  public String answer(int player) {
    return "\"response\":{\"kind\":\"%s\",%s}".formatted(this, response(player));
  }

  /** What its questions alone have. */
  abstract Map<String, Object> task();

  abstract String response(int player);

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
