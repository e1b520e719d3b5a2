package quizhall.quiz.interchange.packages;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jsoup.nodes.Element;
import quizhall.quiz.content.PinTarget;
import quizhall.quiz.interchange.ReadQuestion;
import quizhall.quiz.interchange.ReadingTime;
import quizhall.quiz.interchange.markup.Amount;
import quizhall.quiz.interchange.markup.Attachments;
import quizhall.quiz.interchange.markup.BestNumber;
import quizhall.quiz.interchange.markup.Bracketed;
import quizhall.quiz.interchange.markup.Composition;
import quizhall.quiz.interchange.markup.Composition.Answer;
import quizhall.quiz.interchange.markup.Composition.Pair;
import quizhall.quiz.interchange.markup.Gaps;
import quizhall.quiz.interchange.markup.Numerals;
import quizhall.quiz.interchange.markup.Percentages;
import quizhall.quiz.interchange.markup.PictureSize;
import quizhall.quiz.interchange.markup.RichText;
import quizhall.quiz.interchange.markup.Shapes;
import quizhall.quiz.interchange.markup.Texts;
import quizhall.quiz.interchange.markup.Unplayable;

/** An item of QTI 1.2 as Canvas writes it, and others that are like it. */
final class Qti12Item {

  private final Element item;
  private final Element presentation;
  private final String place;
  private final Attachments attachments;
  private final Attachments.Source source;
  private final Consumer<String> refused;
  private final Map<String, String> metadata = new HashMap<>();
  private final List<Qti12Condition> conditions;

  Qti12Item(
      Element item,
      String place,
      Attachments attachments,
      Attachments.Source source,
      Consumer<String> refused) {
    this.item = item;
    this.presentation =
        QtiTree.all(item, "presentation").stream().findFirst().orElse(new Element("div"));
    this.place = place;
    this.attachments = attachments;
    this.source = source;
    this.refused = refused;
    this.conditions = Qti12Condition.of(item);
    for (Element field : QtiTree.all(item, "qtimetadatafield")) {
      metadata.put(
          field.getElementsByTag("fieldlabel").text().strip(),
          field.getElementsByTag("fieldentry").text().strip());
    }
  }

  List<ReadQuestion> read() {
    List<Element> responses =
        QtiTree.all(presentation, "response_lid", "response_str", "response_num", "response_xy");
    return switch (type()) {
      case "calculated_question" -> throw new Unplayable("computes its numbers anew for everybody");
      case "file_upload_question" ->
          throw new Unplayable("asks for a file, which nobody can send here");
      case "categorization_question" ->
          throw new Unplayable("sorts into categories, which is not played here");
      case "text_only_question" -> List.of(begun().stem(stem()).slide());
      case "essay_question", "cc.essay.v0p1" -> List.of(begun().stem(stem()).open());
      case "matching_question" -> List.of(match(responses));
      case "multiple_dropdowns_question", "fill_in_multiple_blanks_question" -> gaps(responses);
      case "numerical_question" -> List.of(number());
      default -> byForm(responses);
    };
  }

  private String type() {
    return metadata
        .getOrDefault("question_type", metadata.getOrDefault("cc_profile", ""))
        .toLowerCase(Locale.ROOT);
  }

  /** Tools that do not say what they ask: by how it is answered. */
  private List<ReadQuestion> byForm(List<Element> responses) {
    if (responses.isEmpty()) {
      return List.of(begun().stem(stem()).slide());
    }
    Element first = responses.getFirst();
    if (responses.size() > 1) {
      boolean areLists = responses.stream().allMatch(each -> each.tagName().equals("response_lid"));
      return areLists ? List.of(match(responses)) : gaps(responses);
    }
    return switch (first.tagName()) {
      case "response_lid" ->
          List.of(
              first.attr("rcardinality").equalsIgnoreCase("Ordered")
                  ? order(first)
                  : choice(first));
      case "response_num" -> List.of(number());
      case "response_xy" -> List.of(hotspot(first));
      default -> List.of(typed(first));
    };
  }

  private Composition begun() {
    ReadingTime.check();
    Composition question = new Composition(place, attachments, source);
    String title = item.attr("title").strip();
    question.name(title.equals("Question") ? "" : title);
    Optional.ofNullable(metadata.get("points_possible"))
        .flatMap(Numerals::of)
        .filter(_ -> !type().equals("text_only_question"))
        .ifPresent(points -> question.points(points.doubleValue()));
    Set<String> labels = new HashSet<>();
    QtiTree.all(presentation, "response_label").forEach(label -> labels.add(label.attr("ident")));
    for (Element feedback : QtiTree.all(item, "itemfeedback")) {
      feedback(question, feedback, labels);
    }
    return question;
  }

  private void feedback(Composition question, Element feedback, Set<String> labels) {
    String id = feedback.attr("ident");
    RichText words = material(feedback, Texts.EXPLANATION);
    String label = id.endsWith("_fb") ? id.substring(0, id.length() - 3) : id;
    boolean isRight =
        conditions.stream().anyMatch(each -> each.points() > 0 && each.shows(id))
            || conditions.stream().anyMatch(each -> each.points() > 0 && each.has(label));
    String name = id.toLowerCase(Locale.ROOT);
    if (name.equals("general_fb")
        || name.equals("correct_fb")
        || name.equals("correct")
        || isRight) {
      question.explanation(words);
    } else if (labels.contains(label)) {
      question.feedback("“" + labelText(label).plain() + "”", words);
    } else {
      question.feedback(name.contains("incorrect") ? "a wrong answer" : "“" + id + "”", words);
    }
  }

  private RichText labelText(String ident) {
    return QtiTree.all(presentation, "response_label").stream()
        .filter(label -> label.attr("ident").equals(ident))
        .findFirst()
        .map(label -> material(label, Texts.LINE))
        .orElse(RichText.NONE);
  }

  private RichText stem() {
    return Texts.BODY.html(stemHtml());
  }

  /** All material of the presentation that belongs to no response. */
  private String stemHtml() {
    StringBuilder html = new StringBuilder();
    for (Element part : QtiTree.all(presentation, "mattext", "matimage", "mataudio", "matbreak")) {
      boolean isOfResponse =
          part.parents().stream()
              .takeWhile(parent -> !parent.tagName().equals("presentation"))
              .anyMatch(
                  parent ->
                      parent.tagName().equals("response_label")
                          || parent.tagName().startsWith("render_")
                          || isNamed(parent));
      if (!isOfResponse) {
        html.append("<div>").append(html(part)).append("</div>");
      }
    }
    return html.toString();
  }

  /** A response of several has its own words; the only one may hold the question. */
  private boolean isNamed(Element element) {
    return element.tagName().startsWith("response_")
        && (type().startsWith("multiple_dropdowns")
            || type().startsWith("fill_in_multiple")
            || QtiTree.all(presentation, "response_lid", "response_str", "response_num").size()
                > 1);
  }

  private static RichText material(Element parent, Texts texts) {
    StringBuilder html = new StringBuilder();
    for (Element part : QtiTree.all(parent, "mattext", "matimage", "mataudio")) {
      html.append(html.isEmpty() ? "" : "<br>").append(html(part));
    }
    return texts.html(html.toString());
  }

  private static String html(Element part) {
    String uri = part.attr("uri").replace("\"", "%22");
    return switch (part.tagName()) {
      case "matimage" -> "<img src=\"%s\" alt=\"\">".formatted(uri);
      case "mataudio" -> "<audio src=\"%s\"></audio>".formatted(uri);
      case "matbreak" -> "<br>";
      default ->
          part.childrenSize() > 0
              ? part.html()
              : part.attr("texttype").equals("text/plain")
                  ? org.jsoup.nodes.Entities.escape(part.wholeText())
                  : part.wholeText();
    };
  }

  private ReadQuestion choice(Element response) {
    Composition question = begun().stem(stem());
    String id = response.attr("ident");
    List<Element> labels = QtiTree.all(response, "response_label");
    Map<String, Double> points = new LinkedHashMap<>();
    Qti12Condition whole = null;
    for (Qti12Condition condition : conditions) {
      if (condition.points() > 0 && condition.values(id).size() > 1) {
        whole = condition;
      }
      if (condition.values(id).size() == 1) {
        points.merge(condition.values(id).getFirst(), condition.points(), Double::sum);
      }
    }
    boolean isSeveral = response.attr("rcardinality").equalsIgnoreCase("Multiple");
    if (whole != null || (isSeveral && points.values().stream().noneMatch(each -> each > 0))) {
      List<String> right = whole == null ? List.of() : whole.values(id);
      return together(question, labels, right);
    }
    double most = points.values().stream().mapToDouble(each -> each).max().orElse(0);
    double sum = points.values().stream().mapToDouble(each -> Math.max(0, each)).sum();
    if (most <= 0) {
      throw new Unplayable("has no right option");
    }
    List<Percentages.Weighted> options = new ArrayList<>();
    for (Element label : labels) {
      double worth = points.getOrDefault(label.attr("ident"), 0.0);
      options.add(
          new Percentages.Weighted(
              material(label, Texts.LINE), 100 * worth / (isSeveral ? sum : most)));
    }
    if (type().startsWith("true_false") || type().startsWith("cc.true_false")) {
      List<Answer> answers =
          options.stream().map(each -> new Answer(each.text(), each.percent() > 99)).toList();
      return answers.size() == 2 ? question.trueFalse(answers) : question.single(answers);
    }
    return Percentages.asked(question, options, !isSeveral)
        .orElseThrow(() -> new Unplayable("has no right option"));
  }

  private ReadQuestion together(Composition question, List<Element> labels, List<String> right) {
    List<Answer> answers =
        labels.stream()
            .map(
                label ->
                    new Answer(material(label, Texts.LINE), right.contains(label.attr("ident"))))
            .toList();
    if (answers.stream().noneMatch(Answer::isRight)) {
      throw new Unplayable("has no right option");
    }
    // Canvas itself gives a part for a part.
    return question.multiple(answers, type().equals("multiple_answers_question"));
  }

  private ReadQuestion order(Element response) {
    List<String> ids =
        conditions.stream()
            .map(condition -> condition.values(response.attr("ident")))
            .filter(values -> values.size() > 1)
            .findFirst()
            .orElseThrow(() -> new Unplayable("says nothing of the right order"));
    return begun().stem(stem()).order(ids.stream().map(this::labelText).toList(), false);
  }

  private ReadQuestion match(List<Element> responses) {
    Composition question = begun().stem(stem());
    List<Pair> pairs = new ArrayList<>();
    Set<String> used = new HashSet<>();
    for (Element response : responses) {
      String right = right(response);
      RichText left = responseText(response);
      RichText answer = labelText(response, right);
      if (left.isNothing() && answer.isNothing()) {
        continue;
      }
      used.add(answer.plain());
      pairs.add(new Pair(left, answer));
    }
    Set<String> extra = new java.util.LinkedHashSet<>();
    for (Element label : QtiTree.all(presentation, "response_label")) {
      String text = material(label, Texts.LINE).plain();
      if (!used.contains(text)) {
        extra.add(text);
      }
    }
    extra.forEach(
        text -> question.notice("“%s” belongs to nothing and is not kept".formatted(text)));
    if (pairs.size() < 2) {
      throw new Unplayable("has fewer than two pairs");
    }
    return question.match(pairs);
  }

  private RichText labelText(Element response, String ident) {
    return QtiTree.all(response, "response_label").stream()
        .filter(label -> label.attr("ident").equals(ident))
        .findFirst()
        .map(label -> material(label, Texts.LINE))
        .orElseThrow(() -> new Unplayable("has no right option for a pair"));
  }

  private static RichText responseText(Element response) {
    return QtiTree.children(response, "material").stream()
        .findFirst()
        .map(material -> material(material, Texts.LINE))
        .orElse(RichText.NONE);
  }

  private String right(Element response) {
    return conditions.stream()
        .filter(condition -> condition.points() > 0)
        .flatMap(condition -> condition.values(response.attr("ident")).stream())
        .findFirst()
        .orElseThrow(() -> new Unplayable("has no right option for each part"));
  }

  private List<ReadQuestion> gaps(List<Element> responses) {
    Amount.check(responses.size(), "gaps");
    String stem = stemHtml();
    List<Map.Entry<String, Gaps.Gap>> gaps = new ArrayList<>();
    for (Element response : responses) {
      String ident = response.attr("ident");
      String named = responseText(response).plain();
      String name = ident.startsWith("response_") ? ident.substring("response_".length()) : ident;
      String shown = stem.contains("[" + named + "]") && !named.isEmpty() ? named : name;
      gaps.add(Map.entry(shown, gap(response)));
    }
    return Bracketed.questions(stem, gaps, number -> begun(), refused);
  }

  private Gaps.Gap gap(Element response) {
    List<Element> labels = QtiTree.all(response, "response_label");
    List<String> right =
        conditions.stream()
            .filter(condition -> condition.points() > 0)
            .flatMap(condition -> condition.values(response.attr("ident")).stream())
            .distinct()
            .toList();
    if (type().equals("multiple_dropdowns_question")) {
      List<Answer> options =
          labels.stream()
              .map(
                  label ->
                      new Answer(material(label, Texts.LINE), right.contains(label.attr("ident"))))
              .toList();
      return options.stream().filter(Answer::isRight).count() == 1
          ? new Gaps.Chosen(options, List.of())
          : new Gaps.Unfit("has not exactly one right option");
    }
    List<String> accepted = new ArrayList<>();
    for (Element label : labels) {
      // All that Canvas lists for a blank is right.
      accepted.add(material(label, Texts.LINE).plain());
    }
    if (labels.isEmpty()) {
      accepted.addAll(right);
    }
    accepted.removeIf(String::isBlank);
    return accepted.isEmpty()
        ? new Gaps.Unfit("has no right answer")
        : new Gaps.Typed(accepted, List.of());
  }

  private ReadQuestion typed(Element response) {
    String id = response.attr("ident");
    List<Qti12Condition> right =
        conditions.stream()
            .filter(condition -> condition.points() > 0 && !condition.values(id).isEmpty())
            .toList();
    if (right.isEmpty()) {
      if (conditions.stream().anyMatch(condition -> condition.range(id).isPresent())) {
        return number();
      }
      return begun().stem(stem()).open();
    }
    Composition question = begun().stem(stem());
    double most = right.stream().mapToDouble(Qti12Condition::points).max().orElse(0);
    List<String> accepted = new ArrayList<>();
    boolean caseMatters = false;
    for (Qti12Condition condition : right) {
      if (condition.points() >= most) {
        accepted.addAll(condition.values(id));
        caseMatters |= condition.caseMatters();
      } else {
        question.notice(
            "“%s” is worth a part; here it is wrong"
                .formatted(String.join(", ", condition.values(id))));
      }
    }
    return question.typed(accepted, caseMatters);
  }

  /** Canvas gives the value, and the ends of what is right round it. */
  private ReadQuestion number() {
    Composition question = begun().stem(stem());
    BestNumber best = new BestNumber(question);
    String id =
        QtiTree.all(presentation, "response_str", "response_num").stream()
            .findFirst()
            .map(response -> response.attr("ident"))
            .orElse("response1");
    double most = conditions.stream().mapToDouble(Qti12Condition::points).max().orElse(0);
    for (Qti12Condition condition : conditions) {
      double percent = most <= 0 ? 0 : 100 * condition.points() / most;
      Optional<BigDecimal> value =
          condition.values(id).stream()
              .findFirst()
              .flatMap(text -> Numerals.answer(text, question::notice));
      Optional<BigDecimal[]> range = condition.range(id);
      if (range.isPresent()) {
        BigDecimal low = range.get()[0];
        BigDecimal high = range.get()[1];
        BigDecimal middle =
            low.add(high).divide(BigDecimal.TWO, 30, RoundingMode.HALF_UP).stripTrailingZeros();
        best.add(value.orElse(middle), high.subtract(low).abs().divide(BigDecimal.TWO), percent);
        if (value.isPresent() && value.get().compareTo(middle) != 0) {
          question.notice("is right in a range that is not even round its value");
        }
      } else if (value.isPresent()) {
        best.add(value.get(), BigDecimal.ZERO, percent);
      }
    }
    return best.asked();
  }

  /** Canvas gives shares of the picture, others pixels. */
  private ReadQuestion hotspot(Element response) {
    Element image =
        QtiTree.all(response, "matimage").stream()
            .findFirst()
            .orElseThrow(() -> new Unplayable("has no picture"));
    Composition question =
        begun()
            .stem(
                Texts.BODY.html(
                    html(image) + material(withoutPlaces(response), Texts.BODY).plain()));
    List<PinTarget.RegionDraft> regions = new ArrayList<>();
    for (Element label : QtiTree.all(response, "response_label")) {
      List<Double> coords = Shapes.numbers(label.ownText());
      boolean areShares = coords.stream().allMatch(number -> number <= 1);
      Optional<PictureSize> size =
          areShares
              ? Optional.of(new PictureSize(1, 1))
              : source.bytes(image.attr("uri")).flatMap(PictureSize::of);
      String shape = label.attr("rarea").toLowerCase(Locale.ROOT);
      size.flatMap(
              found ->
                  Shapes.region(
                      shape.equals("bounded") ? "polygon" : shape, coords, found, question::notice))
          .ifPresent(regions::add);
    }
    if (regions.isEmpty()) {
      throw new Unplayable("says nothing of the right place");
    }
    return question.pin(
        new PinTarget.Draft(Optional.of(regions), Optional.empty(), Optional.empty()));
  }

  private static Element withoutPlaces(Element response) {
    Element words = response.clone();
    QtiTree.all(words, "render_hotspot").forEach(Element::remove);
    return words;
  }
}
