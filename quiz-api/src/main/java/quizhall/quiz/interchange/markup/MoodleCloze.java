package quizhall.quiz.interchange.markup;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import quizhall.quiz.interchange.ReadQuestion;

/** Moodle's embedded answers: {@code {1:MULTICHOICE:=right~wrong}} in the midst of a text. */
final class MoodleCloze {

  private static final Pattern EMBEDDED =
      Pattern.compile(
          "\\{(\\d{0,5}):([A-Z_]{1,20}):((?:\\\\.|[^}\\\\]){0,10000}+)}", Pattern.DOTALL);
  private static final Pattern WEIGHT = Pattern.compile("^%(-?\\d{1,3}(?:\\.\\d*)?)%");

  private final IntFunction<Composition> begin;
  private final Consumer<String> refused;

  private record Part(String text, double percent) {}

  MoodleCloze(IntFunction<Composition> begin, Consumer<String> refused) {
    this.begin = begin;
    this.refused = refused;
  }

  List<ReadQuestion> read(String html) {
    List<Gaps.Gap> gaps = new ArrayList<>();
    Matcher embedded = EMBEDDED.matcher(Gaps.clean(html));
    StringBuilder marked = new StringBuilder();
    while (embedded.find()) {
      gaps.add(gap(embedded.group(2), embedded.group(3)));
      embedded.appendReplacement(marked, Gaps.MARK);
    }
    embedded.appendTail(marked);
    if (gaps.isEmpty()) {
      throw new Unplayable("has no gaps");
    }
    return Gaps.questions(Gaps.text(marked.toString()), gaps, begin::apply, refused);
  }

  private static Gaps.Gap gap(String type, String answers) {
    List<Part> parts = parts(answers);
    return switch (type.toUpperCase(Locale.ROOT)) {
      case "SHORTANSWER", "SA", "MW" -> typed(parts, false);
      case "SHORTANSWER_C", "SAC", "MWC" -> typed(parts, true);
      case "NUMERICAL", "NM" -> number(parts);
      case "MULTICHOICE",
          "MC",
          "MULTICHOICE_S",
          "MCS",
          "MULTICHOICE_V",
          "MCV",
          "MULTICHOICE_VS",
          "MCVS",
          "MULTICHOICE_H",
          "MCH",
          "MULTICHOICE_HS",
          "MCHS" ->
          chosen(parts);
      default -> new Gaps.Unfit("is of a type that is not played here: " + type);
    };
  }

  /** Answers stand between tildes; what comes after a hash is feedback. */
  private static List<Part> parts(String answers) {
    List<Part> parts = new ArrayList<>();
    for (String answer : answers.split("(?<!\\\\)~", -1)) {
      String rest = text(answer).strip();
      double percent = 0;
      if (rest.startsWith("=")) {
        percent = 100;
        rest = rest.substring(1).strip();
      }
      Matcher weight = WEIGHT.matcher(rest);
      if (weight.find()) {
        percent = Double.parseDouble(weight.group(1));
        rest = rest.substring(weight.end()).strip();
      }
      String words = rest.split("(?<!\\\\)#", 2)[0].replaceAll("\\\\([}#~/\"\\\\])", "$1").strip();
      if (!words.isEmpty()) {
        parts.add(new Part(words, percent));
      }
    }
    return parts;
  }

  private static String text(String html) {
    return html.indexOf('<') < 0 && html.indexOf('&') < 0
        ? html
        : Jsoup.parseBodyFragment(html).body().wholeText();
  }

  private static Gaps.Gap typed(List<Part> parts, boolean caseMatters) {
    List<String> accepted =
        parts.stream()
            .filter(part -> part.percent() > 99.4 && !part.text().equals("*"))
            .map(Part::text)
            .toList();
    return accepted.isEmpty()
        ? new Gaps.Unfit("has no right answer that can be typed")
        : new Gaps.Typed(accepted, caseMatters, shares(parts));
  }

  private static Gaps.Gap number(List<Part> parts) {
    for (Part part : parts) {
      if (part.percent() < 99.4) {
        continue;
      }
      String[] halves = part.text().split(":", 2);
      List<String> notices = new ArrayList<>(shares(parts));
      try {
        Optional<BigDecimal> value = Numerals.answer(halves[0], notices::add);
        Optional<BigDecimal> tolerance =
            halves.length == 1
                ? Optional.of(BigDecimal.ZERO)
                : Numerals.answer(halves[1], notices::add);
        if (value.isPresent() && tolerance.isPresent()) {
          return new Gaps.Numeric(value.get(), tolerance.get().abs(), notices);
        }
      } catch (Unplayable ambiguous) {
        return new Gaps.Unfit(ambiguous.getMessage());
      }
    }
    return new Gaps.Unfit("has no right number");
  }

  private static Gaps.Gap chosen(List<Part> parts) {
    List<Composition.Answer> options =
        parts.stream()
            .map(
                part ->
                    new Composition.Answer(Texts.LINE.plain(part.text()), part.percent() > 99.4))
            .toList();
    return options.stream().filter(Composition.Answer::isRight).count() == 1
        ? new Gaps.Chosen(options, shares(parts))
        : new Gaps.Unfit("has not exactly one right option");
  }

  private static List<String> shares(List<Part> parts) {
    return parts.stream()
        .filter(part -> part.percent() != 0 && part.percent() < 99.4)
        .map(
            part ->
                "“%s” is worth %s %% of the points; here it is wrong"
                    .formatted(part.text(), Percentages.percent(part.percent())))
        .toList();
  }
}
