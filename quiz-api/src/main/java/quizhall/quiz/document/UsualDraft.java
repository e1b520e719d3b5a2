package quizhall.quiz.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import quizhall.quiz.content.Choice;
import quizhall.quiz.content.Media;
import quizhall.quiz.content.MultipleTask;
import quizhall.quiz.content.OrderTask;
import quizhall.quiz.content.PollTask;
import quizhall.quiz.content.Prompt;
import quizhall.quiz.content.QuestionDraft;
import quizhall.quiz.content.QuestionType;
import quizhall.quiz.content.SingleTask;
import quizhall.quiz.content.TaskDraft;
import quizhall.quiz.content.TextTask;
import quizhall.quiz.content.TrueFalseTask;

/**
 * Questions as most of them are: each part is known and holds what the schema says of it. Such a
 * tree is looked through once; of any other Jackson says what it means, or what is wrong with it,
 * which takes it ten times as long.
 */
final class UsualDraft {

  private final ObjectNode question;

  private UsualDraft(ObjectNode question) {
    this.question = question;
  }

  /** Empty where Jackson is to be asked. */
  static Optional<QuestionDraft> of(ObjectNode question) {
    List<String> names = new ArrayList<>();
    for (Map.Entry<String, JsonNode> field : question.properties()) {
      if (!isUsual(field.getKey(), field.getValue())) {
        return Optional.empty();
      }
      names.add(field.getKey());
    }
    UsualDraft draft = new UsualDraft(question);
    return text(question, "type")
        .flatMap(QuestionType::of)
        .flatMap(draft::task)
        .map(
            task ->
                new QuestionDraft(
                    draft.prompt(), Optional.of(task), Set.of(names.toArray(String[]::new))));
  }

  private static boolean isUsual(String name, JsonNode value) {
    return switch (name) {
      case "type", "text", "format", "hint", "explanation", "source", "notes" -> value.isTextual();
      case "timeLimitSeconds", "readingSeconds" -> value.isInt();
      case "points" -> value.isTextual() || value.isInt();
      case "partial", "several", "anonymous" -> value.isBoolean();
      case "accepted", "items" -> value.isArray() && areTexts(value);
      case "options" -> value.isArray() && areOptions(value);
      case "media" -> value.isObject() && areTexts(value);
      default -> false;
    };
  }

  private static boolean areTexts(JsonNode values) {
    for (JsonNode value : values) {
      if (!value.isTextual()) {
        return false;
      }
    }
    return true;
  }

  private static boolean areOptions(JsonNode options) {
    for (JsonNode option : options) {
      for (Map.Entry<String, JsonNode> field : option.properties()) {
        boolean isFlag = field.getKey().equals("correct");
        if (isFlag ? !field.getValue().isBoolean() : !field.getValue().isTextual()) {
          return false;
        }
      }
      if (!option.isObject()) {
        return false;
      }
    }
    return true;
  }

  private Optional<TaskDraft> task(QuestionType type) {
    return Optional.ofNullable(
        switch (type) {
          case SINGLE -> new SingleTask.Draft(options());
          case MULTIPLE -> new MultipleTask.Draft(options(), flag(question, "partial"));
          case TRUE_FALSE -> new TrueFalseTask.Draft(options());
          case POLL ->
              new PollTask.Draft(options(), flag(question, "several"), flag(question, "anonymous"));
          case TEXT -> new TextTask.Draft(texts("accepted"), Optional.empty());
          case ORDER -> new OrderTask.Draft(texts("items"), flag(question, "partial"));
          case NUMBER, MATCH, WORD_CLOUD, OPEN, PIN, SCALE, SLIDE -> null;
        });
  }

  private Prompt.Draft prompt() {
    return new Prompt.Draft(
        Optional.empty(),
        text(question, "text"),
        text(question, "format"),
        number("timeLimitSeconds"),
        points(),
        number("readingSeconds"),
        text(question, "hint"),
        text(question, "explanation"),
        text(question, "source"),
        text(question, "notes"),
        Optional.ofNullable(question.get("media")).map(UsualDraft::media));
  }

  private static Media.Draft media(JsonNode media) {
    return new Media.Draft(
        text(media, "image"), text(media, "alt"), text(media, "sound"), text(media, "transcript"));
  }

  private Optional<List<Choice.Draft>> options() {
    JsonNode options = question.get("options");
    if (options == null) {
      return Optional.empty();
    }
    List<Choice.Draft> drafts = new ArrayList<>(options.size());
    for (JsonNode option : options) {
      drafts.add(
          new Choice.Draft(
              text(option, "text"),
              flag(option, "correct"),
              text(option, "image"),
              text(option, "alt")));
    }
    return Optional.of(drafts);
  }

  private Optional<List<String>> texts(String name) {
    JsonNode values = question.get(name);
    if (values == null) {
      return Optional.empty();
    }
    List<String> texts = new ArrayList<>(values.size());
    for (JsonNode value : values) {
      texts.add(value.textValue());
    }
    return Optional.of(texts);
  }

  private Optional<Object> points() {
    JsonNode points = question.get("points");
    return points == null
        ? Optional.empty()
        : Optional.of(points.isInt() ? (Object) points.intValue() : points.textValue());
  }

  private Optional<Integer> number(String name) {
    return Optional.ofNullable(question.get(name)).map(JsonNode::intValue);
  }

  private static Optional<String> text(JsonNode node, String name) {
    return Optional.ofNullable(node.get(name)).map(JsonNode::textValue);
  }

  private static Optional<Boolean> flag(JsonNode node, String name) {
    return Optional.ofNullable(node.get(name)).map(JsonNode::booleanValue);
  }
}
