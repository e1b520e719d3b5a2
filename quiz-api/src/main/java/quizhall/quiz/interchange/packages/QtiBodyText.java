package quizhall.quiz.interchange.packages;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import quizhall.quiz.content.Choice;
import quizhall.quiz.content.MatchTask;
import quizhall.quiz.content.Media;
import quizhall.quiz.content.MultipleTask;
import quizhall.quiz.content.NumberTask;
import quizhall.quiz.content.OpenTask;
import quizhall.quiz.content.Option;
import quizhall.quiz.content.OrderTask;
import quizhall.quiz.content.Picture;
import quizhall.quiz.content.PinTask;
import quizhall.quiz.content.PollTask;
import quizhall.quiz.content.Prompt;
import quizhall.quiz.content.Question;
import quizhall.quiz.content.ScaleTask;
import quizhall.quiz.content.SingleTask;
import quizhall.quiz.content.SlideTask;
import quizhall.quiz.content.Slider;
import quizhall.quiz.content.TextTask;
import quizhall.quiz.content.TrueFalseTask;
import quizhall.quiz.content.WordCloudTask;
import quizhall.quiz.interchange.markup.OurMarkdown;
import quizhall.quiz.interchange.markup.PictureSize;
import quizhall.quiz.interchange.markup.Titles;
import quizhall.quiz.interchange.markup.XmlFile;

/** Of an item: what is shown, and how it is answered. */
final class QtiBodyText {

  private static final String RESPONSE = QtiItemText.RESPONSE;

  private final Question question;
  private final Prompt prompt;
  private final PictureSize size;
  private final UnaryOperator<String> files;
  private final XmlFile xml;

  /**
   * @param size of the picture, if a pin is put on it
   * @param files makes of an address the name of a file beside the item
   */
  QtiBodyText(Question question, PictureSize size, UnaryOperator<String> files, XmlFile xml) {
    this.question = question;
    this.size = size;
    this.prompt = question.prompt();
    this.files = files;
    this.xml = xml;
  }

  void write() throws IOException {
    picture();
    interaction();
  }

  private void picture() throws IOException {
    Optional<Picture> picture = prompt.media().flatMap(Media::picture);
    if (picture.isPresent() && !(question.task() instanceof PinTask)) {
      xml.markup("p", image(picture.get()));
    }
  }

  private String image(Picture picture) {
    return "<img src=\"%s\" alt=\"%s\" />"
        .formatted(
            OurMarkdown.escaped(files.apply(picture.image())), OurMarkdown.escaped(picture.alt()));
  }

  private void stem(String text) throws IOException {
    xml.markup("div", OurMarkdown.body(prompt.format(), text));
    var sound = prompt.media().flatMap(Media::sound);
    if (sound.isPresent()) {
      xml.markup(
          "div",
          "<audio controls=\"controls\" src=\"%s\"></audio>"
              .formatted(OurMarkdown.escaped(files.apply(sound.get().sound()))));
    }
  }

  private void interaction() throws IOException {
    switch (question.task()) {
      case SlideTask(var body) when body.isPresent() && !Titles.isOneText(question) ->
          stem(body.get());
      case SlideTask(var body) -> stem(prompt.text() + body.map(text -> "\n\n" + text).orElse(""));
      default -> stem(prompt.text());
    }
    switch (question.task()) {
      case SingleTask(var choices) -> choices(options(choices), "1");
      case TrueFalseTask(var choices) -> choices(options(choices), "1");
      case MultipleTask(var choices, _) -> choices(options(choices), "0");
      case PollTask(var options, boolean several, _) -> choices(options, several ? "0" : "1");
      case TextTask _ -> entry("20");
      case NumberTask number -> {
        if (slider(number).isPresent()) {
          slider(slider(number).get());
        } else {
          entry("10");
        }
      }
      case OrderTask(var items, _) -> order(items);
      case MatchTask(var pairs) -> match(pairs);
      case OpenTask _ ->
          xml.empty(
              "qti-extended-text-interaction",
              "response-identifier",
              RESPONSE,
              "expected-lines",
              "5");
      case PinTask _ -> pin(prompt.media().flatMap(Media::picture).orElseThrow());
      case SlideTask _, WordCloudTask _, ScaleTask _ -> {}
    }
  }

  /** The size says in which pixels the places are. */
  private void pin(Picture picture) throws IOException {
    xml.begin("qti-select-point-interaction", "response-identifier", RESPONSE, "max-choices", "1")
        .empty(
            "img",
            "src",
            files.apply(picture.image()),
            "alt",
            picture.alt(),
            "width",
            String.valueOf((int) size.width()),
            "height",
            String.valueOf((int) size.height()))
        .end();
  }

  private static List<Option> options(List<Choice> choices) {
    return choices.stream().map(Choice::option).toList();
  }

  private void choices(List<Option> options, String most) throws IOException {
    xml.begin(
        "qti-choice-interaction",
        "response-identifier",
        RESPONSE,
        "shuffle",
        "false",
        "max-choices",
        most);
    for (int i = 0; i < options.size(); i++) {
      Option option = options.get(i);
      String words = OurMarkdown.line(prompt.format(), option.text());
      String picture = option.picture().map(this::image).orElse("");
      xml.markup(
          "qti-simple-choice", (picture + " " + words).strip(), "identifier", QtiKeyText.choice(i));
    }
    xml.end();
  }

  private void entry(String length) throws IOException {
    xml.begin("p")
        .empty(
            "qti-text-entry-interaction",
            "response-identifier",
            RESPONSE,
            "expected-length",
            length)
        .end();
  }

  /** What QTI has as one: its numbers cannot be less than 0. */
  static Optional<Slider> slider(NumberTask number) {
    return number.slider().filter(slider -> slider.min().signum() >= 0);
  }

  private void slider(Slider slider) throws IOException {
    xml.empty(
        "qti-slider-interaction",
        "response-identifier",
        RESPONSE,
        "lower-bound",
        slider.min().toPlainString(),
        "upper-bound",
        slider.max().toPlainString(),
        "step",
        slider.step().toPlainString());
  }

  private void order(List<String> items) throws IOException {
    xml.begin("qti-order-interaction", "response-identifier", RESPONSE, "shuffle", "true");
    for (int i = 0; i < items.size(); i++) {
      xml.markup(
          "qti-simple-choice",
          OurMarkdown.line(prompt.format(), items.get(i)),
          "identifier",
          QtiKeyText.choice(i));
    }
    xml.end();
  }

  private void match(List<MatchTask.Pair> pairs) throws IOException {
    xml.begin(
        "qti-match-interaction",
        "response-identifier",
        RESPONSE,
        "shuffle",
        "true",
        "max-associations",
        String.valueOf(pairs.size()));
    associable("L", pairs.stream().map(MatchTask.Pair::left).toList());
    associable("R", pairs.stream().map(MatchTask.Pair::right).toList());
    xml.end();
  }

  private void associable(String side, List<String> texts) throws IOException {
    xml.begin("qti-simple-match-set");
    for (int i = 0; i < texts.size(); i++) {
      xml.markup(
          "qti-simple-associable-choice",
          OurMarkdown.line(prompt.format(), texts.get(i)),
          "identifier",
          side + (i + 1),
          "match-max",
          "1");
    }
    xml.end();
  }
}
