package quizhall.game.entity;

import com.fasterxml.jackson.databind.util.StdConverter;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import quizhall.game.room.Merit;
import quizhall.game.room.OwnTime;
import quizhall.game.room.PlayerId;
import quizhall.game.room.RecordedAnswer;
import quizhall.game.room.RoomCommand;
import quizhall.game.room.Verdict;
import quizhall.game.room.question.Chosen;
import quizhall.game.room.question.Kind;
import quizhall.game.room.question.Response;

/**
 * How answers look as JSON. Chosen options stand there by themselves, as when there was nothing
 * else to answer with: nodes that know no other responses go on reading them.
 */
final class AnswerJson {
  private AnswerJson() {}

  /** A response as one of two fields. */
  private record Fields(Optional<List<Integer>> options, Optional<Response> response) {
    static Fields of(Response response) {
      return response instanceof Chosen(var options)
          ? new Fields(Optional.of(options), Optional.empty())
          : new Fields(Optional.empty(), Optional.of(response));
    }

    Response read() {
      return response.or(() -> options.map(Chosen::new)).orElseThrow();
    }
  }

  record Recorded(
      PlayerId player,
      String id,
      Optional<List<Integer>> options,
      Optional<Response> response,
      Duration took,
      Verdict verdict,
      int points,
      int bonus,
      Optional<OwnTime> own,
      Optional<Merit> merit) {}

  record Submitted(
      PlayerId player,
      String id,
      int question,
      Optional<Integer> playing,
      Optional<String> kind,
      Optional<List<Integer>> options,
      Optional<Response> response,
      Duration took,
      Optional<Duration> allowance) {}

  static final class WriteRecorded extends StdConverter<RecordedAnswer, Recorded> {
    @Override
    public Recorded convert(RecordedAnswer answer) {
      Fields fields = Fields.of(answer.response());
      return new Recorded(
          answer.player(),
          answer.id(),
          fields.options(),
          fields.response(),
          answer.took(),
          answer.verdict(),
          answer.points(),
          answer.bonus(),
          answer.own(),
          answer.merit());
    }
  }

  static final class ReadRecorded extends StdConverter<Recorded, RecordedAnswer> {
    @Override
    public RecordedAnswer convert(Recorded stored) {
      return new RecordedAnswer(
          stored.player(),
          stored.id(),
          new Fields(stored.options(), stored.response()).read(),
          stored.took(),
          stored.verdict(),
          stored.points(),
          stored.bonus(),
          stored.own(),
          stored.merit());
    }
  }

  static final class WriteSubmitted extends StdConverter<RoomCommand.Answer, Submitted> {
    @Override
    public Submitted convert(RoomCommand.Answer answer) {
      Fields fields = Fields.of(answer.response());
      return new Submitted(
          answer.player(),
          answer.id(),
          answer.question(),
          Optional.of(answer.playing()).filter(playing -> playing > 1),
          answer.kind().map(Kind::word),
          fields.options(),
          fields.response(),
          answer.took(),
          Optional.of(answer.allowance()).filter(Duration::isPositive));
    }
  }

  static final class ReadSubmitted extends StdConverter<Submitted, RoomCommand.Answer> {
    @Override
    public RoomCommand.Answer convert(Submitted sent) {
      return new RoomCommand.Answer(
          sent.player(),
          sent.id(),
          sent.question(),
          sent.playing().orElse(1),
          sent.kind().flatMap(Kind::of),
          new Fields(sent.options(), sent.response()).read(),
          sent.took(),
          sent.allowance().orElse(Duration.ZERO));
    }
  }
}
