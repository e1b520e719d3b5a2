package quizhall.quiz.interchange.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import quizhall.quiz.content.Choice;
import quizhall.quiz.content.Matching;
import quizhall.quiz.content.NumberTask;
import quizhall.quiz.content.PollTask;
import quizhall.quiz.content.SlideTask;
import quizhall.quiz.content.TextTask;
import quizhall.quiz.interchange.Drafting;
import quizhall.quiz.interchange.ReadQuestion;
import quizhall.quiz.interchange.UnreadableFile;
import quizhall.quiz.interchange.markup.RichText;
import quizhall.quiz.interchange.markup.Texts;

/** One question of a ClassQuiz archive. */
final class ClassQuizQuestion {

  private static final double LARGEST = 1e15;

  private final JsonNode question;
  private final String place;
  private final Set<String> pictures;
  private final Drafting draft;
  private final RichText stem;
  private final List<RichText> answers = new ArrayList<>();

  /** Of all texts together. */
  private final boolean isMarkdown;

  ClassQuizQuestion(JsonNode question, String place, Set<String> pictures) {
    this.question = question;
    this.place = place;
    this.pictures = pictures;
    this.draft = new Drafting(place);
    this.stem = Texts.BODY.loose(question.path("question").asText(""));
    if (question.path("answers").isArray()) {
      question
          .path("answers")
          .forEach(answer -> answers.add(Texts.LINE.loose(answer.path("answer").asText(""))));
    }
    this.isMarkdown = stem.isFormatted() || answers.stream().anyMatch(RichText::isFormatted);
  }

  ReadQuestion read() {
    draft.text(stem.in(isMarkdown));
    if (isMarkdown) {
      draft.markdown();
    }
    stem.changes().forEach(change -> draft.notice("In the question, %s.".formatted(change)));
    String type = question.path("type").asText("ABCD");
    if (!type.equals("SLIDE")) {
      timeLimit();
    }
    picture();
    picturesOfAnswers();
    return switch (type) {
      case "ABCD", "CHECK" -> chosen(type.equals("CHECK"));
      case "VOTING" ->
          draft.of(
              new PollTask.Draft(Optional.of(options(false)), Optional.empty(), Optional.empty()),
              "options");
      case "TEXT" -> typed();
      case "ORDER" ->
          draft.order(answers.stream().map(answer -> answer.in(isMarkdown)).toList(), false);
      case "RANGE" -> range();
      case "SLIDE" -> slide();
      default ->
          throw new UnreadableFile(
              place, "Questions of type “%s” are not to be had here.".formatted(type));
    };
  }

  private void timeLimit() {
    String time = question.path("time").asText("").strip();
    if (time.matches("[0-9]{1,5}") && Integer.parseInt(time) > 0) {
      draft.timeLimitSeconds(Integer.parseInt(time));
    } else if (!time.isEmpty()) {
      draft.notice("The time limit “%s” is no number of seconds: it was left out.".formatted(time));
    }
  }

  private void picture() {
    JsonNode image = question.path("image");
    if (image.isNull() || image.isMissingNode()) {
      return;
    }
    String index = image.asText("");
    if (pictures.contains(index)) {
      draft.picture(index, "Picture of " + place);
      draft.notice("The picture has no words for those who cannot see it: write some.");
    } else if (!index.isEmpty()) {
      draft.notice("Its picture is not in the file.");
    }
  }

  /** Archives have the pictures of questions alone. */
  private void picturesOfAnswers() {
    for (int i = 0; i < answers.size(); i++) {
      if (!question.path("answers").path(i).path("image").asText("").isEmpty()) {
        draft.notice(
            "The picture of “%s” is not in the file: ClassQuiz leaves it out."
                .formatted(answers.get(i).plain()));
      }
    }
  }

  private List<Choice.Draft> options(boolean withKey) {
    List<Choice.Draft> options = new ArrayList<>();
    for (int i = 0; i < answers.size(); i++) {
      boolean isRight = question.path("answers").path(i).path("right").asBoolean();
      options.add(
          new Choice.Draft(
              Optional.of(answers.get(i).in(isMarkdown)),
              withKey ? Optional.of(isRight) : Optional.empty(),
              Optional.empty(),
              Optional.empty()));
    }
    return options;
  }

  private ReadQuestion chosen(boolean wantsAll) {
    List<Choice.Draft> options = options(true);
    long right = options.stream().filter(option -> option.correct().orElse(false)).count();
    if (right > 1 && !wantsAll) {
      draft.notice("Several answers are right: players have to find all of them.");
    }
    return wantsAll || right > 1 ? draft.multiple(options, true) : draft.single(options);
  }

  private ReadQuestion typed() {
    boolean caseMatters = false;
    for (JsonNode answer : question.path("answers")) {
      caseMatters |= answer.path("case_sensitive").asBoolean();
    }
    return draft.of(
        new TextTask.Draft(
            Optional.of(answers.stream().map(RichText::plain).toList()),
            caseMatters
                ? Optional.of(
                    new Matching.Draft(
                        Optional.of(true), Optional.empty(), Optional.empty(), Optional.empty()))
                : Optional.empty()),
        "accepted",
        "matching");
  }

  /** From and to what is right: the middle of both, and how far they are from it. */
  private ReadQuestion range() {
    JsonNode range = question.path("answers");
    BigDecimal least = end(range.path("min_correct"));
    BigDecimal most = end(range.path("max_correct"));
    BigDecimal two = BigDecimal.valueOf(2);
    BigDecimal sum = least.add(most);
    BigDecimal width = most.subtract(least).abs();
    return draft.of(
        new NumberTask.Draft(
            Optional.of(
                new NumberTask.Wanted(
                    Optional.of(sum.divide(two)),
                    Optional.of(width.divide(two)),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty()))),
        "number");
  }

  private BigDecimal end(JsonNode number) {
    // As a double: a hostile exponent would fill the memory with digits.
    double value = number.isNumber() ? number.doubleValue() : Double.NaN;
    if (!(Math.abs(value) <= LARGEST)) {
      throw new UnreadableFile(place, "It does not say from and to which number it is right.");
    }
    return BigDecimal.valueOf(value);
  }

  private ReadQuestion slide() {
    draft.notice("Only the title of the slide is kept: what is arranged on it was left out.");
    return draft.of(new SlideTask.Draft(Optional.empty()), "body");
  }
}
