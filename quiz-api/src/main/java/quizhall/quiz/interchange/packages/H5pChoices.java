package quizhall.quiz.interchange.packages;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import quizhall.quiz.interchange.ReadQuestion;
import quizhall.quiz.interchange.ReadingTime;
import quizhall.quiz.interchange.markup.Composition;
import quizhall.quiz.interchange.markup.Composition.Answer;
import quizhall.quiz.interchange.markup.RichText;
import quizhall.quiz.interchange.markup.Texts;
import quizhall.quiz.interchange.markup.Unplayable;

/** Questions of H5P with options to choose from. */
final class H5pChoices {

  private H5pChoices() {}

  /** Some of which are right. */
  static ReadQuestion several(Composition question, JsonNode params, Consumer<String> notices) {
    List<Answer> answers = new ArrayList<>();
    for (JsonNode answer : params.path("answers")) {
      ReadingTime.check();
      RichText text = Texts.LINE.html(answer.path("text").asText());
      boolean isRight = answer.path("correct").asBoolean();
      answers.add(new Answer(text, isRight));
      JsonNode said = answer.path("tipsAndFeedback");
      RichText chosen = Texts.EXPLANATION.html(said.path("chosenFeedback").asText());
      if (isRight) {
        question.explanation(chosen);
      } else {
        question.feedback("“" + text.plain() + "”", chosen);
      }
      question.feedback(
          "leaving out “" + text.plain() + "”",
          Texts.EXPLANATION.html(said.path("notChosenFeedback").asText()));
      question.note(
          "Tip for “%s”".formatted(text.plain()), Texts.LINE.html(said.path("tip").asText()));
    }
    long right = answers.stream().filter(Answer::isRight).count();
    if (right == 0) {
      throw new Unplayable("has no right option: it is right when it is left blank");
    }
    JsonNode behaviour = params.path("behaviour");
    if (behaviour.path("randomAnswers").asBoolean()) {
      notices.accept("Options that are shuffled there stay in the order of the file here.");
    }
    String type = behaviour.path("type").asText();
    boolean isSingle = type.equals("single") || (!type.equals("multi") && right == 1);
    boolean isWhole = behaviour.path("singlePoint").asBoolean();
    int pass = behaviour.path("passPercentage").asInt(100);
    if (pass != 100) {
      question.notice("is passed with %d %% there; here points count".formatted(pass));
    }
    if (isSingle && right > 1) {
      question.notice("any one of the right options is enough there; here each counts a part");
    }
    return isSingle && right == 1 ? question.single(answers) : question.multiple(answers, !isWhole);
  }

  static ReadQuestion trueFalse(Composition question, JsonNode params) {
    boolean isTrue = params.path("correct").asText().equalsIgnoreCase("true");
    JsonNode said = params.path("behaviour");
    question.explanation(Texts.EXPLANATION.html(said.path("feedbackOnCorrect").asText()));
    question.feedback(
        "a wrong answer", Texts.EXPLANATION.html(said.path("feedbackOnWrong").asText()));
    JsonNode words = params.path("l10n");
    return question.trueFalse(
        List.of(
            new Answer(RichText.plain(words.path("trueText").asText("True")), isTrue),
            new Answer(RichText.plain(words.path("falseText").asText("False")), !isTrue)));
  }

  /** The right one comes first there, and is shuffled before it is shown. */
  static ReadQuestion rightFirst(Composition question, JsonNode texts) {
    List<Answer> answers = new ArrayList<>();
    for (JsonNode text : texts) {
      answers.add(new Answer(Texts.LINE.html(text.asText()), answers.isEmpty()));
    }
    if (answers.size() < 2) {
      throw new Unplayable("has fewer than two options");
    }
    // Each time the same, so that reading a file twice gives the same quiz.
    int seed = answers.stream().map(answer -> answer.text().plain()).toList().hashCode();
    java.util.Collections.shuffle(answers, new Random(seed));
    question.notice("the right option comes first there and is shuffled: so it was here");
    return question.single(answers);
  }
}
