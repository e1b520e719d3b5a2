package quizhall.quiz.interchange.packages;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import quizhall.quiz.interchange.Notice;
import quizhall.quiz.interchange.ReadQuestion;
import quizhall.quiz.interchange.ReadingTime;
import quizhall.quiz.interchange.markup.Attachments;
import quizhall.quiz.interchange.markup.Composition;
import quizhall.quiz.interchange.markup.Composition.Answer;
import quizhall.quiz.interchange.markup.Composition.Pair;
import quizhall.quiz.interchange.markup.Gaps;
import quizhall.quiz.interchange.markup.RichText;
import quizhall.quiz.interchange.markup.Sentences;
import quizhall.quiz.interchange.markup.Texts;
import quizhall.quiz.interchange.markup.Unplayable;

/** The content of H5P's libraries, some of which hold others. */
final class H5pContent {

  private static final int DEEPEST = 8;

  /** Characters, on the results of all contents. */
  private static final int MOST_FEEDBACK = 2_000_000;

  /** A gap: {@code *right/also right:tip*}. */
  private static final Pattern GAP = Pattern.compile("\\*([^*\\n]{1,400})\\*");

  private final Attachments attachments = new Attachments();
  private final Attachments.Source source;
  private final List<ReadQuestion> questions = new ArrayList<>();
  private final List<Notice> refused = new ArrayList<>();
  private final List<Notice> notices = new ArrayList<>();
  private String description = "";
  private int depth;
  private long repeated;

  H5pContent(Attachments.Source source) {
    this.source = source;
  }

  Attachments attachments() {
    return attachments;
  }

  List<ReadQuestion> questions() {
    return questions;
  }

  List<Notice> refused() {
    return refused;
  }

  List<Notice> notices() {
    return notices.stream().distinct().toList();
  }

  String description() {
    return description;
  }

  /**
   * One content and all that is in it.
   *
   * @param library with or without its version
   * @param name as its author calls it
   * @param place in the package; empty for the whole
   */
  void read(String library, JsonNode params, String name, String place) {
    if (++depth > DEEPEST) {
      depth--;
      refused.add(new Notice(place, "This is nested too deeply."));
      return;
    }
    try {
      one(library.replaceAll(" .*", ""), params, name, place);
    } catch (Unplayable unplayable) {
      refused.add(
          new Notice(
              place,
              Sentences.of(
                  (name.isBlank() ? "" : "“%s” ".formatted(name)) + unplayable.getMessage())));
    } finally {
      depth--;
    }
  }

  private void one(String library, JsonNode params, String name, String place) {
    switch (library) {
      case "H5P.QuestionSet" -> set(params, place);
      case "H5P.SingleChoiceSet" -> singleChoices(params, place);
      case "H5P.MultiChoice" -> questions.add(multiChoice(params, name, place));
      case "H5P.TrueFalse" -> questions.add(trueFalse(params, name, place));
      case "H5P.Blanks" -> blanks(params, name, place);
      case "H5P.DragText" -> dragText(params, name, place);
      case "H5P.Essay" -> questions.add(essay(params, name, place));
      case "H5P.Summary" -> summary(params, name, place);
      case "H5P.Flashcards" -> flashcards(params, name, place);
      case "H5P.SortParagraphs" -> questions.add(paragraphs(params, name, place));
      case "H5P.AdvancedText", "H5P.Text" ->
          questions.add(begun(params, name, place).stem(body(params.path("text"))).slide());
      case "H5P.Column", "H5P.RowColumn", "H5P.Row" -> nested(params.path("content"), place);
      case "H5P.InteractiveBook" -> nested(params.path("chapters"), place);
      default ->
          throw new Unplayable("is of a library that is not played here: %s".formatted(library));
    }
  }

  private void set(JsonNode params, String place) {
    JsonNode intro = params.path("introPage");
    if (depth == 1) {
      description =
          (Texts.BODY.html(intro.path("title").asText()).plain()
                  + "\n\n"
                  + Texts.BODY.html(intro.path("introduction").asText()).plain())
              .strip();
    }
    if (params.path("poolSize").asInt() > 0) {
      notices.add(
          new Notice(
              place,
              "%d of the questions are drawn at random there; here all are asked."
                  .formatted(params.path("poolSize").asInt())));
    }
    if (params.path("randomQuestions").asBoolean()) {
      notices.add(new Notice(place, "The questions are shuffled there; here they stay in order."));
    }
    nested(params.path("questions"), place);
  }

  /** A list of contents, each with its library; some wrap them once more. */
  private void nested(JsonNode contents, String place) {
    int number = 0;
    for (JsonNode content : contents) {
      number++;
      JsonNode inner = content.has("content") ? content.path("content") : content;
      String name = inner.path("metadata").path("title").asText();
      String within = (place.isEmpty() ? "" : place + ", ") + "question " + number;
      read(inner.path("library").asText(), inner.path("params"), name, within);
    }
  }

  private Composition begun(JsonNode params, String name, String place) {
    ReadingTime.check();
    Composition question = new Composition(place, attachments, source);
    question.name(name.matches("(?i)(?:untitled|unbenannt).*|multiple choice") ? "" : name);
    for (JsonNode range : params.path("overallFeedback")) {
      RichText words = Texts.EXPLANATION.html(range.path("feedback").asText());
      // The same again for each question that a content holds.
      repeated += words.markdown().length();
      if (repeated > MOST_FEEDBACK) {
        throw new Unplayable("has too much feedback for all of its questions");
      }
      if (words.isBlank()) {
        continue;
      }
      if ((range.path("to").asInt() == 100 && range.path("from").asInt() > 0)
          || params.path("overallFeedback").size() == 1) {
        question.explanation(words);
      } else {
        question.feedback(
            "%s to %s %%".formatted(range.path("from").asText(), range.path("to").asText()), words);
      }
    }
    return question;
  }

  /** Its text, after the picture that the library shows above it. */
  private RichText stem(JsonNode params, String html) {
    return Texts.BODY.html(medium(params.path("media")) + html);
  }

  private static String medium(JsonNode media) {
    JsonNode type = media.path("type").path("library").isMissingNode() ? media : media.path("type");
    String library = type.path("library").asText();
    JsonNode params = type.path("params");
    String path = params.path("file").path("path").asText();
    if (library.startsWith("H5P.Image") && !path.isEmpty()) {
      return "<img src=\"%s\" alt=\"%s\">"
          .formatted(attribute(path), attribute(params.path("alt").asText()));
    }
    if (library.startsWith("H5P.Audio")) {
      return "<audio src=\"%s\"></audio>"
          .formatted(attribute(params.path("files").path(0).path("path").asText()));
    }
    return library.startsWith("H5P.Video")
        ? "<video src=\"%s\"></video>"
            .formatted(attribute(params.path("sources").path(0).path("path").asText()))
        : "";
  }

  private static String attribute(String text) {
    return text.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;");
  }

  private static RichText body(JsonNode html) {
    return Texts.BODY.html(html.asText());
  }

  private ReadQuestion multiChoice(JsonNode params, String name, String place) {
    Composition question =
        begun(params, name, place).stem(stem(params, params.path("question").asText()));
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
      String tip = Texts.LINE.html(said.path("tip").asText()).plain();
      question.note("Tip for “%s”".formatted(text.plain()), tip);
    }
    long right = answers.stream().filter(Answer::isRight).count();
    if (right == 0) {
      throw new Unplayable("has no right option: it is right when it is left blank");
    }
    JsonNode behaviour = params.path("behaviour");
    if (behaviour.path("randomAnswers").asBoolean()) {
      notices.add(
          new Notice("", "Options that are shuffled there stay in the order of the file here."));
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

  private ReadQuestion trueFalse(JsonNode params, String name, String place) {
    Composition question =
        begun(params, name, place).stem(stem(params, params.path("question").asText()));
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
  private void singleChoices(JsonNode params, String place) {
    int number = 0;
    for (JsonNode choice : params.path("choices")) {
      number++;
      String within = (place.isEmpty() ? "" : place + ", ") + "question " + number;
      try {
        Composition question = begun(params, "", within).stem(body(choice.path("question")));
        questions.add(rightFirst(question, choice.path("answers")));
      } catch (Unplayable unplayable) {
        refused.add(new Notice(within, Sentences.of(unplayable.getMessage())));
      }
    }
    if (number == 0) {
      throw new Unplayable("has no questions");
    }
  }

  private ReadQuestion rightFirst(Composition question, JsonNode texts) {
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

  private void blanks(JsonNode params, String name, String place) {
    boolean caseMatters = params.path("behaviour").path("caseSensitive").asBoolean(true);
    String task = params.path("text").asText();
    JsonNode texts = params.path("questions");
    if (texts.isEmpty()) {
      throw new Unplayable("has no gaps");
    }
    int number = 0;
    for (JsonNode text : texts) {
      String within =
          texts.size() == 1 ? place : place + (place.isEmpty() ? "" : ", ") + "text " + ++number;
      gaps(params, name, within, task, text.asText(), caseMatters);
    }
  }

  private void gaps(
      JsonNode params, String name, String place, String task, String html, boolean caseMatters) {
    List<Gaps.Gap> gaps = new ArrayList<>();
    String marked = marked(html, gaps, caseMatters);
    if (gaps.isEmpty()) {
      refused.add(new Notice(place, "This text has no gaps."));
      return;
    }
    questions.addAll(
        Gaps.questions(
            Gaps.text(medium(params.path("media")) + Gaps.clean(task) + marked),
            gaps,
            gap -> begun(params, name, place),
            reason -> refused.add(new Notice(place, Sentences.of(reason)))));
  }

  private static String marked(String html, List<Gaps.Gap> gaps, boolean caseMatters) {
    Matcher gap = GAP.matcher(Gaps.clean(html));
    StringBuilder marked = new StringBuilder();
    while (gap.find()) {
      String[] parts = gap.group(1).split(":", 2);
      List<String> accepted = new ArrayList<>();
      for (String answer : parts[0].split("/", -1)) {
        String words = Texts.LINE.html(answer).plain();
        if (!words.isBlank()) {
          accepted.add(words);
        }
      }
      List<String> notices =
          parts.length > 1
              ? List.of("the tip “%s” is not kept".formatted(Texts.LINE.html(parts[1]).plain()))
              : List.of();
      gaps.add(
          accepted.isEmpty()
              ? new Gaps.Unfit("has no right answer")
              : new Gaps.Typed(accepted, caseMatters, notices));
      gap.appendReplacement(marked, Gaps.MARK);
    }
    gap.appendTail(marked);
    return marked.toString();
  }

  /** Words to drag are joined to the numbers of the gaps. */
  private void dragText(JsonNode params, String name, String place) {
    List<Gaps.Gap> gaps = new ArrayList<>();
    String html = params.path("textField").asText().replace("\n", "<br>");
    String marked = marked(html, gaps, false);
    Composition question =
        begun(params, name, place)
            .stem(
                Gaps.text(Gaps.clean(params.path("taskDescription").asText()) + marked).numbered());
    List<Pair> pairs = new ArrayList<>();
    for (Gaps.Gap gap : gaps) {
      if (gap instanceof Gaps.Typed typed) {
        pairs.add(
            new Pair(
                RichText.plain("(" + (pairs.size() + 1) + ")"),
                RichText.plain(typed.accepted().getFirst())));
      }
    }
    if (pairs.size() < 2) {
      gaps(params, name, place, params.path("taskDescription").asText(), html, false);
      return;
    }
    question.notice("words are joined to the numbers of the gaps here");
    if (!params.path("distractors").asText().isBlank()) {
      question.notice("words that belong into no gap are not kept");
    }
    questions.add(question.match(pairs));
  }

  private ReadQuestion essay(JsonNode params, String name, String place) {
    Composition question =
        begun(params, name, place).stem(stem(params, params.path("taskDescription").asText()));
    question.note(
        "Sample answer", Texts.BODY.html(params.path("solution").path("sample").asText()).plain());
    if (!params.path("keywords").isEmpty()) {
      question.notice("is judged by keywords there; here by the host");
    }
    return question.open();
  }

  private void summary(JsonNode params, String name, String place) {
    int number = 0;
    for (JsonNode panel : params.path("summaries")) {
      String within = (place.isEmpty() ? "" : place + ", ") + "statement " + ++number;
      try {
        Composition question = begun(params, name, within).stem(body(params.path("intro")));
        question.hint(Texts.BODY.html(panel.path("tip").asText()));
        questions.add(rightFirst(question, panel.path("summary")));
      } catch (Unplayable unplayable) {
        refused.add(new Notice(within, Sentences.of(unplayable.getMessage())));
      }
    }
  }

  private void flashcards(JsonNode params, String name, String place) {
    int number = 0;
    for (JsonNode card : params.path("cards")) {
      String within = (place.isEmpty() ? "" : place + ", ") + "card " + ++number;
      String path = card.path("image").path("path").asText();
      String image =
          path.isEmpty()
              ? ""
              : "<img src=\"%s\" alt=\"%s\">"
                  .formatted(attribute(path), attribute(card.path("imageAltText").asText()));
      String answer = Texts.LINE.html(card.path("answer").asText()).plain();
      if (answer.isBlank()) {
        refused.add(new Notice(within, "This card has no answer."));
        continue;
      }
      Composition question =
          begun(params, name, within).stem(Texts.BODY.html(image + card.path("text").asText()));
      question.hint(Texts.BODY.html(card.path("tip").path("tip").asText()));
      questions.add(question.typed(List.of(answer)));
    }
  }

  private ReadQuestion paragraphs(JsonNode params, String name, String place) {
    List<RichText> items = new ArrayList<>();
    params.path("paragraphs").forEach(text -> items.add(Texts.LINE.html(text.asText())));
    if (items.size() < 2) {
      throw new Unplayable("has fewer than two paragraphs");
    }
    return begun(params, name, place)
        .stem(stem(params, params.path("taskDescription").asText()))
        .order(items, true);
  }
}
