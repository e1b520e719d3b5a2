package quizhall.quiz.interchange.packages;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.parser.Parser;
import quizhall.quiz.interchange.Notice;
import quizhall.quiz.interchange.QuestionPlace;
import quizhall.quiz.interchange.ReadQuestion;
import quizhall.quiz.interchange.ReadingTime;
import quizhall.quiz.interchange.markup.Attachments;
import quizhall.quiz.interchange.markup.Composition;
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
                  (place.isEmpty() && !name.isBlank() ? "“%s” ".formatted(name) : "")
                      + unplayable.getMessage())));
    } finally {
      depth--;
    }
  }

  private void one(String library, JsonNode params, String name, String place) {
    switch (library) {
      case "H5P.QuestionSet" -> set(params, place);
      case "H5P.SingleChoiceSet" -> singleChoices(params, place);
      case "H5P.MultiChoice" ->
          questions.add(
              H5pChoices.several(
                  pictured(params, name, place),
                  params,
                  words -> notices.add(new Notice("", words))));
      case "H5P.TrueFalse" ->
          questions.add(H5pChoices.trueFalse(pictured(params, name, place), params));
      case "H5P.Blanks" -> blanks(params, name, place);
      case "H5P.DragText" -> dragText(params, name, place);
      case "H5P.Essay" -> questions.add(essay(params, name, place));
      case "H5P.Summary" -> summary(params, name, place);
      case "H5P.Flashcards" -> flashcards(params, name, place);
      case "H5P.SortParagraphs" -> questions.add(paragraphs(params, name, place));
      case "H5P.AdvancedText", "H5P.Text" ->
          questions.add(begun(params, name, place).stem(body(params.path("text"))).slide());
      case "H5P.Column", "H5P.RowColumn", "H5P.Row" ->
          nested(params.path("content"), "part", place);
      case "H5P.InteractiveBook" -> nested(params.path("chapters"), "chapter", place);
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
    nested(params.path("questions"), "question", place);
  }

  /** A list of contents, each with its library; some wrap them once more. */
  private void nested(JsonNode contents, String what, String place) {
    int number = 0;
    for (JsonNode content : contents) {
      number++;
      JsonNode inner = content.has("content") ? content.path("content") : content;
      String name = Parser.unescapeEntities(inner.path("metadata").path("title").asText(), false);
      String within = QuestionPlace.within(place, QuestionPlace.numbered(what, number, name));
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
      if (words.isNothing()) {
        continue;
      }
      if (range
          .path("feedback")
          .asText()
          .matches("(?s).*(?:@(?:score|total)|:(?:numcorrect|maxscore)).*")) {
        question.notice("feedback that says the score is left out: the room shows it");
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

  private Composition pictured(JsonNode params, String name, String place) {
    return begun(params, name, place).stem(stem(params, params.path("question").asText()));
  }

  /** Its text, after the picture that the library shows above it. */
  private RichText stem(JsonNode params, String html) {
    return Texts.BODY.html(H5pMedium.html(params.path("media")) + html);
  }

  private static RichText body(JsonNode html) {
    return Texts.BODY.html(html.asText());
  }

  private void singleChoices(JsonNode params, String place) {
    int number = 0;
    for (JsonNode choice : params.path("choices")) {
      number++;
      String within = QuestionPlace.within(place, QuestionPlace.of(number, ""));
      try {
        Composition question = begun(params, "", within).stem(body(choice.path("question")));
        questions.add(H5pChoices.rightFirst(question, choice.path("answers")));
      } catch (Unplayable unplayable) {
        refused.add(new Notice(within, Sentences.of(unplayable.getMessage())));
      }
    }
    if (number == 0) {
      throw new Unplayable("has no questions");
    }
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
      String within = texts.size() == 1 ? place : QuestionPlace.within(place, "text " + ++number);
      gaps(params, name, within, task, text.asText(), caseMatters);
    }
  }

  private void gaps(
      JsonNode params, String name, String place, String task, String html, boolean caseMatters) {
    List<Gaps.Gap> gaps = new ArrayList<>();
    String marked = H5pGaps.marked(html, gaps, caseMatters);
    if (gaps.isEmpty()) {
      refused.add(new Notice(place, "This text has no gaps."));
      return;
    }
    questions.addAll(
        Gaps.questions(
            Gaps.text(H5pMedium.html(params.path("media")) + Gaps.clean(task) + marked),
            gaps,
            gap -> begun(params, name, place),
            reason -> refused.add(new Notice(place, Sentences.of(reason)))));
  }

  /** Words to drag are joined to the numbers of the gaps. */
  private void dragText(JsonNode params, String name, String place) {
    List<Gaps.Gap> gaps = new ArrayList<>();
    String html = params.path("textField").asText().replace("\n", "<br>");
    String marked = H5pGaps.marked(html, gaps, false);
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
        "Sample answer", Texts.BODY.html(params.path("solution").path("sample").asText()));
    if (!params.path("keywords").isEmpty()) {
      question.notice("is judged by keywords there; here by the host");
    }
    return question.open();
  }

  private void summary(JsonNode params, String name, String place) {
    int number = 0;
    for (JsonNode panel : params.path("summaries")) {
      String within = QuestionPlace.within(place, "statement " + ++number);
      try {
        Composition question = begun(params, name, within).stem(body(params.path("intro")));
        question.hint(Texts.BODY.html(panel.path("tip").asText()));
        questions.add(H5pChoices.rightFirst(question, panel.path("summary")));
      } catch (Unplayable unplayable) {
        refused.add(new Notice(within, Sentences.of(unplayable.getMessage())));
      }
    }
  }

  private void flashcards(JsonNode params, String name, String place) {
    int number = 0;
    for (JsonNode card : params.path("cards")) {
      String within = QuestionPlace.within(place, "card " + ++number);
      String path = card.path("image").path("path").asText();
      String image =
          path.isEmpty()
              ? ""
              : "<img src=\"%s\" alt=\"%s\">"
                  .formatted(
                      H5pMedium.attribute(path),
                      H5pMedium.attribute(card.path("imageAltText").asText()));
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
