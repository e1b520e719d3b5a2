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

  private static final Pattern SHAPE = Pattern.compile("([cm])(-?\\d{1,16})/([0-9a-f-]{36})");

  private PlaceToken() {}

  static String of(Place place) {
    String plain =
        switch (place) {
          case Place.ByChange(var updatedAt, var id) ->
              "c%d/%s".formatted(ChronoUnit.MICROS.between(Instant.EPOCH, updatedAt), id);
          case Place.ByMatch(var rank, var id) ->
              "m%d/%s".formatted(Float.floatToIntBits(rank), id);
        };
    return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(UTF_8));
  }

  /** Empty where the text is none of ours. */
  public static Optional<Place> read(String token) {
    try {
      Matcher parts = SHAPE.matcher(new String(Base64.getUrlDecoder().decode(token), UTF_8));
      return parts.matches()
          ? Optional.of(place(parts.group(1), parts.group(2), UUID.fromString(parts.group(3))))
          : Optional.empty();
    } catch (IllegalArgumentException notOurs) {
      return Optional.empty();
    }
  }

  private static Place place(String order, String number, UUID id) {
    return order.equals("c")
        ? new Place.ByChange(Instant.EPOCH.plus(Long.parseLong(number), ChronoUnit.MICROS), id)
        : new Place.ByMatch(Float.intBitsToFloat(Integer.parseInt(number)), id);
  }
}
