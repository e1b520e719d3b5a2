package quizhall.quiz.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A place as clients carry it from page to page: a text that means nothing to them. */
public final class PlaceToken {

  private static final Pattern SHAPE =
      Pattern.compile("(?:c|p|[qr](-?\\d{1,10})/)(-?\\d{1,19})/([0-9a-f-]{36})");

  private PlaceToken() {}

  static String of(Place place) {
    String plain =
        switch (place) {
          case Place.ByChange(var updatedAt, var id) -> "c%d/%s".formatted(micros(updatedAt), id);
          case Place.ByMatch(var rank, var updatedAt, var id) ->
              "r%d/%d/%s".formatted(Float.floatToIntBits(rank), micros(updatedAt), id);
          case Place.InQuiz(var updatedAt, var id, var question) ->
              "q%d/%d/%s".formatted(question, micros(updatedAt), id);
          case Place.ByPlays(var plays, var id) -> "p%d/%s".formatted(plays, id);
        };
    return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(UTF_8));
  }

  /** Empty where the text is none of ours. */
  public static Optional<Place> read(String token) {
    try {
      String plain = new String(Base64.getUrlDecoder().decode(token), UTF_8);
      Matcher parts = SHAPE.matcher(plain);
      return parts.matches() ? place(plain.charAt(0), parts) : Optional.empty();
    } catch (IllegalArgumentException notOurs) {
      return Optional.empty();
    }
  }

  private static Optional<Place> place(char order, Matcher parts) {
    long number = Long.parseLong(parts.group(2));
    UUID id = UUID.fromString(parts.group(3));
    if (order == 'p') {
      return Optional.of(new Place.ByPlays(number, id));
    }
    return moment(number)
        .map(
            at ->
                switch (order) {
                  case 'c' -> new Place.ByChange(at, id);
                  case 'q' -> new Place.InQuiz(at, id, Integer.parseInt(parts.group(1)));
                  default ->
                      new Place.ByMatch(
                          Float.intBitsToFloat(Integer.parseInt(parts.group(1))), at, id);
                });
  }

  /** One that the database knows. */
  private static Optional<Instant> moment(long micros) {
    return Optional.of(micros)
        .filter(number -> Math.abs(number) < 10_000_000_000_000_000L)
        .map(number -> Instant.EPOCH.plus(number, ChronoUnit.MICROS));
  }

  private static long micros(Instant at) {
    return ChronoUnit.MICROS.between(Instant.EPOCH, at);
  }
}
