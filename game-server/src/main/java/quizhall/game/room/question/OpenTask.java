package quizhall.game.room.question;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import quizhall.game.room.question.Tally.Cards.Card;

/**
 * A sentence or two, each a card on the projector. Who says the same as another shares a card.
 *
 * @param hidden whether nobody sees a card before the host shows it
 * @param thumbs the cards that the host gave the points; empty where there are none to give
 */
public record OpenTask(boolean hidden, Optional<List<String>> thumbs) implements Gathering {
  /** In UTF-16 code units: what can be read from the back of a hall, and typed on a phone. */
  public static final int LONGEST = 300;

  /** What is left of a frame of 8 kB for cards. */
  static final int MOST_BYTES = 7_800;

  /** What stands around a card's text. */
  private static final int BYTES_AROUND = 46;

  /** So many cards may get the points: all of them stand in each event that gives one more. */
  private static final int MOST_THUMBS = 50;

  private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
  private static final Pattern VISIBLE = Pattern.compile("[\\p{L}\\p{N}\\p{P}\\p{S}]");

  public OpenTask {
    thumbs = thumbs.map(List::copyOf);
  }

  /** Where nothing is right or wrong. */
  public OpenTask(boolean hidden) {
    this(hidden, Optional.empty());
  }

  @Override
  public Kind kind() {
    return Kind.OPEN;
  }

  @Override
  public List<String> texts() {
    return List.of();
  }

  @Override
  public boolean hasKey() {
    return false;
  }

  @Override
  public Optional<Misfit> misfit(Response given) {
    if (!(given instanceof OpenResponse(var text))) {
      return Optional.of(Misfit.WRONG_KIND);
    }
    if (text.length() > LONGEST) {
      return Optional.of(Misfit.TOO_LONG);
    }
    return VISIBLE.matcher(text).find() ? Optional.empty() : Optional.of(Misfit.NOTHING_TYPED);
  }

  @Override
  public Response settled(Response given) {
    return new OpenResponse(tidied(text(given)));
  }

  private static String tidied(String text) {
    return BLANKS.matcher(text).replaceAll(" ").strip();
  }

  /** Whether the host gives points. */
  public boolean hasThumbs() {
    return thumbs.isPresent();
  }

  /** Without a thumb nothing is wrong: it counts for nothing, and ends no streak. */
  @Override
  public Grade grade(Response settled) {
    return isRightByHost(settled) ? new Grade.Share(1, 1) : new Grade.Ungraded();
  }

  @Override
  public boolean isRightByHost(Response settled) {
    return settled instanceof OpenResponse(var text) && hasThumb(text);
  }

  private boolean hasThumb(String text) {
    return thumbs.orElse(List.of()).contains(text);
  }

  @Override
  public Task asWritten() {
    return new OpenTask(hidden, thumbs.map(_ -> List.of()));
  }

  @Override
  public Correction.Result corrected(Correction correction, Collection<Response> settled) {
    return switch (correction) {
      case Correction.Spelling(var named, var accepted) -> {
        String text = tidied(named);
        yield flaw(text, accepted, settled)
            .<Correction.Result>map(Correction.Result.Unfit::new)
            .orElseGet(() -> new Correction.Result.Corrected(withThumb(text, accepted)));
      }
      case Correction.Key _ -> Gathering.super.corrected(correction, settled);
    };
  }

  private Optional<Correction.Flaw> flaw(
      String text, boolean accepted, Collection<Response> settled) {
    if (!hasThumbs()) {
      return Optional.of(Correction.Flaw.NO_SPELLINGS);
    }
    if (!accepted || hasThumb(text)) {
      return Optional.empty();
    }
    if (find(text, settled).isEmpty()) {
      return Optional.of(Correction.Flaw.NOT_TYPED);
    }
    return thumbs.get().size() >= MOST_THUMBS
        ? Optional.of(Correction.Flaw.TOO_MANY_ACCEPTED)
        : Optional.empty();
  }

  private OpenTask withThumb(String text, boolean given) {
    if (given == hasThumb(text)) {
      return this;
    }
    List<String> changed = new ArrayList<>(thumbs.orElse(List.of()));
    if (given) {
      changed.add(text);
    } else {
      changed.remove(text);
    }
    return new OpenTask(hidden, Optional.of(changed));
  }

  @Override
  public boolean showsUnasked() {
    return !hidden;
  }

  /** The newest first: what somebody said before keeps its place. */
  @Override
  public List<Heard> heard(Collection<Response> settled) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    settled.forEach(response -> counts.merge(text(response), 1, Integer::sum));
    return counts.entrySet().stream()
        .map(each -> new Heard(new Said.Card(each.getKey()), each.getKey(), each.getValue()))
        .toList()
        .reversed();
  }

  /** Which ones are the newest is all that their order says. */
  @Override
  public Tally.Cards tally(Collection<Response> settled) {
    return tally(settled, _ -> true);
  }

  /** The newest ones that are shown. */
  public Tally.Cards tally(Collection<Response> settled, Predicate<Said> isShown) {
    List<Card> told = new ArrayList<>();
    int room = MOST_BYTES;
    int more = 0;
    int hidden = 0;
    for (Heard each : heard(settled)) {
      if (!isShown.test(each.said())) {
        hidden++;
        continue;
      }
      // Once one has no room, no older one is told either.
      room = more > 0 ? room : room - bytes(each.text());
      if (more > 0 || room < 0) {
        more++;
      } else {
        told.add(new Card(each.text(), each.count(), hasThumb(each.text())));
      }
    }
    return new Tally.Cards(told, more, hidden);
  }

  private static int bytes(String text) {
    return BYTES_AROUND + text.codePoints().map(OpenTask::bytes).sum();
  }

  /** In the UTF-8 of a JSON text. */
  private static int bytes(int character) {
    if (character < 0x80) {
      return character == '"' || character == '\\' ? 2 : 1;
    }
    if (character < 0x800) {
      return 2;
    }
    return character < 0x1_0000 ? 3 : 4;
  }

  @Override
  public Optional<Said> find(String named, Collection<Response> settled) {
    String text = tidied(named);
    return settled.stream().anyMatch(response -> text(response).equals(text))
        ? Optional.of(new Said.Card(text))
        : Optional.empty();
  }

  private static String text(Response response) {
    return ((OpenResponse) response).text();
  }
}
