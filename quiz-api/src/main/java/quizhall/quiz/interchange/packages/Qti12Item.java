package quizhall.quiz.interchange.packages;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jsoup.nodes.Element;
import quizhall.quiz.interchange.ReadQuestion;
import quizhall.quiz.interchange.ReadingTime;
import quizhall.quiz.interchange.markup.Amount;
import quizhall.quiz.interchange.markup.Attachments;
import quizhall.quiz.interchange.markup.Bracketed;
import quizhall.quiz.interchange.markup.Composition;
import quizhall.quiz.interchange.markup.Composition.Answer;
import quizhall.quiz.interchange.markup.Composition.Pair;
import quizhall.quiz.interchange.markup.Gaps;
import quizhall.quiz.interchange.markup.Numerals;
import quizhall.quiz.interchange.markup.Percentages;
import quizhall.quiz.interchange.markup.RichText;
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
  private final Qti12Words words;

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
    this.words = new Qti12Words(presentation, type());
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
      case "text_only_question" -> List.of(begun().stem(words.stem()).slide());
      case "essay_question", "cc.essay.v0p1" -> List.of(begun().stem(words.stem()).open());
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
      return List.of(begun().stem(words.stem()).slide());
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
      case "response_xy" -> List.of(new Qti12Hotspot(first, source).asked(begun()));
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
    RichText said = Qti12Words.material(feedback, Texts.EXPLANATION);
    String label = id.endsWith("_fb") ? id.substring(0, id.length() - 3) : id;
    boolean isRight =
        conditions.stream().anyMatch(each -> each.points() > 0 && each.shows(id))
            || conditions.stream().anyMatch(each -> each.points() > 0 && each.has(label));
    String name = id.toLowerCase(Locale.ROOT);
    if (name.equals("general_fb")
        || name.equals("correct_fb")
        || name.equals("correct")
        || isRight) {
      question.explanation(said);
    } else if (labels.contains(label)) {
      question.feedback("“" + words.labelText(label).plain() + "”", said);
    } else {
      question.feedback(name.contains("incorrect") ? "a wrong answer" : answered(id), said);
    }
  }

  /** Whoever reads it knows the answers, and not their ids. */
  private String answered(String feedback) {
    return conditions.stream()
        .filter(condition -> condition.shows(feedback))
        .flatMap(condition -> condition.compared().stream())
        .map(this::called)
        .filter(words -> !words.isEmpty())
        .findFirst()
        .map("“%s”"::formatted)
        .orElse("some answers");
  }

  private String called(Element compared) {
    if (type().equals("matching_question")) {
      return QtiTree.all(presentation, "response_lid").stream()
          .filter(response -> response.attr("ident").equals(compared.attr("respident")))
          .map(response -> Qti12Words.responseText(response).plain())
          .findFirst()
          .orElse("");
    }
    String label = words.labelText(QtiTree.value(compared)).plain();
    return label.isEmpty() ? QtiTree.value(compared) : label;
  }

  private ReadQuestion choice(Element response) {
    Composition question = begun().stem(words.stem());
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
              Qti12Words.material(label, Texts.LINE), 100 * worth / (isSeveral ? sum : most)));
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
                    new Answer(
                        Qti12Words.material(label, Texts.LINE),
                        right.contains(label.attr("ident"))))
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
    return begun().stem(words.stem()).order(ids.stream().map(words::labelText).toList(), false);
  }

  private ReadQuestion match(List<Element> responses) {
    Composition question = begun().stem(words.stem());
    List<Pair> pairs = new ArrayList<>();
    Set<String> used = new HashSet<>();
    for (Element response : responses) {
      String right = right(response);
      RichText left = Qti12Words.responseText(response);
      RichText answer = words.labelText(response, right);
      used.add(answer.plain());
      if (left.isNothing() || answer.isNothing()) {
        String alone = left.isNothing() ? answer.plain() : left.plain();
        if (!alone.isEmpty()) {
          question.notice("“%s” has nothing on the other side and is not kept".formatted(alone));
        }
        continue;
      }
      pairs.add(new Pair(left, answer));
    }
    Set<String> extra = new LinkedHashSet<>();
    for (Element label : QtiTree.all(presentation, "response_label")) {
      String text = Qti12Words.material(label, Texts.LINE).plain();
      if (!used.contains(text) && !text.isEmpty()) {
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

  private String right(Element response) {
    return conditions.stream()
        .filter(condition -> condition.points() > 0)
        .flatMap(condition -> condition.values(response.attr("ident")).stream())
        .findFirst()
        .orElseThrow(() -> new Unplayable("has no right option for each part"));
  }

  private List<ReadQuestion> gaps(List<Element> responses) {
    Amount.check(responses.size(), "gaps");
    String stem = words.stemHtml();
    boolean isChosen = type().equals("multiple_dropdowns_question");
    List<Map.Entry<String, Gaps.Gap>> gaps = new ArrayList<>();
    for (Element response : responses) {
      String ident = response.attr("ident");
      String named = Qti12Words.responseText(response).plain();
      String name = ident.startsWith("response_") ? ident.substring("response_".length()) : ident;
      String shown = stem.contains("[" + named + "]") && !named.isEmpty() ? named : name;
      gaps.add(Map.entry(shown, Qti12Gap.of(response, conditions, isChosen)));
    }
    return Bracketed.questions(stem, gaps, number -> begun(), refused);
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
      return begun().stem(words.stem()).open();
    }
    if (Qti12Number.isMeant(response, right)) {
      return number();
    }
    Composition question = begun().stem(words.stem());
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

  private ReadQuestion number() {
    String id =
        QtiTree.all(presentation, "response_str", "response_num").stream()
            .findFirst()
            .map(response -> response.attr("ident"))
            .orElse("response1");
    return new Qti12Number(id, conditions).asked(begun().stem(words.stem()));
  }
}
