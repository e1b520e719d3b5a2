package quizhall.game.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;
import quizhall.game.results.Keeping;
import quizhall.game.room.AnyCommands.Step;
import quizhall.game.room.AnyCommands.Visit;

/** What holds in every game, whatever is asked of a room, in any order, at any time. */
@Domain(AnyCommands.class)
@Domain(DomainContext.Global.class)
class AnyGameTest {

  @Property
  void every_game_keeps_its_promises(
      @ForAll Session session, @ForAll @Size(min = 20, max = 60) List<Step> steps) {
    Witness witness = new Witness();
    witness.watch(new RoomCommand.Open(session, AnyCommands.firstOf(session)), Samples.LIMIT);

    for (Step step : steps) {
      witness.watch(step.in(witness.state()), step.at());
    }

    assertThat(refolded(witness.journal())).isEqualTo(witness.state());
    Statistics.label("games")
        .collect(witness.state().getClass().getSimpleName())
        .coverage(
            coverage -> {
              coverage.check("QuestionOpen").percentage(p -> p > 2);
              coverage.check("Finished").percentage(p -> p > 10);
            });
    if (session.trial().isPresent()) {
      assertThat(witness.journal())
          .filteredOn(RoomEvent.OfSession.class::isInstance)
          .allMatch(event -> isOfNoConsequence((RoomEvent.OfSession) event));
    }
    Statistics.label("trials that were played")
        .collect(session.trial().isPresent() && witness.journal().size() > 5)
        .coverage(coverage -> coverage.check(true).percentage(p -> p > 1));
    Statistics.label("games with points")
        .collect(witness.anyPoints())
        .coverage(coverage -> coverage.check(true).percentage(p -> p > 5));
  }

  @Property
  void a_question_waits_for_those_who_are_there_and_not_long_for_who_has_gone(
      @ForAll Session session, @ForAll @Size(min = 20, max = 40) List<Visit> visits) {
    AttendedRoom room = new AttendedRoom(session);

    visits.forEach(room::happens);

    Statistics.label("closed without somebody who was gone for long")
        .collect(room.closedWithoutSomebody())
        .coverage(coverage -> coverage.check(true).percentage(p -> p > 1));
    Statistics.label("answered after having been gone for long")
        .collect(room.answeredAfterLong())
        .coverage(coverage -> coverage.check(true).percentage(p -> p > 1));
  }

  @Property
  void commands_to_a_room_that_is_not_there_are_harmless(@ForAll @Size(max = 20) List<Step> steps) {
    RoomState state = RoomState.initial();

    for (Step step : steps) {
      if (!(step.command() instanceof RoomCommand.Open)) {
        assertThat(Rules.decide(state, step.command(), step.at()))
            .isEqualTo(Decision.refused(Refusal.NO_SUCH_ROOM));
      }
    }
  }

  @Property(tries = 100)
  void a_room_rebuilt_from_its_journal_decides_the_same(
      @ForAll Session session, @ForAll @Size(min = 10, max = 30) List<Step> steps) {
    Witness witness = new Witness();
    witness.watch(new RoomCommand.Open(session, List.of()), Samples.LIMIT);

    for (Step step : steps) {
      RoomState state = witness.state();
      RoomState copy = refolded(witness.journal());
      RoomCommand command = step.in(state);
      assertThat(Rules.decide(copy, command, step.at()))
          .isEqualTo(Rules.decide(state, command, step.at()));
      witness.watch(command, step.at());
    }
  }

  private static boolean isOfNoConsequence(RoomEvent.OfSession event) {
    Keeping nothing = new Keeping(false, false);
    return switch (event) {
      case RoomEvent.RoomOpened _, RoomEvent.AnswersRegraded _, RoomEvent.QuestionVoided _ -> true;
      case RoomEvent.GameStarted _ -> Keeping.ofStarted(true).equals(nothing);
      case RoomEvent.SessionEnded(var reason, _, _) ->
          Keeping.ofEnded(reason, true).equals(nothing);
    };
  }

  private static RoomState refolded(List<RoomEvent> journal) {
    RoomState state = RoomState.initial();
    for (RoomEvent event : journal) {
      state = state.after(event);
    }
    return state;
  }
}
