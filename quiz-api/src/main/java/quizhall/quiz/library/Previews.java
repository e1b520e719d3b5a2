package quizhall.quiz.library;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import quizhall.quiz.content.QuestionId;
import quizhall.quiz.content.QuizLimits;
import quizhall.quiz.content.QuizRules;
import quizhall.quiz.interchange.FileFormats.Found;
import quizhall.quiz.interchange.FileFormats.Part;
import quizhall.quiz.interchange.Placing;
import quizhall.quiz.interchange.Preview;
import quizhall.quiz.interchange.Previewing;
import quizhall.quiz.interchange.ReadFile;
import quizhall.quiz.media.Medium;

/**
 * Previews of what was found in files. The rules are asked once to see which questions are fit, so
 * that no picture of another one is kept, and again when the pictures have addresses.
 */
public final class Previews {

  /** Where a picture may be, as long as it is nowhere. */
  private static final String SOMEWHERE = "/medium";

  private final QuizRules rules;
  private final QuizLimits limits;
  private final int mostQuestions;
  private final Supplier<QuestionId> newIds;

  public Previews(
      QuizRules rules, QuizLimits limits, int mostQuestions, Supplier<QuestionId> newIds) {
    this.rules = rules;
    this.limits = limits;
    this.mostQuestions = mostQuestions;
    this.newIds = newIds;
  }

  /**
   * A picture or a sound that a question has.
   *
   * @param part the number of the file that it is in, or of the one that has its address
   */
  record Wanted(int part, String address) {

    /** Of before, in the library of somebody. */
    boolean isUpload() {
      return address.startsWith(Medium.PATH);
    }

    Optional<byte[]> content(Found found) {
      return Optional.ofNullable(
          found
              .parts()
              .get(part)
              .content()
              .media()
              .get(address.substring(ReadFile.MEDIUM.length())));
    }
  }

  /**
   * Before the media are kept.
   *
   * @param media that fit questions have, in their order
   */
  record First(Found found, Preview preview, List<Wanted> media) {}

  First first(Found found) {
    Set<Wanted> wanted = new LinkedHashSet<>();
    Preview preview =
        preview(
            found,
            (part, address) -> {
              Wanted medium = new Wanted(part.number(), address);
              if (medium.isUpload()) {
                wanted.add(medium);
                return new Placing.At(address);
              }
              if (!address.startsWith(ReadFile.MEDIUM)) {
                return elsewhere(address);
              }
              if (medium.content(found).isEmpty()) {
                return gone(part, address);
              }
              wanted.add(medium);
              return new Placing.At(SOMEWHERE);
            });
    return new First(found, preview, new ArrayList<>(wanted));
  }

  Preview second(Found found, ImportedMedia.Placed placed) {
    return preview(
        found,
        (part, address) -> {
          Wanted medium = new Wanted(part.number(), address);
          if (address.startsWith(ReadFile.MEDIUM)) {
            return medium.content(found).isPresent() ? placed.of(medium) : gone(part, address);
          }
          return medium.isUpload() ? placed.of(medium) : elsewhere(address);
        });
  }

  private static Placing gone(Part part, String address) {
    return new Placing.Gone(
        part.content()
            .unread()
            .getOrDefault(address.substring(ReadFile.MEDIUM.length()), "is not in the file"));
  }

  /** Paths of this host are what the rules make of them. */
  private static Placing elsewhere(String address) {
    if (address.startsWith("/")) {
      return new Placing.At(address);
    }
    return address.regionMatches(true, 0, "data:", 0, 5)
        ? new Placing.Gone("is written into the address, which is not read: add it yourself")
        : new Placing.Gone("is on another site and was not fetched: add it yourself");
  }

  private Preview preview(Found found, BiFunction<Part, String, Placing> media) {
    return new Previewing(rules, limits, mostQuestions, newIds, media).of(found);
  }
}
