package quizhall.quiz.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.FloatRange;
import net.jqwik.api.constraints.LongRange;

class PlaceTokenPropertyTest {

  @Property(tries = 100)
  void a_place_in_time_comes_back(
      @ForAll @LongRange(min = 0, max = 4_000_000_000_000_000L) long micros,
      @ForAll long high,
      @ForAll long low) {
    Place place =
        new Place.ByChange(Instant.EPOCH.plus(micros, ChronoUnit.MICROS), new UUID(high, low));

    assertThat(PlaceToken.read(PlaceToken.of(place))).contains(place);
  }

  @Property(tries = 100)
  void a_place_by_rank_comes_back(
      @ForAll @FloatRange(min = 0, max = 10) float rank,
      @ForAll @LongRange(min = 0, max = 4_000_000_000_000_000L) long micros,
      @ForAll long high,
      @ForAll long low) {
    Place place =
        new Place.ByMatch(rank, Instant.EPOCH.plus(micros, ChronoUnit.MICROS), new UUID(high, low));

    assertThat(PlaceToken.read(PlaceToken.of(place))).contains(place);
  }

  @Property(tries = 100)
  void a_place_by_plays_comes_back(
      @ForAll @LongRange(min = 0) long plays, @ForAll long high, @ForAll long low) {
    Place place = new Place.ByPlays(plays, new UUID(high, low));

    assertThat(PlaceToken.read(PlaceToken.of(place))).contains(place);
  }

  @Property(tries = 100)
  void anything_else_is_no_place(@ForAll String text) {
    assertThat(PlaceToken.read(text)).isEmpty();
  }
}
