package quizhall.quiz.interchange.packages;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import quizhall.quiz.content.PinTarget;
import quizhall.quiz.content.Slider;
import quizhall.quiz.interchange.ReadQuestion;
import quizhall.quiz.interchange.markup.Amount;
import quizhall.quiz.interchange.markup.Attachments;
import quizhall.quiz.interchange.markup.Composition;
import quizhall.quiz.interchange.markup.Composition.Answer;
import quizhall.quiz.interchange.markup.Composition.Pair;
import quizhall.quiz.interchange.markup.Gaps;
import quizhall.quiz.interchange.markup.Numerals;
import quizhall.quiz.interchange.markup.PictureSize;
import quizhall.quiz.interchange.markup.RichText;
import quizhall.quiz.interchange.markup.Shapes;
import quizhall.quiz.interchange.markup.Texts;
import quizhall.quiz.interchange.markup.Unplayable;

/** One interaction of an item that stands by itself. */
final class QtiInteraction {

  private final Element element;
  private final QtiResponse response;
  private final Attachments.Source source;
  private final Supplier<Composition> begin;
  private final Element stem;
  private final Consumer<String> refused;

  QtiInteraction(
      Element element,
      QtiResponse response,
      Attachments.Source source,
      Supplier<Composition> begin,
      Element stem,
      Consumer<String> refused) {
    this.element = element;
    this.response = response;
    this.source = source;
    this.begin = begin;
    this.stem = stem;
    this.refused = refused;
  }

  List<ReadQuestion> read() {
    return switch (element.tagName()) {
      case "choiceInteraction" -> List.of(choice("simpleChoice"));
      case "hottextInteraction" -> List.of(hottext());
      case "orderInteraction" -> List.of(order());
      case "matchInteraction" -> match();
      case "associateInteraction" -> List.of(associate());
      case "gapMatchInteraction" -> gapMatch();
      case "extendedTextInteraction" -> List.of(open());
      case "sliderInteraction" -> List.of(slider());
      case "hotspotInteraction" -> List.of(hotspot());
      case "selectPointInteraction" -> List.of(point());
      case "uploadInteraction" ->
          throw new Unplayable("asks for a file, which nobody can send here");
      case "drawingInteraction" -> throw new Unplayable("asks for a drawing");
      default ->
          throw new Unplayable("asks in a way that is not played here: " + element.tagName());
    };
  }

  private Composition question() {
    return begin.get().stem(Texts.BODY.tree(stem));
  }

  private ReadQuestion choice(String name) {
    Composition question = question();
    List<Answer> answers = new ArrayList<>();
    List<String> fixed = new ArrayList<>();
    for (Element choice : QtiTree.all(element, name)) {
      String id = choice.attr("identifier").strip();
      List<Element> feedback = QtiTree.all(choice, "feedbackInline", "feedbackBlock");
      feedback.forEach(Element::remove);
      RichText text = Texts.LINE.tree(choice);
      answers.add(new Answer(text, response.isRight(id)));
      for (Element words : feedback) {
        RichText said = Texts.EXPLANATION.tree(words);
        if (response.isRight(id)) {
          question.explanation(said);
        } else {
          question.feedback("“" + text.plain() + "”", said);
        }
      }
      if (choice.attr("fixed").equals("true")) {
        fixed.add("“" + text.plain() + "”");
      }
    }
    shuffled(question, fixed);
    return marked(question, answers);
  }

  private ReadQuestion marked(Composition question, List<Answer> answers) {
    long right = answers.stream().filter(Answer::isRight).count();
    boolean isSingle = response.isSingle() || element.attr("maxChoices").equals("1");
    if (right == 0) {
      if (response.isGraded()) {
        throw new Unplayable("has no right option");
      }
      question.notice("no option is right: it is taken as a poll");
      return question.poll(answers, !isSingle);
    }
    response.worth().ifPresent(question::notice);
    if (right == 1 && isSingle) {
      return question.single(answers);
    }
    if (isSingle) {
      question.notice("any one of the right options is enough there; here each counts a part");
    }
    return question.multiple(answers, isSingle || response.isMapped());
  }

  private void shuffled(Composition question, List<String> fixed) {
    if (element.attr("shuffle").equals("true") && !fixed.isEmpty()) {
      question.notice(
          "options are shuffled there, all but %s; here they stay in this order"
              .formatted(String.join(", ", fixed)));
    }
  }

  private ReadQuestion hottext() {
    List<Element> texts = QtiTree.all(element, "hottext");
    List<Answer> answers = new ArrayList<>();
    for (Element text : texts) {
      answers.add(
          new Answer(
              Texts.LINE.tree(text.clone()), response.isRight(text.attr("identifier").strip())));
    }
    stem.appendChild(element);
    return marked(question(), answers);
  }

  private ReadQuestion order() {
    Composition question = question();
    Map<String, RichText> choices = texts(element, "simpleChoice");
    List<RichText> items = new ArrayList<>();
    for (String id : response.correct()) {
      Optional.ofNullable(choices.remove(id)).ifPresent(items::add);
    }
    choices
        .values()
        .forEach(
            text ->
                question.notice(
                    "“%s” belongs into no place and is not kept".formatted(text.plain())));
    if (items.size() < 2) {
      throw new Unplayable("says nothing of the right order");
    }
    return question.order(items, response.isMapped());
  }

  private static Map<String, RichText> texts(Element parent, String... names) {
    Map<String, RichText> texts = new LinkedHashMap<>();
    for (Element choice : QtiTree.all(parent, names)) {
      texts.put(choice.attr("identifier").strip(), Texts.LINE.tree(choice));
    }
    return texts;
  }

  /** Two values, with a blank between them. */
  private List<String[]> pairs() {
    return response.right().stream()
        .map(pair -> pair.split("\\s+"))
        .filter(pair -> pair.length == 2)
        .toList();
  }

  private List<ReadQuestion> match() {
    List<Element> sets = QtiTree.children(element, "simpleMatchSet");
    if (sets.size() != 2) {
      throw new Unplayable("has not two sets to match");
    }
    Map<String, RichText> left = texts(sets.getFirst(), "simpleAssociableChoice");
    Map<String, RichText> right = texts(sets.getLast(), "simpleAssociableChoice");
    Map<String, List<String>> joined = new LinkedHashMap<>();
    Set<String> used = new HashSet<>();
    boolean isOneToOne = true;
    for (String[] pair : pairs()) {
      String from = left.containsKey(pair[0]) ? pair[0] : pair[1];
      String to = left.containsKey(pair[0]) ? pair[1] : pair[0];
      if (left.containsKey(from) && right.containsKey(to)) {
        isOneToOne &= used.add(to);
        joined.computeIfAbsent(from, key -> new ArrayList<>()).add(to);
        isOneToOne &= joined.get(from).size() == 1;
      }
    }
    if (joined.isEmpty()) {
      throw new Unplayable("says nothing of what belongs together");
    }
    return isOneToOne && joined.size() > 1
        ? List.of(joined(left, right, joined))
        : rows(left, right, joined);
  }

  private ReadQuestion joined(
      Map<String, RichText> left, Map<String, RichText> right, Map<String, List<String>> joined) {
    Composition question = question();
    List<Pair> pairs = new ArrayList<>();
    joined.forEach((from, to) -> pairs.add(new Pair(left.get(from), right.remove(to.getFirst()))));
    left.keySet().removeAll(joined.keySet());
    for (RichText alone : left.values()) {
      question.notice("“%s” belongs to nothing and is not kept".formatted(alone.plain()));
    }
    for (RichText alone : right.values()) {
      question.notice("“%s” belongs to nothing and is not kept".formatted(alone.plain()));
    }
    return question.match(pairs);
  }

  /** Where several belong to the same, each row is asked for. */
  private List<ReadQuestion> rows(
      Map<String, RichText> left, Map<String, RichText> right, Map<String, List<String>> joined) {
    Amount.check(left.size(), "rows", right.size());
    Amount amount = new Amount();
    List<ReadQuestion> questions = new ArrayList<>();
    left.forEach(
        (id, text) -> {
          List<String> rights = joined.getOrDefault(id, List.of());
          if (rights.isEmpty()) {
            refused.accept("“%s” belongs to nothing".formatted(text.plain()));
            return;
          }
          Element asked = stem.clone();
          asked.appendElement("p").appendText(text.plain());
          Composition question = begin.get().stem(Texts.BODY.tree(asked));
          question.notice("each row is a question of its own");
          List<Answer> answers = new ArrayList<>();
          right.forEach((to, words) -> answers.add(new Answer(words, rights.contains(to))));
          questions.add(
              amount.with(
                  rights.size() == 1
                      ? question.single(answers)
                      : question.multiple(answers, true)));
        });
    return questions;
  }

  private ReadQuestion associate() {
    Composition question = question();
    Map<String, RichText> choices = texts(element, "simpleAssociableChoice");
    List<Pair> pairs = new ArrayList<>();
    for (String[] pair : pairs()) {
      RichText left = choices.remove(pair[0]);
      RichText right = choices.remove(pair[1]);
      if (left == null || right == null) {
        throw new Unplayable("joins one thing to several, which is not played here");
      }
      pairs.add(new Pair(left, right));
    }
    choices
        .values()
        .forEach(
            text ->
                question.notice("“%s” belongs to nothing and is not kept".formatted(text.plain())));
    if (pairs.size() < 2) {
      throw new Unplayable("says nothing of what belongs together");
    }
    return question.match(pairs);
  }

  private List<ReadQuestion> gapMatch() {
    Map<String, RichText> words = texts(element, "gapText", "gapImg");
    QtiTree.all(element, "gapText", "gapImg").forEach(Element::remove);
    Map<String, String> keys = new LinkedHashMap<>();
    for (String[] pair : pairs()) {
      keys.put(pair[1], pair[0]);
    }
    List<Element> places = QtiTree.all(element, "gap");
    Amount.check(places.size(), "gaps", words.size());
    List<Gaps.Gap> gaps = new ArrayList<>();
    for (Element gap : places) {
      String key = keys.getOrDefault(gap.attr("identifier").strip(), "");
      List<Answer> options = new ArrayList<>();
      words.forEach((id, text) -> options.add(new Answer(text, id.equals(key))));
      gaps.add(
          words.containsKey(key)
              ? new Gaps.Chosen(options, List.of())
              : new Gaps.Unfit("nothing belongs into it"));
      gap.replaceWith(new TextNode(Gaps.MARK));
    }
    stem.appendChild(element);
    return Gaps.questions(Texts.BODY.tree(stem), gaps, number -> begin.get(), refused);
  }

  private ReadQuestion open() {
    Composition question = question();
    question.note("Sample answer", String.join(", ", response.correct()));
    return question.open();
  }

  private ReadQuestion slider() {
    BigDecimal value =
        response.right().stream()
            .findFirst()
            .flatMap(Numerals::of)
            .orElseThrow(() -> new Unplayable("has no right number"));
    BigDecimal step =
        Numerals.of(element.attr("step")).filter(n -> n.signum() > 0).orElse(BigDecimal.ONE);
    return question()
        .number(
            value,
            response.tolerance().orElse(BigDecimal.ZERO).abs(),
            Optional.empty(),
            Optional.of(
                new Slider.Draft(
                    Numerals.of(element.attr("lowerBound")),
                    Numerals.of(element.attr("upperBound")),
                    Optional.of(step))));
  }

  private ReadQuestion hotspot() {
    Composition question = pictured();
    PictureSize size = size();
    List<PinTarget.RegionDraft> regions = new ArrayList<>();
    for (Element choice : QtiTree.all(element, "hotspotChoice")) {
      if (response.isRight(choice.attr("identifier").strip())) {
        region(choice, size, question).ifPresent(regions::add);
      }
    }
    if (response.right().size() > 1) {
      question.notice("any one of the right places is enough here");
    }
    return pin(question, regions);
  }

  private ReadQuestion point() {
    Composition question = pictured();
    PictureSize size = size();
    List<PinTarget.RegionDraft> regions = new ArrayList<>();
    response.declaration().stream()
        .flatMap(declared -> QtiTree.all(declared, "areaMapEntry").stream())
        .filter(area -> QtiResponse.number(area.attr("mappedValue")) > 0)
        .forEach(area -> region(area, size, question).ifPresent(regions::add));
    if (!regions.isEmpty() || response.correct().isEmpty()) {
      return pin(question, regions);
    }
    List<Double> at = Shapes.numbers(response.correct().getFirst());
    if (at.size() != 2) {
      throw new Unplayable("says nothing of the right place");
    }
    question.notice("only a point is right there: here the nearer is the better");
    return question.pin(
        new PinTarget.Draft(
            Optional.empty(),
            Optional.of(
                new PinTarget.PointDraft(
                    Optional.of(at.get(0) / size.width()), Optional.of(at.get(1) / size.height()))),
            Optional.of(0.1)));
  }

  private static ReadQuestion pin(Composition question, List<PinTarget.RegionDraft> regions) {
    if (regions.isEmpty()) {
      throw new Unplayable("says nothing of the right place");
    }
    return question.pin(
        new PinTarget.Draft(Optional.of(regions), Optional.empty(), Optional.empty()));
  }

  private static Optional<PinTarget.RegionDraft> region(
      Element area, PictureSize size, Composition question) {
    return Shapes.region(
        area.attr("shape"), Shapes.numbers(area.attr("coords")), size, question::notice);
  }

  private Element picture() {
    return QtiTree.all(element, "object", "img", "picture").stream()
        .findFirst()
        .orElseThrow(() -> new Unplayable("has no picture"));
  }

  /** The picture comes first: the pin is put on it. */
  private Composition pictured() {
    stem.prependChild(picture().clone());
    return question();
  }

  private PictureSize size() {
    Element picture = picture();
    double width = QtiResponse.number(picture.attr("width"));
    double height = QtiResponse.number(picture.attr("height"));
    if (width > 0 && height > 0) {
      return new PictureSize(width, height);
    }
    return source
        .bytes(picture.hasAttr("data") ? picture.attr("data") : picture.attr("src"))
        .flatMap(PictureSize::of)
        .orElseThrow(() -> new Unplayable("has a picture whose size is not known"));
  }
}
