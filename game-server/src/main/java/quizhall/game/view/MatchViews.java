package quizhall.game.view;

import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import quizhall.game.room.question.Kind;
import quizhall.game.room.question.MatchResponse;
import quizhall.game.room.question.MatchResponse.Pair;
import quizhall.game.room.question.MatchTask;
import quizhall.game.room.question.Response;
import quizhall.game.room.question.Tally;
import quizhall.game.wire.MatchMessages.AskedMatch;
import quizhall.game.wire.MatchMessages.JoinedPairs;
import quizhall.game.wire.MatchMessages.RevealedMatch;

/** Questions in which pairs are joined, as messages. */
final class MatchViews {
  private MatchViews() {}

  static AskedMatch asked(MatchTask match) {
    return new AskedMatch(match.kind().word(), match.left(), match.right());
  }

  static RevealedMatch revealed(MatchTask match, Collection<Response> responses) {
    Tally.Pairs tally = match.tally(responses);
    return new RevealedMatch(
        match.kind().word(),
        IntStream.range(0, match.key().size())
            .mapToObj(left -> List.of(left, match.key().get(left)))
            .toList(),
        tally.right(),
        tally.joined());
  }

  static JoinedPairs response(Kind kind, MatchResponse response) {
    return new JoinedPairs(
        kind.word(),
        response.pairs().stream().map(pair -> List.of(pair.left(), pair.right())).toList());
  }

  static MatchResponse response(JoinedPairs joined) {
    return new MatchResponse(
        joined.pairs().stream().map(pair -> new Pair(pair.getFirst(), pair.getLast())).toList());
  }
}
