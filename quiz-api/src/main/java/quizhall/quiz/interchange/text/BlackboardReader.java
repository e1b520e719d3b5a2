package quizhall.quiz.interchange.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import quizhall.quiz.content.ScaleTask;
import quizhall.quiz.interchange.FileFormat;
import quizhall.quiz.interchange.FormatReader;
import quizhall.quiz.interchange.Notice;
import quizhall.quiz.interchange.ReadFile;
import quizhall.quiz.interchange.ReadQuestion;
import quizhall.quiz.interchange.ReadQuiz;
import quizhall.quiz.interchange.ReadingTime;
import quizhall.quiz.interchange.SourceFile;
import quizhall.quiz.interchange.UnreadableFile;
import quizhall.quiz.interchange.markup.Attachments;
import quizhall.quiz.interchange.markup.Bracketed;
import quizhall.quiz.interchange.markup.Composition;
import quizhall.quiz.interchange.markup.Composition.Answer;
import quizhall.quiz.interchange.markup.Composition.Pair;
import quizhall.quiz.interchange.markup.Gaps;
import quizhall.quiz.interchange.markup.Numerals;
import quizhall.quiz.interchange.markup.RichText;
import quizhall.quiz.interchange.markup.Sentences;
import quizhall.quiz.interchange.markup.Texts;
import quizhall.quiz.interchange.markup.Unplayable;

/** Blackboard's questions to upload: a record each, of which the first field says the type. */
public final class BlackboardReader implements FormatReader {

  private static final Set<String> TYPES =
      Set.of(
          "MC",
          "MA",
          "TF",
          "ESS",
          "ORD",
          "MAT",
          "FIB",
          "FIB_PLUS",
          "FIL",
          "NUM",
          "SR",
          "OP",
          "JUMBLED_SENTENCE",
          "QUIZ_BOWL");
  private static final int LOOKED_AT = 50;

  @Override
  public FileFormat format() {
    return FileFormat.BLACKBOARD;
  }

  @Override
  public boolean recognizes(SourceFile file) {
    return !file.isZip()
        && file.text().orElse("").lines().limit(LOOKED_AT).anyMatch(BlackboardReader::isTyped);
  }

  @Override
  public Optional<Notice> almost(SourceFile file) {
    return file.text().orElse("").lines().limit(LOOKED_AT).anyMatch(BlackboardReader::isBlank)
        ? Optional.of(
            new Notice(
                "",
                "Lines begin as those of Blackboard do, but there are blanks where tabs belong."))
        : Optional.empty();
  }

  private static boolean isBlank(String line) {
    int blanks = line.indexOf("  ");
    return blanks > 0 && TYPES.contains(line.substring(0, blanks));
  }

  private static boolean isTyped(String line) {
    int tab = line.indexOf('\t');
    return tab > 0 && TYPES.contains(type(line.substring(0, tab)));
  }

  private static String type(String field) {
    return field.replace("\"", "").strip().toUpperCase(Locale.ROOT);
  }

  @Override
  public ReadFile read(SourceFile file) {
    String text =
        file.text()
            .orElseThrow(() -> new UnreadableFile("", "is no text, so it cannot be Blackboard's"));
    List<ReadQuestion> questions = new ArrayList<>();
    List<Notice> refused = new ArrayList<>();
    for (TabbedRecords.Fields record : TabbedRecords.of(text)) {
      ReadingTime.check();
      String place = "line " + record.line();
      try {
        questions.addAll(new Row(place, record.all(), refused).read());
      } catch (Unplayable unplayable) {
        refused.add(new Notice(place, Sentences.of(unplayable.getMessage())));
      }
    }
    return new ReadFile(
        questions.isEmpty() ? List.of() : List.of(ReadQuiz.of(file.title(), questions)),
        refused,
        Map.of());
  }

  private static final class Row {
    private final String place;
    private final List<String> fields;
    private final List<Notice> refused;
    private final String type;

    Row(String place, List<String> fields, List<Notice> refused) {
      this.place = place;
      this.fields = fields;
      this.refused = refused;
      this.type = type(fields.getFirst());
    }

    List<ReadQuestion> read() {
      if (!TYPES.contains(type)) {
        throw new Unplayable("“%s” is no type of question".formatted(fields.getFirst().strip()));
      }
      if (field(1).isEmpty()) {
        throw new Unplayable("has no question");
      }
      return switch (type) {
        case "MC" -> List.of(choice(false));
        case "MA" -> List.of(choice(true));
        case "TF" -> List.of(trueFalse());
        case "ESS", "SR" -> List.of(begun().note("Sample answer", field(2)).open());
        case "ORD" ->
            List.of(begun().order(values().stream().map(Texts.LINE::loose).toList(), false));
        case "MAT" -> List.of(match());
        case "FIB" -> List.of(typed());
        case "FIB_PLUS" -> gaps();
        case "NUM" -> List.of(number());
        case "OP" -> List.of(opinion());
        case "FIL" -> throw new Unplayable("asks for a file, which nobody can send here");
        case "JUMBLED_SENTENCE" ->
            throw new Unplayable("is a jumbled sentence, which is not played here");
        default -> throw new Unplayable("is a quiz bowl, which is not played here");
      };
    }

    private Composition begun() {
      return new Composition(place, new Attachments(), Attachments.Source.NONE)
          .stem(Texts.BODY.loose(field(1)));
    }

    private String field(int index) {
      return index < fields.size() ? fields.get(index).strip() : "";
    }

    private List<String> values() {
      List<String> values = new ArrayList<>();
      for (int i = 2; i < fields.size(); i++) {
        if (!field(i).isEmpty()) {
          values.add(field(i));
        }
      }
      if (values.isEmpty()) {
        throw new Unplayable("has no answers");
      }
      return values;
    }

    private ReadQuestion choice(boolean isSeveral) {
      Composition question = begun();
      List<Answer> answers = new ArrayList<>();
      for (int i = 2; i + 1 < fields.size() || !field(i).isEmpty(); i += 2) {
        if (field(i).isEmpty() && field(i + 1).isEmpty()) {
          continue;
        }
        answers.add(new Answer(Texts.LINE.loose(field(i)), isCorrect(field(i), field(i + 1))));
      }
      long right = answers.stream().filter(Answer::isRight).count();
      if (right == 0) {
        throw new Unplayable("has no right option");
      }
      if (!isSeveral && right > 1) {
        question.notice("has several right options, though it says MC");
      }
      return isSeveral || right > 1 ? question.multiple(answers, true) : question.single(answers);
    }

    private static boolean isCorrect(String option, String word) {
      return switch (word.toLowerCase(Locale.ROOT)) {
        case "correct" -> true;
        case "incorrect" -> false;
        default ->
            throw new Unplayable(
                "after “%s” stands “%s”, not correct or incorrect".formatted(option, word));
      };
    }

    private ReadQuestion trueFalse() {
      boolean isTrue =
          switch (field(2).toLowerCase(Locale.ROOT)) {
            case "true", "t" -> true;
            case "false", "f" -> false;
            default -> throw new Unplayable("says “%s”, not true or false".formatted(field(2)));
          };
      return begun()
          .trueFalse(
              List.of(
                  new Answer(RichText.plain("True"), isTrue),
                  new Answer(RichText.plain("False"), !isTrue)));
    }

    private ReadQuestion match() {
      List<Pair> pairs = new ArrayList<>();
      for (int i = 2; i < fields.size(); i += 2) {
        if (field(i).isEmpty() && field(i + 1).isEmpty()) {
          continue;
        }
        if (field(i).isEmpty() || field(i + 1).isEmpty()) {
          throw new Unplayable("has an answer without its match");
        }
        pairs.add(new Pair(Texts.LINE.loose(field(i)), Texts.LINE.loose(field(i + 1))));
      }
      return begun().match(pairs);
    }

    private ReadQuestion typed() {
      return begun()
          .typed(values().stream().map(value -> Texts.LINE.loose(value).plain()).toList());
    }

    private ReadQuestion number() {
      Composition question = begun();
      BigDecimal value = numeral(field(2), question);
      BigDecimal tolerance =
          field(3).isEmpty() ? BigDecimal.ZERO : numeral(field(3), question).abs();
      return question.number(value, tolerance);
    }

    private static BigDecimal numeral(String text, Composition question) {
      return Numerals.answer(text, question::notice)
          .orElseThrow(() -> new Unplayable("“%s” is no number".formatted(text)));
    }

    /** How much one agrees, in five steps. */
    private ReadQuestion opinion() {
      return begun()
          .other(
              new ScaleTask.Draft(
                  Optional.of(
                      new ScaleTask.Steps(
                          Optional.of(5),
                          Optional.of("Strongly disagree"),
                          Optional.of("Strongly agree"),
                          Optional.empty())),
                  Optional.empty()),
              "scale");
    }

    /** Variables in brackets, and after the text each with its answers, up to an empty field. */
    private List<ReadQuestion> gaps() {
      Map<String, List<String>> variables = new LinkedHashMap<>();
      List<String> current = null;
      for (int i = 2; i < fields.size(); i++) {
        if (field(i).isEmpty()) {
          current = null;
        } else if (current == null) {
          current = new ArrayList<>();
          variables.put(field(i), current);
        } else {
          current.add(field(i));
        }
      }
      return Bracketed.questions(
          field(1),
          variables.entrySet().stream()
              .map(
                  variable ->
                      Map.entry(
                          variable.getKey(),
                          (Gaps.Gap)
                              (variable.getValue().isEmpty()
                                  ? new Gaps.Unfit("has no answers")
                                  : new Gaps.Typed(variable.getValue(), List.of()))))
              .toList(),
          gap -> new Composition(place, new Attachments(), Attachments.Source.NONE),
          reason -> refused.add(new Notice(place, Sentences.of(reason))));
    }
  }
}
