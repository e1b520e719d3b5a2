package quizhall.quiz.interchange.markup;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import quizhall.quiz.interchange.ReadQuestion;

/**
 * A text with gaps. A room asks for one thing at a time: each gap becomes a question of its own, in
 * which the other gaps are dots.
 */
public final class Gaps {

  /** What stands in a text in the place of a gap. */
  public static final String MARK = String.valueOf(Markers.GAP);

  /** What belongs into a gap. */
  public sealed interface Gap {
    List<String> notices();
  }

  public record Typed(List<String> accepted, boolean caseMatters, List<String> notices)
      implements Gap {
    public Typed(List<String> accepted, List<String> notices) {
      this(accepted, false, notices);
    }
  }

  public record Numeric(BigDecimal value, BigDecimal tolerance, List<String> notices)
      implements Gap {}

  public record Chosen(List<Composition.Answer> options, List<String> notices) implements Gap {}

  /** Cannot be asked for. */
  public record Unfit(String reason) implements Gap {
    @Override
    public List<String> notices() {
      return List.of();
    }
  }

  private Gaps() {}

  /**
   * A question for each gap.
   *
   * @param text with a {@link #MARK} for each of the gaps, in their order
   * @param begin makes a question with all that belongs to each of them
   * @param unfit is told why a gap cannot be asked for
   */
  public static List<ReadQuestion> questions(
      RichText text,
      List<? extends Gap> gaps,
      Function<Integer, Composition> begin,
      java.util.function.Consumer<String> unfit) {
    Amount.check(gaps.size(), "gaps");
    Amount.options(
        gaps.stream()
            .mapToLong(gap -> gap instanceof Chosen chosen ? chosen.options().size() : 0)
            .sum());
    Amount amount = new Amount();
    List<ReadQuestion> questions = new ArrayList<>();
    for (int i = 0; i < gaps.size(); i++) {
      Composition question = begin.apply(i).stem(text.asking(i));
      if (gaps.size() > 1) {
        question.notice(
            "gap %d of %d: each is a question of its own".formatted(i + 1, gaps.size()));
      }
      gaps.get(i).notices().forEach(question::notice);
      asked(gaps.get(i), question, unfit, i).map(amount::with).ifPresent(questions::add);
    }
    return questions;
  }

  private static Optional<ReadQuestion> asked(
      Gap gap, Composition question, java.util.function.Consumer<String> unfit, int index) {
    return switch (gap) {
      case Typed typed -> Optional.of(question.typed(typed.accepted(), typed.caseMatters()));
      case Numeric numeric -> Optional.of(question.number(numeric.value(), numeric.tolerance()));
      case Chosen chosen -> Optional.of(question.single(chosen.options()));
      case Unfit why -> {
        unfit.accept("gap %d: %s".formatted(index + 1, why.reason()));
        yield Optional.empty();
      }
    };
  }

  /** HTML with {@link #MARK}s, which texts from outside never hold. */
  public static RichText text(String html) {
    return Texts.BODY.marked(html);
  }

  /** A text from outside, before marks are put into it. */
  public static String clean(String text) {
    return Markers.withoutReferences(Texts.bounded(text));
  }
}
