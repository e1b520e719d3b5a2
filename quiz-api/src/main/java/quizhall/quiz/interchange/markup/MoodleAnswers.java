package quizhall.quiz.interchange.markup;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import quizhall.quiz.content.Choice;
import quizhall.quiz.content.MatchTask;
import quizhall.quiz.content.Media;
import quizhall.quiz.content.MultipleTask;
import quizhall.quiz.content.NumberTask;
import quizhall.quiz.content.OpenTask;
import quizhall.quiz.content.OrderTask;
import quizhall.quiz.content.Picture;
import quizhall.quiz.content.PinTarget;
import quizhall.quiz.content.PinTask;
import quizhall.quiz.content.Points;
import quizhall.quiz.content.PollTask;
import quizhall.quiz.content.Prompt;
import quizhall.quiz.content.Question;
import quizhall.quiz.content.ScaleTask;
import quizhall.quiz.content.SingleTask;
import quizhall.quiz.content.SlideTask;
import quizhall.quiz.content.TextTask;
import quizhall.quiz.content.TrueFalseTask;
import quizhall.quiz.content.WordCloudTask;
import quizhall.quiz.interchange.MediaFiles;
import quizhall.quiz.interchange.MediaNames;
import quizhall.quiz.interchange.Options;

/** One question as an element of Moodle's XML, with the files that its texts use. */
final class MoodleAnswers {

  /** A marker has to have a label; this one says in every language what it is. */
  private static final String MARKER = "\uD83D\uDCCD";

  private final Question question;
  private final Prompt prompt;
  private final List<String> tags;
  private final MediaFiles media;
  private final MediaNames names = new MediaNames();
  private final XmlFile xml;

  MoodleAnswers(Question question, List<String> tags, MediaFiles media, XmlFile xml) {
    this.question = question;
    this.prompt = question.prompt();
    this.tags = tags;
    this.media = media;
    this.xml = xml;
  }

  /** By the words that Moodle has for them. */
  static boolean isTrueFalse(TrueFalseTask task) {
    return Options.words(task.options()).equals(List.of("True", "False"))
        && task.options().stream().allMatch(choice -> choice.option().picture().isEmpty());
  }

  void write() throws IOException {
    xml.begin("question", "type", type());
    xml.begin("name").verbatim("text", Titles.of(question)).end();
    stem();
    html("generalfeedback", prompt.explanation().map(this::explanation).orElse(""), Map.of());
    xml.text("defaultgrade", grade());
    xml.text("penalty", "0");
    xml.text("hidden", "0");
    answers();
    if (prompt.hint().isPresent() && !(question.task() instanceof OpenTask)) {
      html("hint", body(prompt.hint().get()), Map.of());
    }
    if (!tags.isEmpty()) {
      xml.begin("tags");
      for (String tag : tags) {
        xml.begin("tag").verbatim("text", tag).end();
      }
      xml.end();
    }
    xml.end();
  }

  private String type() {
    return switch (question.task()) {
      case SingleTask _, MultipleTask _ -> "multichoice";
      case TrueFalseTask task -> isTrueFalse(task) ? "truefalse" : "multichoice";
      case TextTask _ -> "shortanswer";
      case NumberTask _ -> "numerical";
      case OrderTask _ -> "ordering";
      case MatchTask _ -> "matching";
      case OpenTask _ -> "essay";
      case SlideTask _ -> "description";
      case PinTask _ -> "ddmarker";
      case PollTask _, WordCloudTask _, ScaleTask _ ->
          throw new IllegalArgumentException("Moodle has no " + question.type().code());
    };
  }

  private String grade() {
    return switch (prompt.points()) {
      case Points.Weight weight ->
          switch (weight) {
            case NONE -> "0";
            case NORMAL -> "1";
            case DOUBLE -> "2";
          };
      case Points.Exactly _ -> "1";
    };
  }

  private String body(String text) {
    return OurMarkdown.body(prompt.format(), text);
  }

  private String explanation(String text) {
    return OurMarkdown.explanation(prompt.format(), text);
  }

  /** The picture first, then the words, then what is to be heard. */
  private void stem() throws IOException {
    Map<String, String> files = new LinkedHashMap<>();
    StringBuilder html = new StringBuilder();
    Optional<Picture> picture = prompt.media().flatMap(Media::picture);
    if (picture.isPresent() && !(question.task() instanceof PinTask)) {
      html.append("<p>").append(image(picture.get(), files)).append("</p>\n");
    }
    html.append(words());
    prompt
        .media()
        .flatMap(Media::sound)
        .ifPresent(
            sound ->
                html.append(
                    "\n<p><audio controls=\"controls\" src=\"%s\"></audio></p>"
                        .formatted(file(sound.sound(), files))));
    html("questiontext", html.toString(), files);
  }

  private String words() {
    if (question.task() instanceof SlideTask(var body) && body.isPresent()) {
      return Titles.isOneText(question)
          ? body(prompt.text() + "\n\n" + body.get())
          : body(body.get());
    }
    return body(prompt.text());
  }

  private String image(Picture picture, Map<String, String> files) {
    return "<img src=\"%s\" alt=\"%s\" />"
        .formatted(file(picture.image(), files), OurMarkdown.escaped(picture.alt()));
  }

  private String file(String address, Map<String, String> files) {
    String name = names.of(address);
    files.put(name, address);
    return "@@PLUGINFILE@@/" + name;
  }

  /** An element with a text, and the files that it uses. */
  private void html(String name, String html, Map<String, String> files, String... attributes)
      throws IOException {
    List<String> all = new ArrayList<>(List.of(attributes));
    all.addAll(List.of("format", "html"));
    xml.begin(name, all.toArray(String[]::new)).verbatim("text", html);
    files(files);
    xml.end();
  }

  private void files(Map<String, String> files) throws IOException {
    for (Map.Entry<String, String> file : files.entrySet()) {
      Optional<InputStream> found = media.open(file.getValue());
      if (found.isPresent()) {
        try (InputStream content = found.get()) {
          xml.base64("file", content, "name", file.getKey(), "path", "/", "encoding", "base64");
        }
      }
    }
  }

  private void answers() throws IOException {
    switch (question.task()) {
      case SingleTask(var choices) -> choice(choices, true);
      case MultipleTask(var choices, _) -> choice(choices, false);
      case TrueFalseTask task when isTrueFalse(task) -> {
        for (Choice choice : task.options()) {
          xml.begin("answer", "fraction", choice.correct() ? "100" : "0", "format", "plain_text")
              .verbatim("text", choice.option().text().toLowerCase(Locale.ROOT))
              .end();
        }
      }
      case TrueFalseTask(var choices) -> choice(choices, true);
      case TextTask(var accepted, var matching) -> {
        xml.text("usecase", matching.caseMatters() ? "1" : "0");
        for (String spelling : accepted) {
          // An asterisk stands for anything, unless it has a backslash.
          answer("100", spelling.replace("*", "\\*"));
        }
      }
      case NumberTask number -> number(number);
      case OrderTask(var items, boolean isPartial) -> order(items, isPartial);
      case MatchTask(var pairs) -> match(pairs);
      case OpenTask _ -> {
        xml.text("responseformat", "plain").text("responserequired", "1");
        xml.text("responsefieldlines", "5").text("attachments", "0");
        xml.text("attachmentsrequired", "0");
      }
      case PinTask(var target) -> pin(target);
      case SlideTask _, PollTask _, WordCloudTask _, ScaleTask _ -> {}
    }
  }

  /** A marker for each place: Moodle asks for all of them. */
  private void pin(PinTarget target) throws IOException {
    Map<String, String> files = new LinkedHashMap<>();
    file(prompt.media().flatMap(Media::picture).orElseThrow().image(), files);
    files(files);
    List<PixelArea> areas = PixelArea.of(target, PictureSize.of(question, media));
    xml.begin("drag").text("no", "1").text("text", MARKER);
    xml.text("noofdrags", String.valueOf(areas.size())).end();
    for (int i = 0; i < areas.size(); i++) {
      xml.begin("drop").text("no", String.valueOf(i + 1));
      xml.text("shape", areas.get(i).form().name().toLowerCase(Locale.ROOT));
      xml.text("coords", coords(areas.get(i))).text("choice", "1").end();
    }
  }

  private static String coords(PixelArea area) {
    List<Integer> at = area.coords();
    return switch (area.form()) {
      case RECTANGLE ->
          "%d,%d;%d,%d"
              .formatted(at.get(0), at.get(1), at.get(2) - at.get(0), at.get(3) - at.get(1));
      case CIRCLE -> "%d,%d;%d".formatted(at.get(0), at.get(1), at.get(2));
      case POLYGON ->
          IntStream.range(0, at.size() / 2)
              .mapToObj(i -> at.get(2 * i) + "," + at.get(2 * i + 1))
              .collect(Collectors.joining(";"));
    };
  }

  private void answer(String percent, String text) throws IOException {
    xml.begin("answer", "fraction", percent, "format", "plain_text").verbatim("text", text).end();
  }

  private void choice(List<Choice> choices, boolean isSingle) throws IOException {
    xml.text("single", isSingle ? "true" : "false").text("shuffleanswers", "false");
    xml.text("answernumbering", "none");
    for (Choice choice : choices) {
      Map<String, String> files = new LinkedHashMap<>();
      String words = OurMarkdown.line(prompt.format(), choice.option().text());
      String picture = choice.option().picture().map(shown -> image(shown, files)).orElse("");
      String percent = isSingle ? (choice.correct() ? "100" : "0") : Shares.of(choice, choices);
      html("answer", (picture + " " + words).strip(), files, "fraction", percent);
    }
  }

  private void number(NumberTask number) throws IOException {
    xml.begin("answer", "fraction", "100", "format", "plain_text")
        .verbatim("text", number.value().toPlainString())
        .text("tolerance", Shares.tolerance(number))
        .end();
    if (number.unit().isPresent()) {
      xml.begin("units").begin("unit").text("multiplier", "1");
      xml.verbatim("unit_name", number.unit().get()).end().end();
    }
    xml.text("unitgradingtype", "0").text("unitpenalty", "0");
    xml.text("showunits", number.unit().isPresent() ? "0" : "3").text("unitsleft", "0");
  }

  private void order(List<String> items, boolean isPartial) throws IOException {
    xml.text("layouttype", "VERTICAL").text("selecttype", "ALL").text("selectcount", "0");
    xml.text("gradingtype", isPartial ? "RELATIVE_ALL_PREVIOUS_AND_NEXT" : "ALL_OR_NOTHING");
    for (int i = 0; i < items.size(); i++) {
      html(
          "answer",
          OurMarkdown.line(prompt.format(), items.get(i)),
          Map.of(),
          "fraction",
          (i + 1) + ".0000000");
    }
  }

  private void match(List<MatchTask.Pair> pairs) throws IOException {
    xml.text("shuffleanswers", "true");
    for (MatchTask.Pair pair : pairs) {
      xml.begin("subquestion", "format", "html")
          .verbatim("text", OurMarkdown.line(prompt.format(), pair.left()));
      xml.begin("answer")
          .verbatim("text", OurMarkdown.words(prompt.format(), pair.right()))
          .end()
          .end();
    }
  }
}
