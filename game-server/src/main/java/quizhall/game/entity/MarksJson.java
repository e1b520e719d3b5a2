package quizhall.game.entity;

import com.fasterxml.jackson.databind.util.StdConverter;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import quizhall.game.room.Marks;
import quizhall.game.room.Merit;
import quizhall.game.room.Verdict;

/** How marks look as JSON: a letter and a number for each seat. */
final class MarksJson {
  private static final char NONE = '-';
  private static final char DID_NOT_PLAY = 'x';

  private MarksJson() {}

  /** Merits are left out where nobody has any: rooms of before had no such fields. */
  record Stored(
      String verdicts,
      List<Integer> points,
      Optional<List<Long>> rights,
      Optional<List<Long>> times) {}

  static final class Write extends StdConverter<Marks, Stored> {
    @Override
    public Stored convert(Marks marks) {
      return new Stored(
          IntStream.range(0, marks.seats())
              .mapToObj(seat -> letter(marks, seat).toString())
              .collect(Collectors.joining()),
          IntStream.range(0, marks.seats()).map(marks::points).boxed().toList(),
          merits(marks, Merit::right),
          merits(marks, Merit::time));
    }
  }

  static final class Read extends StdConverter<Stored, Marks> {
    @Override
    public Marks convert(Stored stored) {
      return Marks.of(
          stored.verdicts().chars().mapToObj(letter -> verdict((char) letter)).toList(),
          stored.points().stream().mapToInt(Integer::intValue).toArray(),
          merits(stored));
    }
  }

  private static Optional<List<Long>> merits(Marks marks, ToLongFunction<Merit> part) {
    return marks.hasMerit()
        ? Optional.of(
            IntStream.range(0, marks.seats())
                .mapToObj(seat -> marks.merit(seat).map(part::applyAsLong).orElse(0L))
                .toList())
        : Optional.empty();
  }

  private static List<Optional<Merit>> merits(Stored stored) {
    List<Long> rights = stored.rights().orElse(List.of());
    return IntStream.range(0, rights.size())
        .mapToObj(
            seat ->
                Optional.of(new Merit(rights.get(seat), stored.times().orElseThrow().get(seat)))
                    .filter(merit -> merit.right() > 0))
        .toList();
  }

  private static Character letter(Marks marks, int seat) {
    return marks.plays(seat)
        ? marks.verdict(seat).map(MarksJson::letter).orElse(NONE)
        : Character.valueOf(DID_NOT_PLAY);
  }

  private static Character letter(Verdict verdict) {
    return switch (verdict) {
      case CORRECT -> 'c';
      case PARTLY -> 'p';
      case WRONG -> 'w';
      case COUNTED -> 'n';
    };
  }

  private static Optional<Verdict> verdict(char letter) {
    return switch (letter) {
      case NONE, DID_NOT_PLAY -> Optional.empty();
      case 'c' -> Optional.of(Verdict.CORRECT);
      case 'p' -> Optional.of(Verdict.PARTLY);
      case 'w' -> Optional.of(Verdict.WRONG);
      case 'n' -> Optional.of(Verdict.COUNTED);
      default -> throw new IllegalArgumentException("no verdict: " + letter);
    };
  }
}
