package quizhall.game.room.question;

import java.util.List;

/** Pairs that were joined. */
public record MatchResponse(List<Pair> pairs) implements Response {
  public MatchResponse {
    pairs = List.copyOf(pairs);
  }

  /** By their indexes as both sides were shown. */
  public record Pair(int left, int right) {}
}
