package quizhall.game.room;

import java.time.Duration;
import java.util.Objects;

/**
 * What a room has in every phase.
 *
 * @param incarnation counts the times the room came to life, from 1
 * @param version counts the events applied so far
 * @param phase numbers the phases the room went through, the lobby being 1
 * @param lastEventAt room time of the last event
 */
public record Room(
    Session session,
    Players players,
    long incarnation,
    long version,
    long phase,
    Duration lastEventAt) {
  public Room {
    Objects.requireNonNull(session);
    Objects.requireNonNull(players);
    Objects.requireNonNull(lastEventAt);
  }

  public Question question(int index) {
    return session.quiz().questions().get(index);
  }

  public boolean isLast(int question) {
    return question == session.quiz().questions().size() - 1;
  }

  Room with(Players changed) {
    return new Room(session, changed, incarnation, version, phase, lastEventAt);
  }

  Room inNextPhase() {
    return new Room(session, players, incarnation, version, phase + 1, lastEventAt);
  }

  Room incarnated(long number) {
    return new Room(session, players, number, version, phase, lastEventAt);
  }

  Room afterEventAt(Duration at) {
    return new Room(session, players, incarnation, version + 1, phase, at);
  }
}
