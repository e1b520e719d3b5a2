package quizhall.game.room;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.statistics.Statistics;
import quizhall.game.entity.Stored;
import quizhall.game.room.AnyCommands.Happening;

/**
 * What holds in every game whose room crashes and comes back, led by a host and by devices of all
 * roles, with pauses, and with players who may take longer than others.
 */
@Domain(AnyCommands.class)
@Domain(DomainContext.Global.class)
class AnyCrashTest {
  private static final Stored STORED = new Stored();

  @AfterContainer
  static void close() {
    STORED.close();
  }

  @Property(tries = 300)
  void a_room_goes_on_where_it_was_with_the_time_it_had(
      @ForAll Session session, @ForAll @Size(min = 20, max = 60) List<Happening> happenings) {
    CrashingRoom room = new CrashingRoom(session, STORED);

    happenings.forEach(room::happens);

    Statistics.label("came back in mid-question")
        .collect(room.cameBack())
        .coverage(coverage -> coverage.check(true).percentage(p -> p > 20));
    Statistics.label("came back from a pause")
        .collect(room.cameBackFromPause())
        .coverage(coverage -> coverage.check(true).percentage(p -> p > 3));
    Statistics.label("answered in time of their own")
        .collect(room.answeredInOwnTime())
        .coverage(coverage -> coverage.check(true).percentage(p -> p > 1));
    Statistics.label("answered when the key was shown to others")
        .collect(room.answeredLate())
        .coverage(coverage -> coverage.check(true).percentage(p -> p > 1));
    Statistics.label("a screen commanded")
        .collect(room.screenCommanded())
        .coverage(coverage -> coverage.check(true).percentage(p -> p > 5));
  }
}
