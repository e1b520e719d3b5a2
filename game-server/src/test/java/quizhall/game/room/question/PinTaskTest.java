package quizhall.game.room.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import quizhall.game.room.question.PinTarget.Circle;
import quizhall.game.room.question.PinTarget.Rectangle;
import quizhall.game.room.question.PinTarget.Spot;
import quizhall.game.room.question.Tally.HeatMap;

class PinTaskTest {
  private static final PinTask REGIONS =
      new PinTask(
          new PinTarget.Regions(
              List.of(
                  new Rectangle(share("0.1"), share("0.2"), share("0.2"), share("0.1")),
                  new Circle(share("0.7"), share("0.7"), share("0.1")))));
  private static final PinTask SPOT =
      new PinTask(new Spot(share("0.5"), share("0.5"), share("0.1")));

  @ParameterizedTest
  @CsvSource({
    "0.1, 0.2, 1",
    "0.3, 0.3, 1",
    "0.3001, 0.3, 0",
    "0.76, 0.78, 1",
    "0.76, 0.7801, 0",
    "0, 0, 0"
  })
  void a_pin_is_right_inside_of_any_region_and_at_its_edge(String x, String y, int part) {
    assertThat(REGIONS.grade(pin(x, y))).isEqualTo(new Grade.Share(part, 1));
  }

  @ParameterizedTest
  @CsvSource({"0.5, 0.5, 10000", "0.5, 0.5001, 9990", "0.53, 0.54, 5000", "0.6, 0.5, 0", "1, 1, 0"})
  void the_nearer_to_a_point_the_better(String x, String y, int part) {
    assertThat(SPOT.grade(pin(x, y))).isEqualTo(new Grade.Share(part, 10_000));
  }

  @Test
  void points_are_on_a_grid() {
    assertThat(pin("0.42", "0.36996")).isEqualTo(pin("0.42000", "0.37"));
  }

  @ParameterizedTest
  @CsvSource({"-0.0001, 0", "0, 1.0001", "0, 1E+400"})
  void there_is_no_point_outside_of_the_picture(String x, String y) {
    assertThatThrownBy(() -> pin(x, y)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void what_is_no_pin_is_named() {
    assertThat(SPOT.misfit(new TextResponse("there"))).contains(Misfit.WRONG_KIND);
  }

  @Test
  void a_tally_counts_by_cells_to_the_far_edge() {
    assertThat(REGIONS.tally(List.of(pin("1", "1"), pin("0.1", "0.2"), pin("0.11", "0.21"))))
        .isEqualTo(new HeatMap(2, List.of(new HeatMap.Cell(2, 3, 2), new HeatMap.Cell(23, 17, 1))));
  }

  @Property
  void a_pin_nearer_to_the_point_never_gives_less(@ForAll Random random) {
    PinResponse far = any(random);
    PinResponse near = new PinResponse(halfWay(far.x()), halfWay(far.y()));

    assertThat(worth(near)).isGreaterThanOrEqualTo(worth(far));
  }

  @Property(tries = 100)
  void a_tally_counts_each_pin_once_and_does_not_know_who_was_first(@ForAll Random random) {
    List<Response> pins = Stream.<Response>generate(() -> any(random)).limit(50).toList();

    HeatMap tally = REGIONS.tally(pins);

    assertThat(tally).isEqualTo(REGIONS.tally(pins.reversed()));
    assertThat(tally.cells().stream().mapToInt(HeatMap.Cell::count).sum()).isEqualTo(50);
  }

  private static int worth(PinResponse pin) {
    return ((Grade.Share) SPOT.grade(pin)).part();
  }

  private static BigDecimal halfWay(BigDecimal share) {
    return share.add(share("0.5")).divide(BigDecimal.TWO, MathContext.DECIMAL64);
  }

  private static PinResponse any(Random random) {
    return new PinResponse(
        BigDecimal.valueOf(random.nextDouble()), BigDecimal.valueOf(random.nextDouble()));
  }

  private static PinResponse pin(String x, String y) {
    return new PinResponse(share(x), share(y));
  }

  private static BigDecimal share(String digits) {
    return new BigDecimal(digits);
  }
}
