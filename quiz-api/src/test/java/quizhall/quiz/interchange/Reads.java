package quizhall.quiz.interchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import quizhall.quiz.content.Checked;
import quizhall.quiz.content.Choice;
import quizhall.quiz.content.MatchTask;
import quizhall.quiz.content.MultipleTask;
import quizhall.quiz.content.NumberTask;
import quizhall.quiz.content.OrderTask;
import quizhall.quiz.content.PollTask;
import quizhall.quiz.content.Prompt;
import quizhall.quiz.content.QuestionId;
import quizhall.quiz.content.QuizContent;
import quizhall.quiz.content.QuizDraft;
import quizhall.quiz.content.QuizRules;
import quizhall.quiz.content.SingleTask;
import quizhall.quiz.content.SlideTask;
import quizhall.quiz.content.TaskDraft;
import quizhall.quiz.content.TextTask;
import quizhall.quiz.content.TrueFalseTask;
import quizhall.quiz.testing.Limits;

/** What a reader makes of a file, in a form that tests can name. */
public record Reads(ReadFile file) {

  public static Reads text(FormatReader reader, String text) {
    return bytes(reader, "test.txt", text.getBytes(StandardCharsets.UTF_8));
  }

  /** A file that is shaped as the real tool writes it. */
  public static Reads resource(FormatReader reader, String name) {
    return bytes(reader, name, resource(name));
  }

  public static Reads bytes(FormatReader reader, String name, byte[] bytes) {
    return new Reads(reader.read(new SourceFile(name, bytes)));
  }

  public static byte[] resource(String name) {
    try (InputStream input = Reads.class.getResourceAsStream("/interchange/" + name)) {
      return input.readAllBytes();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  public List<Asked> questions() {
    return file.quizzes().stream()
        .flatMap(quiz -> quiz.questions().stream())
        .map(Asked::new)
        .toList();
  }

  public Asked only() {
    if (questions().size() != 1) {
      throw new AssertionError(questions().size() + " questions, refused: " + refused());
    }
    return questions().getFirst();
  }

  public List<String> refused() {
    return file.refused().stream().map(Notice::message).toList();
  }

  /** A question as it was read. */
  public record Asked(ReadQuestion read) {

    public String text() {
      return prompt().text().orElse("");
    }

    public Prompt.Draft prompt() {
      return read.draft().prompt();
    }

    public boolean isMarkdown() {
      return prompt().format().isPresent();
    }

    public String explanation() {
      return prompt().explanation().orElse("");
    }

    public String notes() {
      return prompt().notes().orElse("");
    }

    public TaskDraft task() {
      return read.draft().task().orElseThrow();
    }

    public String notices() {
      return String.join("\n", read.notices().stream().map(Notice::message).toList());
    }

    /** Options as their texts, the right ones with a plus before them. */
    public List<String> options() {
      return choices().stream()
          .map(choice -> (choice.correct().orElse(false) ? "+" : "") + choice.text().orElse(""))
          .toList();
    }

    public List<Choice.Draft> choices() {
      return switch (task()) {
        case SingleTask.Draft single -> single.options().orElseThrow();
        case MultipleTask.Draft multiple -> multiple.options().orElseThrow();
        case TrueFalseTask.Draft trueFalse -> trueFalse.options().orElseThrow();
        case PollTask.Draft poll -> poll.options().orElseThrow();
        default -> throw new AssertionError(task());
      };
    }

    public List<String> accepted() {
      return ((TextTask.Draft) task()).accepted().orElseThrow();
    }

    public List<String> items() {
      return ((OrderTask.Draft) task()).items().orElseThrow();
    }

    public String body() {
      return ((SlideTask.Draft) task()).body().orElse("");
    }

    public List<String> pairs() {
      return ((MatchTask.Draft) task())
          .pairs().orElseThrow().stream()
              .map(pair -> pair.left().orElse("") + "=" + pair.right().orElse(""))
              .toList();
    }

    public NumberTask.Wanted number() {
      return ((NumberTask.Draft) task()).number().orElseThrow();
    }

    public BigDecimal value() {
      return number().value().orElseThrow();
    }

    public BigDecimal tolerance() {
      return number().tolerance().orElseThrow();
    }

    /** What the rules of a quiz find wrong with it. */
    public List<String> faults() {
      Optional<Prompt.Draft> withoutMedia =
          Optional.of(prompt()).filter(prompt -> prompt.media().isEmpty());
      if (withoutMedia.isEmpty()) {
        return List.of();
      }
      QuizDraft quiz =
          new QuizDraft(
              Optional.of("Test"),
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              Optional.of(List.of(read.draft())),
              Optional.empty());
      Checked<QuizContent> checked =
          new QuizRules(Limits.DEFAULT).check(quiz, () -> new QuestionId(UUID.randomUUID()));
      List<String> faults = new ArrayList<>();
      if (checked instanceof Checked.Unfit<QuizContent> unfit) {
        unfit.errors().forEach(error -> faults.add(error.field() + " " + error.message()));
      }
      return faults;
    }
  }
}
